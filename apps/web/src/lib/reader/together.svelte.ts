import type { Range } from '@vis-a-vis/parsing';
import { questions } from '../kept/questions.ts';
import { cellOf, differences, partsOf, type Cells, type Touched } from '../record/cells.ts';
import type { Step } from '../record/step.ts';

/** A sentence a reader marked, by its article and where it stands there. */
export type Mark = Range & { article: string };

/** What readers wrote to one question, and the sentences they marked for it. */
export type Answer = { note: string; marks: Mark[] };

/** Answers to the five questions by pair of articles (`pairOf`): plain data, to be kept and exported with the library. */
export type Notes = { readonly [pair: string]: readonly Answer[] };

const blank: readonly Answer[] = questions.map(() => ({ note: '', marks: [] }));

/** Told of everything that is written or marked; what is typed is one step as long as it goes on. */
type Told = (how: 'add' | 'type', step: Pick<Step, 'says' | 'cells'>) => void;

/** Reading together: what a class writes down before it sees what the page found. */
export class Together {
  /** `undefined` until something is noted. */
  notes = $state.raw<Notes>();
  /** Whether the class asked to see what the page found. */
  revealed = $state(false);
  /** The question that marks are made for. */
  question = $state(0);
  readonly #told: Told;

  constructor(told: Told = () => undefined) {
    this.#told = told;
  }

  /** The answers for the articles `a` and `b`, whichever side they stand on. */
  answers(a: string, b: string): readonly Answer[] {
    return this.notes?.[pairOf(a, b)] ?? blank;
  }

  /** The notes on the articles `a` and `b` alone. */
  notesOn(a: string, b: string): Notes {
    return { [pairOf(a, b)]: this.answers(a, b) };
  }

  write(a: string, b: string, question: number, note: string): void {
    const cells = this.#change(a, b, question, (answer) => ({ ...answer, note }));
    this.#told('type', { says: 'A note of the class was changed.', cells });
  }

  /** Marks a sentence for the chosen question, or takes the mark away. */
  toggleMark(a: string, b: string, mark: Mark): void {
    const cells = this.#change(a, b, this.question, (answer) => {
      const rest = answer.marks.filter((one) => one.article !== mark.article || one.from !== mark.from);
      return { ...answer, marks: rest.length < answer.marks.length ? rest : [...rest, mark] };
    });
    this.#told('add', { says: 'The marks of the class were changed.', cells });
  }

  now(): Cells {
    return noteCells(this.notes);
  }

  put(cells: Cells): void {
    const notes = new Map(Object.entries(this.notes ?? {}));
    for (const [cell, answer] of Object.entries(cells)) {
      const [, question, pair = ''] = /^([0-4]) (.*)$/s.exec(partsOf(cell)[1] ?? '') ?? [];
      notes.set(
        pair,
        (notes.get(pair) ?? blank).with(Number(question), (answer as Answer | undefined) ?? { note: '', marks: [] }),
      );
    }
    this.notes = Object.fromEntries(notes);
  }

  #change(a: string, b: string, question: number, change: (answer: Answer) => Answer): Touched {
    const before = this.now();
    const answers = this.answers(a, b).map((answer, i) => (i === question ? change(answer) : answer));
    this.notes = { ...this.notes, [pairOf(a, b)]: answers };
    return differences(before, this.now());
  }
}

/** Class notes in cells: one for each answer that is not blank. */
export function noteCells(notes: Notes = {}): Cells {
  return Object.fromEntries(
    Object.entries(notes).flatMap(([pair, answers]) =>
      answers.flatMap((answer, i) =>
        answer.note === '' && answer.marks.length === 0 ? [] : [[cellOf('note', `${i} ${pair}`), answer] as const],
      ),
    ),
  );
}

function pairOf(a: string, b: string): string {
  return JSON.stringify([a, b].sort());
}
