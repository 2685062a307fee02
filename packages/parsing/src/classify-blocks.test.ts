import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyBlocks } from './classify-blocks.ts';

const seed = (name: string) => readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');
const kinds = (text: string) => classifyBlocks({ id: 'x', text }).map(({ kind }) => kind);

/** One letter a block: t title, d deck, h heading, p paragraph, c caption, r credit, f furniture. */
const letters = { title: 't', deck: 'd', heading: 'h', paragraph: 'p', caption: 'c', credit: 'r', furniture: 'f' };

describe('classifyBlocks', () => {
  it.each([
    ['000_05321d40b6f74e3a.txt', 'ppppppppp'],
    ['001_9f8f684735608aea.txt', 'tppppppppppp'],
    ['002_a56a2232106e68bb.txt', 'tppppppp'],
    ['003_6b0885ebeeff3833.txt', 'tdppppphpppppphppcpppppppprfffffffff'],
    ['004_c0c4efb33caa2523.txt', 'tfcpppppcppppp'],
  ])('labels %s as a careful reader would', (name, want) => {
    const found = classifyBlocks({ id: name, text: seed(name) });
    expect(found.map(({ kind }) => letters[kind]).join('')).toBe(want);
  });

  it('gives a reason for all but paragraphs', () => {
    for (const block of classifyBlocks({ id: 'x', text: seed('003_6b0885ebeeff3833.txt') })) {
      expect(block.reason === undefined).toBe(block.kind === 'paragraph');
    }
  });

  it('finds no title in text that begins with a sentence', () => {
    expect(kinds('Ministers met on Monday.\nThey agreed.')).toEqual(['paragraph', 'paragraph']);
  });

  it('takes the title it is given', () => {
    const title = { value: 'Ministers meet.', basis: 'stated' as const };
    const blocks = classifyBlocks({
      id: 'x',
      text: 'World\nMinisters meet.\nThey met on Monday, and they agreed.',
      title,
    });
    expect(blocks[1]?.kind).toBe('title');
  });

  it('labels bylines, share bars and rights', () => {
    const text = [
      'Ministers meet in Geneva',
      'By Jane Roe and John Doe',
      'Share this article',
      'Ministers met on Monday. They agreed on little.',
      'Read more: What the ministers want',
      '© 2013 The Daily. All rights reserved.',
    ].join('\n');
    expect(kinds(text)).toEqual(['title', 'credit', 'furniture', 'paragraph', 'furniture', 'furniture']);
  });

  it('survives a million blank lines', () => {
    expect(kinds(`${'\n'.repeat(1_000_000)}One sentence here.`)).toEqual(['paragraph']);
  });
});
