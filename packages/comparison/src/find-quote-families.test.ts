import { readFileSync } from 'node:fs';
import { readArticle, type Article, type Range } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { compareLibrary } from './compare-library.ts';
import { findQuoteFamilies, type QuoteFamily } from './find-quote-families.ts';

const read = (id: string, text: string): Article => readArticle({ id, text, language: 'en' });
const families = (articles: Article[]): QuoteFamily[] =>
  findQuoteFamilies(
    articles,
    Array.from(compareLibrary(articles), ({ comparison }) => comparison),
  );
const textOf = (articles: Article[], id: string, range: Range): string =>
  articles.find((article) => article.id === id)?.text.slice(range.from, range.to) ?? '';

const articles = [
  read(
    'x',
    `The quay is unsafe, Anna Berg said on Monday. "The old quay is no longer safe, and nobody shall be hurt there," she added.`,
  ),
  read('y', `Berg defended the closure of the harbour. "Nobody shall be hurt there," the minister told reporters.`),
  read('z', `A village choir won the regional prize. "We sang what our mothers sang," its leader said.`),
];

describe('quote families', () => {
  const found = families(articles);

  it('gather one utterance, the fullest wording first', () => {
    expect(found.map(({ members }) => members.map(({ article, kind }) => [article, kind]))).toEqual([
      [
        ['x', 'fullest'],
        ['y', 'part'],
      ],
    ]);
  });

  it('show what a wording leaves out, and how each article leads into it', () => {
    const part = found[0]?.members[1];
    expect(part?.omitted.map((range) => textOf(articles, 'x', range)).join(' ')).toContain('no longer safe');
    expect(part?.leadIn.map((range) => textOf(articles, 'y', range)).join(' ')).toContain(
      'the minister told reporters',
    );
  });

  it('account for every word of the fullest wording: kept or left out', () => {
    for (const { members } of found) {
      const [head, ...others] = members;
      for (const member of others) {
        const [whole, partner] = [head, member].map((one) => articles.find(({ id }) => id === one?.article));
        const words = (article: Article | undefined, ranges: Range[]) =>
          article?.tokens.filter(({ from, to }) => ranges.some((range) => from >= range.from && to <= range.to))
            .length ?? 0;
        const all = words(whole, head ? [head.range] : []);
        expect(words(whole, member.omitted) + words(partner, member.kept)).toBe(all);
      }
    }
  });

  it('set “This is not a game” side by side, with two lead-ins that press different people', () => {
    const folder = new URL('../../../seeds/', import.meta.url);
    const files = ['000_05321d40b6f74e3a.txt', '003_6b0885ebeeff3833.txt'];
    const seeds = files.map((file) => read(file.slice(0, 3), readFileSync(new URL(file, folder), 'utf8')));
    const game = families(seeds).find(({ members }) =>
      members.every(({ article, range }) => /this is not a game/i.test(textOf(seeds, article, range))),
    );
    const lead = (id: string) => {
      const member = game?.members.find(({ article }) => article === id);
      return member?.leadIn.map((range) => textOf(seeds, id, range)).join(' ');
    };
    expect(lead('000')).toContain('underscoring that Assad must move quickly');
    expect(lead('003')).toContain('underscored that Washington could still attack');
  });
});
