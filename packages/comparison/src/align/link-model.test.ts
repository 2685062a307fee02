import type { Article } from '@vis-a-vis/parsing';
import { expect, test } from 'vitest';
import { seed } from '../evaluation/seeds.ts';
import { reports, versions } from '../fixtures/made-up-news.ts';
import { isOrdered } from '../signals/measure-order.ts';
import { linkModel, orderedModel } from './link-model.ts';
import { measurePairs, signalNames } from '../signals/measure-pairs.ts';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';
import { scorerOf, type LinkModel } from './score-pairs.ts';

type Pair = [a: number, b: number];

function measure(a: Article, b: Article, wanted: Pair[]) {
  const vocabulary = createVocabulary();
  const { pairs, signals, order } = measurePairs(
    prepareArticle(a, vocabulary),
    prepareArticle(b, vocabulary),
    vocabulary,
  );
  const rows = wanted.map(([a, b]) => signals[pairs.findIndex((pair) => pair.a === a && pair.b === b)] ?? []);
  return { rows, ordered: isOrdered(order) };
}

/** A line a signal: what it is on each pair and, after the times, what it adds to the log odds. */
function tabulate(title: string, wanted: Pair[], rows: ArrayLike<number>[], model: LinkModel): string {
  const cell = (text: string) => text.padStart(22);
  const number = (value: number) => (Math.abs(value) < 5e-6 ? 0 : value).toFixed(5);
  const score = scorerOf(model);
  return [
    title,
    `${''.padEnd(16)}${wanted.map(([a, b]) => cell(`${a} ~ ${b}`)).join('')}`,
    ...signalNames.map((name, k) => {
      const cells = rows.map((row) => `${number(row[k] ?? NaN)} → ${number((row[k] ?? NaN) * model.weights[name])}`);
      return `${name.padEnd(16)}${cells.map(cell).join('')}`;
    }),
    `${'bias'.padEnd(16)}${rows.map(() => cell(number(model.bias))).join('')}`,
    `${'score'.padEnd(16)}${rows.map((row) => cell(number(score(row)))).join('')}`,
  ].join('\n');
}

const tables: [title: string, a: Article, b: Article, wanted: Pair[], model: LinkModel][] = [
  [
    'The two reports of the Geneva talks',
    seed('000'),
    seed('003'),
    [
      [3, 24],
      [6, 16],
      [15, 18],
      [1, 0],
    ],
    linkModel,
  ],
  [
    'Two made-up reports',
    reports.a,
    reports.b,
    [
      [2, 2],
      [0, 0],
      [2, 7],
      [5, 5],
    ],
    linkModel,
  ],
  [
    'Two versions of a made-up text',
    versions.a,
    versions.b,
    [
      [1, 2],
      [0, 1],
      [7, 2],
      [0, 9],
      [3, 4],
    ],
    orderedModel,
  ],
];

test('what each signal is on some pairs, and what the learned weights make of it, changes only on purpose', async () => {
  const texts = tables.map(([title, a, b, wanted, model]) => {
    const { rows, ordered } = measure(a, b, wanted);
    expect(ordered).toBe(model === orderedModel);
    return tabulate(title, wanted, rows, model);
  });
  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot('__snapshots__/signals.txt');
});

test('every signal speaks on some of these pairs, under either model, so that no weight can change unseen', () => {
  for (const model of [linkModel, orderedModel]) {
    const rows = tables.filter((table) => table[4] === model).flatMap(([, a, b, wanted]) => measure(a, b, wanted).rows);
    const silent = signalNames.filter((_, k) => rows.every((row) => Math.abs(row[k] ?? NaN) < 1e-4));
    expect(silent).toEqual([]);
  }
});
