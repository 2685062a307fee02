import { compareArticles } from '@vis-a-vis/comparison';
import { describe, expect, it } from 'vitest';
import { exampleArticle, exampleStart } from './example.ts';
import { layoutFinding } from './finding.ts';

describe('the finding', () => {
  it('counts sentences with a counterpart and shows the closest wording', () => {
    const {
      articles,
      comparisons: { balanced: comparison },
    } = exampleStart();
    const [a, b] = articles;
    if (!a || !b) throw new Error('no example');
    const { counts, closest } = layoutFinding(a, b, comparison);
    const linked = new Set(comparison.links.flatMap((link) => link.a)).size;
    expect(counts).toBe(`${linked} of ${a.sentences.length} sentences in A have a counterpart in B.`);
    const shared = closest?.a.filter(({ marks }) => marks.includes('shared')).map(({ text }) => text.toLowerCase());
    const there = closest?.b.map(({ text }) => text.toLowerCase()).join('') ?? '';
    expect(shared?.some((wording) => there.includes(wording))).toBe(true);
  });

  it('begins with the wording for which it shows a long sentence, however long that is', () => {
    const said =
      'Officials of the harbour board who met on Monday agreed that the quay of the old harbour, closed for repairs';
    const [a, b] = [exampleArticle('a', `${said}, stays shut.`), exampleArticle('b', `${said} by the storm, is lost.`)];
    const range = { from: said.indexOf('harbour board'), to: said.length };
    const link = compareArticles(a, b).links[0];
    if (!link) throw new Error('no link');
    const reasons = [{ kind: 'phrase' as const, weight: 1, a: [range], b: [range] }];
    const { closest } = layoutFinding(a, b, { ...compareArticles(a, b), links: [{ ...link, reasons }] });
    for (const excerpt of [closest?.a, closest?.b]) {
      expect(excerpt?.map(({ text }) => text).join('')).toContain('harbour board who met');
    }
  });

  it('says plainly that nothing has a counterpart', () => {
    const { articles } = exampleStart();
    const [a, , other] = articles;
    if (!a || !other) throw new Error('no example');
    const { counts, closest } = layoutFinding(a, other, compareArticles(a, other));
    expect(counts).toBe(`None of the ${a.sentences.length} sentences in A has a counterpart in B.`);
    expect(closest).toBeUndefined();
  });

  it('does not count in an empty article', () => {
    const { articles } = exampleStart();
    const [a] = articles;
    const empty = exampleArticle('e', ' ');
    if (!a) throw new Error('no example');
    expect(layoutFinding(a, empty, compareArticles(a, empty)).counts).toBe(
      'One of these articles holds no report to compare.',
    );
  });
});
