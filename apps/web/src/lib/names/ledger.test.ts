import { defaultLabels, nameActors } from '@vis-a-vis/measures';
import { readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { layoutLedger } from './ledger.ts';
import { layoutNamings } from './namings.ts';

const articles = [
  `Kerry met the rebels. "The rebels are our friends," Kerry said. Assad denies his regime was to blame.`,
  `John Kerry met the opposition in Damascus.`,
].map((text, i) => readArticle({ id: `x${i}`, text, language: 'en' }));
const actors = nameActors(articles, defaultLabels);
const rowOf = (actor: string) => layoutLedger(actors, false).rows.find(({ key }) => key === actor);

describe('the naming ledger', () => {
  it('lists for every article what it calls an actor, how often, and in whose voice', () => {
    const cells = rowOf('Syrian opposition')?.cells.map((cell) =>
      cell.map(({ label, count, voices }) => [label, count, voices]),
    );
    expect(cells).toEqual([[['rebels', 2, '(1 quoted)']], [['opposition', 1, '']]]);
    expect(rowOf('Syrian government')?.cells[0]?.[0]?.voices).toBe('(reported)');
  });

  it('shows twelve actors and says how many more there are', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...actors[0], actor: `Actor ${i}` })) as typeof actors;
    const { rows, hidden } = layoutLedger(many, false);
    expect([rows.length, hidden, layoutLedger(many, true).rows.length]).toEqual([12, 18, 30]);
  });

  it('leads from an actor to the sentences, the label marked', () => {
    const actor = actors.find((one) => one.actor === 'Syrian opposition');
    const namings = actor ? layoutNamings(articles, actor) : [];
    expect(namings.map(({ article, voice }) => [article, voice])).toEqual([
      ['x0', 'narrator'],
      ['x0', 'quoted'],
      ['x1', 'narrator'],
    ]);
    expect(namings[1]?.runs.find(({ marks }) => marks.length > 0)?.text).toBe('rebels');
  });
});
