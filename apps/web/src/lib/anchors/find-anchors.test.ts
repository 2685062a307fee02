import { readArticle, type Article } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, type Anchor } from './anchor.ts';
import { findAnchor, findAnchors } from './find-anchors.ts';
import { foldText } from './fold-text.ts';

const read = (text: string, restored: number[] = []): Article => readArticle({ id: 'x', text }, { restored });
const anchor = (article: Article, sentence: number): Anchor => {
  const found = anchorOf(article, sentence);
  if (!found) throw new Error('no such sentence');
  return found;
};
const anchorsOf = (article: Article): Anchor[] => article.sentences.map((_, i) => anchor(article, i));
const words = (article: Article, sentence: number): string => {
  const { from, to } = article.sentences[sentence] ?? { from: 0, to: 0 };
  return article.text.slice(from, to);
};
/** The words of the sentences that an anchor stands on, or what else became of it. */
const say = (article: Article, one: Anchor): string | string[] => {
  const found = findAnchor(article, one);
  return found.kind === 'stands' ? found.sentences.map((sentence) => words(article, sentence)) : found.kind;
};

const sentences = [
  'The bridge opens on Monday.',
  'Nobody was hurt, she said.',
  'Boats may pass again.',
  'The toll stays as it was.',
  'Share this article',
];
const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 8 });
const textOf = (all: readonly string[]): string => ['A bridge in the north', ...all].join('\n\n');

