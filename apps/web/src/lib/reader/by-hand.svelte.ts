import { pairsOf, type Correction, type Link } from '@vis-a-vis/comparison';
import { sentencesOn } from '../pair/passages.ts';
import { isAddedTo } from '../pair/link-words.ts';
import type { NumberedLink } from '../pair/numbered-links.ts';
import type { Side } from '../pair/side.ts';
import type { Library } from '../articles/library.svelte.ts';
import type { Pair } from '../pair/pair.ts';
import type { Whereabouts } from '../place/whereabouts.svelte.ts';
import { cellOf } from '../record/cells.ts';
import type { Asking } from './asking.svelte.ts';
import type { Steps } from './steps.svelte.ts';

/** What correcting needs of the reader: the pair they look at, and where what they do is said and shown. */
type Corrector = {
  readonly library: Library;
  readonly pair: Pair;
  readonly where: Whereabouts;
  readonly asking: Asking;
  readonly steps: Steps;
  showLink(key: string): void;
  readonly pin: { dropLost(): void };
};
type Picked = { [S in Side]: number[] };

/** What the reader corrects by hand: links made and taken out, and blocks counted as report or struck again. */
export class ByHand {
  /** The sentences picked so far while some are being linked. */
  picked = $state.raw<Picked>();
  /** How many links stand before the one taken out last, where walking them goes on. */
  gap = 0;
  readonly #reader: Corrector;

  constructor(reader: Corrector) {
    this.#reader = reader;
  }

  /** Begins picking sentences, or gives it up. */
  toggle(): void {
    this.picked = this.picked ? undefined : { a: [], b: [] };
  }

  /** The reader goes to another pair, where sentences and places of this one mean nothing. */
  leave(): void {
    this.picked = undefined;
    this.gap = 0;
  }

  pick(side: Side, sentence: number): void {
    if (!this.picked) return;
    const chosen = this.picked[side];
    const rest = chosen.filter((one) => one !== sentence);
    const next = rest.length < chosen.length ? rest : [...chosen, sentence].sort((x, y) => x - y);
    this.picked = { ...this.picked, [side]: next };
  }

  /** Links the sentences that were picked on both sides. */
  link(): void {
    const { picked } = this;
    if (!picked || picked.a.length === 0 || picked.b.length === 0) return;
    this.picked = undefined;
    this.#correct('Matched by hand.', { kind: 'link', ...picked });
    const made = this.#reader.pair.links.find(({ link }) => holds(link, picked));
    if (made) this.#reader.showLink(made.key);
  }

  /** Takes a link out: the reader says that it is none. Of a link that was found and that they added to, what they added. */
  unlink({ number, link }: NumberedLink): void {
    this.#reader.where.pin();
    this.gap = number - 1;
    if (!isAddedTo(link)) {
      this.#correct(`Match ${number} taken out (not a match).`, { kind: 'unlink', a: link.a, b: link.b });
      return;
    }
    const added = pairsOf(link).filter(({ byReader }) => byReader);
    const parted = added.map(({ a, b }): Correction => ({ kind: 'unlink', a: [a], b: [b] }));
    this.#correct(`What you added to match ${number} taken out.`, ...parted);
  }

  /** Takes one further sentence out of a link; the rest of it stays. */
  takeOut({ number }: NumberedLink, pairs: readonly { a: number; b: number }[]): void {
    const parted = pairs.map(({ a, b }): Correction => ({ kind: 'unlink', a: [a], b: [b] }));
    this.#correct(`One sentence taken out of match ${number}.`, ...parted);
  }

  /** Counts a struck block as part of the report, or strikes it again, as a step that can be taken back. */
  async restore(side: Side, block: number): Promise<void> {
    const { library, pair } = this.#reader;
    const { id, blocks } = pair[side];
    const isRestored = blocks.find(({ from }) => from === block)?.restored === true;
    await library.history.inTurn('article', () => this.#toggle(id, block, isRestored));
  }

  async #toggle(id: string, block: number, isRestored: boolean): Promise<void> {
    const { library, asking, steps } = this.#reader;
    const blocks = library.articles.find((one) => one.id === id)?.blocks ?? [];
    // Another tab did the same by now, or took the article away.
    if (!blocks.some(({ from, restored = false }) => from === block && restored === isRestored)) return;
    const says = isRestored ? 'A passage was struck again.' : 'A passage counts as report.';
    const cell = cellOf('article', id, 'restored', String(block));
    await asking.run(async (engine, signal) => {
      const { a, b } = this.#reader.pair;
      const toggle = await library.toggleBlock(engine, id, block, { a: a.id, b: b.id }, signal);
      return () => {
        toggle();
        library.history.add({ says, cells: { [cell]: isRestored ? { before: true } : { after: true } } });
        steps.say(`${says} Counts and matches follow.`, true);
      };
    }, true);
    this.#reader.pin.dropLost();
  }

  #correct(says: string, ...corrections: Correction[]): void {
    const { library, pair } = this.#reader;
    library.history.add({ says, ...library.corrections.add(pair.a.id, pair.b.id, ...corrections) });
    this.#reader.steps.say(says, true);
  }
}

function holds(link: Link, picked: Picked): boolean {
  const [inA, inB] = [sentencesOn('a', link), sentencesOn('b', link)];
  return picked.a.every((one) => inA.includes(one)) && picked.b.every((one) => inB.includes(one));
}
