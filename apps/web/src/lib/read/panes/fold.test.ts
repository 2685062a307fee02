import { describe, expect, it } from 'vitest';
import { exampleStart } from '../../articles/example.ts';
import { foldFurniture, foldUnlinked, itemsWithin } from './fold.ts';
import { numberLinks } from '../../pair/numbered-links.ts';
import { layoutPane } from './pane.ts';

const {
  articles,
  comparisons: { balanced: comparison },
} = exampleStart();
const [a, b] = articles;
if (!a || !b) throw new Error('no example');
const links = numberLinks(comparison);
const { blocks } = layoutPane({ article: b, other: a, side: 'b', links, topicHits: [], picking: false });
const items = foldUnlinked(blocks);

describe('showing only what is shared', () => {
  it('folds what has no counterpart and says how much it is', () => {
    expect(items.flatMap((item) => (item.kind === 'fold' ? [item.says] : []))).toContain(
      '1 paragraph without counterpart',
    );
  });

  it('loses no block and keeps their order', () => {
    const unfolded = items.flatMap((item) => (item.kind === 'fold' ? item.blocks : [item.block]));
    expect(unfolded.map(({ key }) => key)).toEqual(blocks.map(({ key }) => key));
  });

  it('never folds a linked sentence away', () => {
    const folded = items.flatMap((item) => (item.kind === 'fold' ? item.blocks : []));
    expect(folded.every(({ sentences }) => sentences.every(({ linked }) => !linked))).toBe(true);
  });
});

describe('what does not belong to the report', () => {
  const [block] = blocks;
  if (!block) throw new Error('no example');
  const furniture = { ...block, struck: true, sentences: [] };
  const at = (key: number, struck: boolean) => ({ ...furniture, key, struck });

  it('folds where it is more than one line, in its order and beside what does', () => {
    const items = foldFurniture([at(0, true), at(1, false), at(2, true), at(3, true), at(4, true), at(5, false)]);
    expect(
      items.map((item) => (item.kind === 'fold' ? [item.says, ...item.blocks.map(({ key }) => key)] : item.key)),
    ).toEqual([0, 1, ['3 lines outside the report', 2, 3, 4], 5]);
  });
});

describe('drawing a long text piece by piece', () => {
  it('holds the sentences asked for, grows by whole items and ends with all of them', () => {
    for (const all of [items, foldFurniture(blocks)]) {
      const grown = Array.from({ length: b.sentences.length + 1 }, (_, sentences) => itemsWithin(all, sentences));
      for (const [sentences, some] of grown.entries()) {
        const held = some.flatMap((item) => (item.kind === 'fold' ? item.blocks : [item.block]));
        expect(held.flatMap((block) => block.sentences).length).toBeGreaterThanOrEqual(sentences);
        expect(some).toEqual(all.slice(0, some.length));
      }
      expect(grown.map((some) => some.length)).toEqual(grown.map((some) => some.length).sort((x, y) => x - y));
      expect(grown.at(-1)).toEqual(all);
    }
  });
});