describe('an anchor', () => {
  it('finds its sentence in a text that did not change', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const article = read(textOf(all));
        const found = findAnchors(article, anchorsOf(article));
        expect(found).toEqual(article.sentences.map((_, i) => ({ kind: 'stands', sentences: [i] })));
      }),
    );
  });

  it('stays on its words, or says that it is not sure, where paragraphs come, go and move', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.nat(9), fc.nat(9), (all, others, from, shift) => {
        const before = read(textOf(all));
        const kept = all.filter((_, i) => i !== from % (all.length + 1));
        const turned = [...kept.slice(shift % (kept.length + 1)), ...kept.slice(0, shift % (kept.length + 1))];
        const after = read(textOf([...turned.slice(0, 2), ...others, ...turned.slice(2)]));
        findAnchors(after, anchorsOf(before)).forEach((found, i) => {
          if (found.kind === 'stands')
            for (const at of found.sentences) expect(words(after, at)).toContain(words(before, i));
          if (found.kind === 'lost') expect(after.text).not.toContain(words(before, i));
        });
      }),
    );
  });

  it('follows a sentence whose like stands nowhere else, whatever comes before it', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.nat(9), (all, others, at) => {
        const own = 'Only the ferryman objected to it.';
        const put = (list: readonly string[]): string[] => list.toSpliced(at % (list.length + 1), 0, own);
        const before = read(textOf(put(all)));
        const after = read(textOf(put(others)));
        const one = anchorsOf(before).find((anchored) => anchored.words === own);
        // Now and then a line that stands alone at the end is not taken for report.
        fc.pre(one !== undefined);
        const isReport = after.sentences.some((_, i) => words(after, i) === own);
        expect(one && say(after, one)).toEqual(isReport ? [own] : 'asleep');
      }),
    );
  });

  it('never stands on a sentence without its words, be the texts what they may', () => {
    const text = fc.array(
      fc.constantFrom('Aye.', 'No', '. ', 'B', 'b ', '\n\n', '"', '\u201c', '- ', '1', ' \ud83d\udea2 ', 'said.'),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [read(`Aye. ${one.join('')}`), read(`Aye. ${other.join('')}`)];
        for (const from of anchorsOf(before)) {
          const found = findAnchor(after, from);
          if (found.kind !== 'stands') continue;
          const spans = found.sentences.map((at) => foldText(words(after, at)).text);
          const sought = foldText(from.words).text;
          expect(spans.some((span) => span.includes(sought) || sought.includes(span) || shareHalf(span, sought))).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Whether the end of one text is the beginning of the other for at least half of the shorter. */
function shareHalf(one: string, other: string): boolean {
  const least = Math.floor(Math.min(one.length, other.length) / 2);
  return Array.from({ length: one.length }, (_, i) => i + 1)
    .filter((length) => length >= least)
    .some((length) => other.startsWith(one.slice(-length)) || other.endsWith(one.slice(0, length)));
}

describe('of an anchor is said', () => {
  const text = textOf(['The bridge opens on Monday.', 'Share this article', 'Boats may pass again.']);
  const line = text.indexOf('Share');
  const restored = read(text, [line]);

  it('that it is asleep while its passage is struck; it wakes with it', () => {
    const one = anchor(restored, 1);
    expect(one.words).toBe('Share this article');
    expect(say(read(text), one)).toBe('asleep');
    expect(say(read(text, [line]), one)).toEqual(['Share this article']);
  });

  it('that it is asleep while its sentence is the title', () => {
    const plain =
      'The bridge opens on Monday.\n\nBoats may pass again, she said on Sunday.\n\nThe toll stays as it was.';
    const one = anchorsOf(read(plain)).find(({ words: said }) => said.startsWith('Boats'));
    const titled = readArticle({
      id: 'x',
      text: plain,
      title: { value: 'Boats may pass again, she said on Sunday.', basis: 'reader' },
    });
    expect(one && say(titled, one)).toBe('asleep');
  });

  it('that it is lost where its words are gone, also where they stand only within other words', () => {
    const one = anchorsOf(read('Who came?\n\nOnly one came to the gates. No.')).at(-1);
    expect(one?.words).toBe('No.');
    expect(one && say(read('Who came?\n\nThey met at the Casino. All of them stayed.'), one)).toBe('lost');
  });

  it('that several places fit equally, and which fits best where one does', () => {
    const [first = '', second = ''] = sentences;
    const one = anchor(read(`${first} ${second} Boats may pass again.`), 1);
    const twice = `Boats came, he said on Sunday. ${second} The toll is paid.`;
    expect(say(read(`${twice}\n\n${twice}`), one)).toBe('unsure');
    const better = read(`${twice}\n\n${twice}\n\nIt is said that ${first} ${second} Boats may pass again.`);
    expect(findAnchor(better, one)).toEqual({ kind: 'stands', sentences: [better.sentences.length - 2] });
  });

  it('that it stands on the longer sentence its words are in now, and on both that it was cut in', () => {
    const whole = read('A night\n\nThe bridge opens on Monday and boats may pass again.');
    const part = { ...anchor(whole, 0), to: 36, words: 'The bridge opens on Monday' };
    expect(say(whole, part)).toEqual([words(whole, 0)]);
    const cut = read('A night\n\nThe bridge opens. Boats may pass again.');
    const over = { ...anchor(cut, 0), to: cut.text.length, words: cut.text.slice(9) };
    expect(say(cut, over)).toEqual(['The bridge opens.', 'Boats may pass again.']);
  });

  it('something, also of one from a damaged file, and of one as long as a book', () => {
    const article = read(text);
    const damaged = { from: -5, to: -1, words: 'The bridge opens on Monday.', before: '', after: '' };
    expect(say(article, damaged)).toEqual(['The bridge opens on Monday.']);
    expect(say(article, { ...damaged, from: 1e9 })).toEqual(['The bridge opens on Monday.']);
    expect(say(article, { ...damaged, words: '' })).toBe('lost');
    const long = `The bridge opens ${'and opens '.repeat(60_000)}on Monday`;
    const book = { ...article, text: `A bridge. ${long}.`, sentences: [] };
    expect(say(book, { ...damaged, words: long })).toBe('asleep');
  });

  it('that it stands on the same words set with other spaces and marks', () => {
    const one = anchor(read('A night\n\nShe said: "The bridge - the old one - opens."'), 0);
    const set = read(
      'A night\n\nAnother came first.\n\nShe said:\u00a0\u201cThe bridge \u2013 the old one \u2013 opens.\u201d',
    );
    expect(say(set, one)).toEqual([words(set, 1)]);
  });
});

describe('looking for anchors', () => {
  /** An article of so many sentences, of which only these are looked at; reading it takes longer than looking for anchors. */
  const play = (opening: string, spoken: readonly string[]): Article => {
    let text = opening;
    const all = spoken.map((sentence) => {
      const from = text.length;
      text += `${sentence} `;
      return { from, to: from + sentence.length, block: 0, firstToken: 0, endToken: 0 };
    });
    return { ...read(opening), text, sentences: all };
  };
  /** Processor time, in milliseconds: the least of three. */
  const timeFor = (spoken: readonly string[]): number => {
    const anchors = anchorsOf(play('A play. ', spoken));
    const after = play('A play. One more line came first. ', spoken);
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      findAnchors(after, anchors);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };

  it.each([
    ['says the same again and again', () => 'Yes, he said, and then he went home again.'],
    ['begins its sentences alike', (i: number) => `The committee of the harbour towns met again on day ${i}.`],
  ])('takes as much more time as there is more text, where all of it moved and it %s', (_, say) => {
    const spoken = Array.from({ length: 6000 }, (_, i) => say(i));
    timeFor(spoken.slice(0, 600));
    // Ten times the text: in the square it would be a hundred times.
    expect(timeFor(spoken)).toBeLessThan(30 * timeFor(spoken.slice(0, 600)) + 50);
  });
});
