import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyBlocks } from './classify-blocks.ts';
import { readArticle } from '../read-article.ts';

const seed = (name: string) => readFileSync(new URL(`../../../../seeds/${name}`, import.meta.url), 'utf8');
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

  it('joins lines cut to one width into their paragraphs', () => {
    const text = [
      'Ministers meet',
      '',
      'GENEVA (AP) — The ministers met on Monday in the old town of Geneva and',
      'talked until late at night about the terms of the truce. They agreed on',
      'little.',
      '',
      'A spokeswoman said that they would meet again on Friday, in a hotel on',
      'the other side of the lake.',
      '“It is late in the day,” she said.',
    ].join('\n');
    expect(kinds(text)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph']);
    const { sentences, quotes } = readArticle({ id: 'x', text });
    expect(sentences.map(({ from, to }) => text.slice(from, from + 3) + text.slice(to - 4, to))).toEqual([
      'Theuce.',
      'Thetle.',
      'A sake.',
      '“Itaid.',
    ]);
    expect(quotes).toHaveLength(1);
  });

  it('joins no list of short sentences', () => {
    const list = [
      'The talks went on until late at night.',
      'The ministers spoke to nobody at all.',
      'The hotel had no more rooms for guests.',
      'The lake lay still under the cold moon.',
    ];
    expect(kinds(['Ministers meet', ...list].join('\n'))).toEqual(['title', ...list.map(() => 'paragraph')]);
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
