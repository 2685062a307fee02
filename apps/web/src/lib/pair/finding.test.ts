import { applyCorrections, compareArticles, pairsOf, type Link, type Reason } from '@vis-a-vis/comparison';
import type { Range } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../text/example-article.ts';
import { exampleStart } from '../articles/example.ts';
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
    const linked = new Set(comparison.links.flatMap(pairsOf).map((pair) => pair.a)).size;
    expect(counts).toBe(`${comparison.links.length} matches (${linked} of A’s ${a.sentences.length} sentences).`);
    const shared = closest?.a.filter(({ marks }) => marks.includes('shared')).map(({ text }) => text.toLowerCase());
    const there = closest?.b.map(({ text }) => text.toLowerCase()).join('') ?? '';
    expect(shared?.some((wording) => there.includes(wording))).toBe(true);
  });

  it('speaks of one sentence as of one', () => {
    const [one, other] = [exampleArticle('a', 'The quay is shut.'), exampleArticle('b', 'A choir sang on Monday.')];
    expect(layoutFinding(one, other, compareArticles(one, other)).counts).toBe('No matches.');
    expect(layoutFinding(one, one, compareArticles(one, exampleArticle('b', one.text))).counts).toBe(
      '1 match (1 of A’s 1 sentence).',
    );
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

  it('quotes two sentences that were found to say the same, and marks only what both of them hold', () => {
    const [a, b] = [
      exampleArticle('a', 'The quay is shut. The fleet of the old harbour moves to Northport on Monday.'),
      exampleArticle('b', 'The quay is shut. Crews said the fleet of the old harbour is lost to Northport.'),
    ];
    const at = ({ text }: typeof a, words: string): Range => ({
      from: text.indexOf(words),
      to: text.indexOf(words) + words.length,
    });
    const reason = (inA: string, inB: string): Reason => ({
      kind: 'phrase',
      weight: 0.5,
      a: [at(a, inA)],
      b: [at(b, inB)],
    });
    const link: Link = {
      a: [0, 1],
      b: [0, 1],
      pairs: [
        { a: 0, b: 0, score: 0.8 },
        { a: 0, b: 1, score: 1, byReader: true },
        { a: 1, b: 0, score: 0.5 },
      ],
      also: [],
      score: 0.8,
      strength: 'loose',
      quoted: 'neither',
      reasons: [
        reason('fleet of the old harbour', 'fleet of the old harbour'),
        reason('quay', 'quay'),
        reason('shut', 'lost'),
      ],
    };
    const { closest } = layoutFinding(a, b, { ...compareArticles(a, b), links: [link] });
    for (const runs of [closest?.a, closest?.b]) {
      expect(runs?.map(({ text, marks }) => (marks.length > 0 ? `[${text}]` : text)).join('')).toBe(
        'The [quay] is shut.',
      );
    }
  });

  it('calls nothing the closest that the reader linked', () => {
    const { articles } = exampleStart();
    const [a, , b] = articles;
    if (!a || !b) throw new Error('no example');
    const made = applyCorrections(compareArticles(a, b), [{ kind: 'link', a: [0], b: [0] }]);
    expect(layoutFinding(a, b, made)).toEqual({
      counts: `1 match (1 of A’s ${a.sentences.length} sentences).`,
    });
  });

  it('says plainly that nothing has a counterpart', () => {
    const { articles } = exampleStart();
    const [a, , other] = articles;
    if (!a || !other) throw new Error('no example');
    const { counts, closest } = layoutFinding(a, other, compareArticles(a, other));
    expect(counts).toBe('No matches.');
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
