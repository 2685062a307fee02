import { afterEach, describe, expect, it } from 'vitest';
import { exampleTopics } from '../dumbbell/example.ts';
import { heatExample } from './example.ts';
import { defaults, layoutHeat } from './layout.ts';
import { heatTable } from './table.ts';

const { topics, articles, pair } = heatExample;
const { fewMentions } = defaults;
afterEach(() => void (defaults.fewMentions = fewMentions));

describe('the heat table', () => {
  it('prints a number in each cell, article by topic, and shades the higher ones more strongly', () => {
    const { rows } = layoutHeat(topics, articles, pair, 'rate');
    expect(rows.map(({ name, cells }) => [name, ...cells.map(({ text, shade }) => `${text}/${shade}`)])).toEqual([
      ['Harbour', '18/4', '5/2', '(1)/0'],
      ['Railway', '4/1', '15/4', '(0)/0'],
      ['Weather', '2/0', '2.5/0', '(1)/0'],
    ]);
  });

  it('says why a count stands where a rate was asked for, and why a row has no shade', () => {
    expect(layoutHeat(topics, articles, pair, 'rate').notes).toEqual([
      'In brackets: counts, where too few words stand for a rate.',
      'Without shade: fewer than five mentions in all.',
    ]);
  });

  it('says how few mentions have no shade, however many that are', () => {
    defaults.fewMentions = 7;
    expect(layoutHeat(topics, articles, pair, 'rate').notes).toContain(
      'Without shade: fewer than seven mentions in all.',
    );
  });

  it('gives plain counts when they are asked for', () => {
    const chart = layoutHeat(topics, articles, pair, 'count');
    expect(chart.rows[0]?.cells.map(({ text }) => text)).toEqual(['9', '4', '1']);
    expect(chart.takeaway).toBe('Highest figure: “Railway” in article 2 (12 mentions).');
  });

  it('marks which columns are A and B', () => {
    expect(layoutHeat(topics, articles, pair, 'rate').columns.map(({ number, side }) => [number, side])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, undefined],
    ]);
  });

  it('draws the first forty of five hundred topics and says how many are in the numbers', () => {
    const many = exampleTopics(
      [500, 800, 90],
      Array.from({ length: 500 }, (_, i): [string, ...number[]] => [`T${i}`, 5, 5, 0]),
    );
    const chart = layoutHeat(many, articles, pair, 'rate');
    expect(chart.rows.length).toBe(40);
    expect(chart.notes).toContain('460 more topics are in the numbers.');
    expect(heatTable(many, articles).rows.length).toBe(500);
  });

  it('says so when nothing is mentioned', () => {
    const chart = layoutHeat(exampleTopics([500, 800, 90], [['Taxes', 0, 0, 0]]), articles, pair, 'rate');
    expect(chart.rows).toEqual([]);
    expect(chart.takeaway).toBe('No topic is mentioned often enough to compare.');
  });
});
