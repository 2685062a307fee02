import { describe, expect, it } from 'vitest';
import { exampleArticle, exampleStart } from './example.ts';
import { numberLinks } from './numbered-links.ts';
import { layoutPane, type Pane } from './pane.ts';

const {
  articles,
  comparisons: { balanced: comparison },
} = exampleStart();
const [a] = articles;
if (!a) throw new Error('no example');
const links = numberLinks(comparison);

const textOf = (pane: Pane): string =>
  pane.blocks
    .flatMap(({ parts }) =>
      parts.map((part) => (part.kind === 'text' ? part.text : part.runs.map(({ text }) => text).join(''))),
    )
    .join('')
    .replace(/\s+/g, '');

describe('a pane', () => {
  it('shows every character of the article, in order', () => {
    expect(textOf(layoutPane(a, 'a', links, []))).toBe(a.text.replace(/\s+/g, ''));
  });

  it('gives every link one handle, at its first sentence', () => {
    const handles = layoutPane(a, 'a', links, []).blocks.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'sentence' ? part.handles.map(({ number }) => number) : [])),
    );
    expect(handles).toEqual(links.map(({ number }) => number));
    expect(handles.length).toBeGreaterThan(0);
  });

  it('marks the words of the chosen topic as well as the shared ones', () => {
    const fleet = a.text.indexOf('fleet');
    const runs = layoutPane(a, 'a', links, [{ from: fleet, to: fleet + 5 }]).blocks.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'sentence' ? part.runs : [])),
    );
    expect(runs.filter(({ marks }) => marks.includes('topic')).map(({ text }) => text)).toEqual(['fleet']);
    expect(runs.some(({ marks }) => marks.includes('shared'))).toBe(true);
  });

  it('is empty for an article without a report, and says so', () => {
    expect(layoutPane(exampleArticle('e', ''), 'b', [], [])).toEqual({ blocks: [], words: 0, isEmpty: true });
  });
});
