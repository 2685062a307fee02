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
