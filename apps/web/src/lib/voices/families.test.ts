import { compareLibrary, findQuoteFamilies } from '@vis-a-vis/comparison';
import { readArticle, type Article } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { layoutFamilies } from './families.ts';

const read = (id: string, text: string): Article => readArticle({ id, text, language: 'en' });
const articles = [
  read('x', `"The old quay is no longer safe, and nobody shall be hurt there," Anna Berg said, pressing the council.`),
  read('y', `Berg defended the closure. "Nobody shall be hurt there," the minister told reporters.`),
  read('z', `A village choir won the regional prize. "We sang what our mothers sang," its leader said.`),
];
const comparisons = Array.from(compareLibrary(articles), ({ comparison }) => comparison);
const families = layoutFamilies(articles, findQuoteFamilies(articles, comparisons));

describe('a quote family', () => {
  it('sets each wording with its lead-in and its place in the article', () => {
    expect(families).toHaveLength(1);
    const [fullest, part] = families[0]?.wordings ?? [];
    expect([fullest?.kind, part?.kind]).toEqual(['the fullest wording', 'a part of it']);
    expect(part?.place).toBe('sentence 2 of 2');
    expect(part?.runs.map(({ text }) => text).join('')).toContain('the minister told reporters');
  });

  it('rebuilds every wording exactly from its runs', () => {
    for (const { wordings } of families) {
      for (const { article, range, runs } of wordings) {
        const inside = runs.filter(({ marks }) => marks.includes('wording')).map(({ text }) => text);
        expect(inside.join('')).toBe(articles.find(({ id }) => id === article)?.text.slice(range.from, range.to));
      }
    }
  });

  it('says what a wording leaves out of the fullest one', () => {
    expect(families[0]?.wordings[1]?.leavesOut.join(' ')).toContain('no longer safe');
    expect(families[0]?.wordings[0]?.leavesOut).toEqual([]);
  });

  it('is absent where nothing is said twice', () => {
    expect(layoutFamilies(articles, [])).toEqual([]);
  });
});
