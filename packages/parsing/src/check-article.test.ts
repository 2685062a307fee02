import { describe, expect, it } from 'vitest';
import type { Article } from './article.ts';
import { checkArticle } from './check-article.ts';
import { readArticle } from './read-article.ts';

const report = `Quay to close

The quay will be closed on Monday, the council said. "Nobody will be left there," said its head, Jane Roe.

Share this article`;
const read = (): Article => readArticle({ id: 'quay', text: report, language: 'en' });

/** A report of so many paragraphs, each with a figure and a quotation. */
const longReport = (paragraphs: number): Article =>
  readArticle({
    id: 'long',
    text: Array.from(
      { length: paragraphs },
      (_, i) => `"Quay ${i} is shut," Jane Roe said. It cost $${i} million.`,
    ).join('\n\n'),
    language: 'en',
  });

describe('the contracts of an Article', () => {
  it('hold for what was read', () => {
    expect(checkArticle(read())).toEqual([]);
    expect(checkArticle(readArticle({ id: 'empty', text: '' }))).toEqual([]);
  });

  it('are checked by looking at few blocks for each thing that was found, in whatever order it stands', () => {
    const article = longReport(400);
    expect(article.figures.length).toBeGreaterThan(300);
    let looks = 0;
    const blocks = new Proxy(article.blocks, {
      get(target, key, receiver): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    expect(checkArticle({ ...article, blocks })).toEqual([]);
    expect(looks).toBeLessThan(40 * article.blocks.length);
    expect(checkArticle({ ...article, figures: article.figures.toReversed() })).toEqual([]);
  });

  it.each<[what: string, breaks: (article: Article) => void, says: RegExp]>([
    [
      'a token beyond the text',
      ({ tokens, text }) => tokens.push({ from: text.length, to: text.length + 3, term: 'x' }),
      /no stretch/,
    ],
    ['a token of half a place', ({ tokens }) => tokens.unshift({ from: 0, to: 0.5, term: 'x' }), /no stretch/],
    ['tokens out of order', ({ tokens }) => tokens.reverse(), /begins before/],
    ['a token without a term', ({ tokens }) => Object.assign(tokens[0] ?? {}, { term: '' }), /no term/],
    ['a lost block', ({ blocks }) => blocks.pop(), /stand in no block/],
    ['a struck block without a reason', ({ blocks }) => delete blocks.at(-1)?.reason, /does not say why/],
    ['a sentence of a title', ({ sentences }) => Object.assign(sentences[0] ?? {}, { block: 0 }), /no paragraph/],
    [
      'a sentence longer than its block',
      ({ sentences }) => Object.assign(sentences.at(-1) ?? {}, { to: report.length }),
      /beyond its block/,
    ],
    [
      'tokens of another sentence',
      ({ sentences }) => Object.assign(sentences[0] ?? {}, { endToken: 14 }),
      /not its own/,
    ],
    ['a figure across two blocks', ({ figures }) => figures.push({ from: 5, to: 40, value: 1 }), /no single block/],
    ['a speaker without a name', ({ quotes }) => Object.assign(quotes[0]?.speaker ?? {}, { name: '' }), /nowhere/],
    [
      'a cue beyond the text',
      ({ quotes }) => Object.assign(quotes[0] ?? {}, { cue: { from: 900, to: 903 } }),
      /nowhere/,
    ],
    [
      'a quotation that carries itself on',
      ({ quotes }) => Object.assign(quotes[0] ?? {}, { continues: 0 }),
      /a later one/,
    ],
  ])('are broken by %s', (_, breaks, says) => {
    const article = structuredClone(read());
    breaks(article);
    expect(checkArticle(article).join('; ')).toMatch(says);
  });
});
