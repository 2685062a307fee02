import type { Range } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../../text/example-article.ts';
import { exampleStart } from '../../articles/example.ts';
import { numberLinks } from '../../pair/numbered-links.ts';
import { layoutPane, type Pane } from './pane.ts';

const {
  articles,
  comparisons: { balanced: comparison },
} = exampleStart();
const [a] = articles;
if (!a) throw new Error('no example');
const links = numberLinks(comparison);

const other = articles[1];
if (!other) throw new Error('no example');
const layout = (topicHits: Range[] = []): Pane =>
  layoutPane({ article: a, other, side: 'a', links, topicHits, picking: false });
const sentencesOf = ({ blocks }: Pane) => blocks.flatMap(({ sentences }) => sentences);
const textOf = ({ blocks }: Pane): string =>
  blocks
    .flatMap(({ sentences, rest }) => [
      ...sentences.flatMap(({ before, opening, marked }) => [
        before,
        opening,
        ...marked.flatMap(({ text, after }) => [text, after]),
      ]),
      rest,
    ])
    .join('')
    .replace(/\s+/g, '');

describe('a pane', () => {
  it('shows every character of the article, in order', () => {
    expect(textOf(layout())).toBe(a.text.replace(/\s+/g, ''));
  });

  it('gives every link one handle, at its first sentence', () => {
    const handles = sentencesOf(layout()).flatMap(({ buttons }) => buttons.map(({ text }) => Number(text)));
    expect(handles).toEqual(links.map(({ number }) => number));
    expect(handles.length).toBeGreaterThan(0);
  });

  it('marks the words of the chosen topic as well as the shared ones', () => {
    const fleet = a.text.indexOf('fleet');
    const marked = sentencesOf(layout([{ from: fleet, to: fleet + 5 }])).flatMap((one) => one.marked);
    expect(marked.filter(({ marks }) => marks.includes('topic')).map(({ text }) => text)).toEqual(['fleet']);
    expect(marked.some(({ marks }) => marks.includes('shared'))).toBe(true);
  });

  it('gives every sentence a button while sentences are picked, linked or not', () => {
    const pane = layoutPane({ article: a, other, side: 'a', links, topicHits: [], picking: true });
    expect(sentencesOf(pane).map(({ buttons }) => buttons.map(({ kind }) => kind))).toEqual(
      a.sentences.map(() => ['handle pick']),
    );
  });

  it('is empty for an article without a report, and says so', () => {
    const empty = exampleArticle('e', '');
    const pane = layoutPane({ article: empty, other, side: 'b', links: [], topicHits: [], picking: false });
    expect(pane).toEqual({ blocks: [], words: 0, isEmpty: true });
  });
});

describe('a very long paragraph', () => {
  const long = exampleArticle('l', 'The ministers met in Geneva. '.repeat(150));
  const sentences = Array.from(long.sentences.keys());
  /** A link of every sentence with a reason in each, which counts how often its reasons are read. */
  let reads = 0;
  const reasons = long.sentences.map(({ from }) => ({
    kind: 'words' as const,
    weight: 1,
    get a() {
      reads += 1;
      return [{ from: from + 4, to: from + 13 }];
    },
    b: [{ from: from + 4, to: from + 13 }],
  }));
  const link = {
    a: sentences,
    b: sentences,
    pairs: [],
    also: [],
    score: 1,
    strength: 'same words' as const,
    quoted: 'neither' as const,
    reasons,
  };
  const pane = layoutPane({
    article: long,
    other: long,
    side: 'a',
    links: [{ number: 1, key: 'all', link }],
    topicHits: [],
    picking: false,
  });

  it('is drawn in parts, which hold every character once and a label, a rest and a key of their own', () => {
    expect(pane.blocks.map(({ sentences: held, continued }) => [held.length, continued])).toEqual([
      [60, true],
      [60, true],
      [30, false],
    ]);
    expect(textOf(pane)).toBe(long.text.replace(/\s+/g, ''));
    expect(new Set(pane.blocks.map(({ key }) => key)).size).toBe(3);
  });

  it('reads the reasons of a link once, and marks in each sentence its own', () => {
    expect(reads).toBe(reasons.length);
    expect(sentencesOf(pane).every(({ marked }) => marked.length === 1 && marked[0]?.text === 'ministers')).toBe(true);
  });
});
