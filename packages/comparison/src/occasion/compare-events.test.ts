import { readArticle, type Article, type Known } from '@vis-a-vis/parsing';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../compare-articles.ts';

const read = (id: string, text: string, published?: string): Article =>
  readArticle({
    id,
    text,
    language: 'en',
    ...(published !== undefined && { published: { value: published, basis: 'stated' } as Known<string> }),
  });
const occasionOf = (x: string, y: string, [on, alsoOn]: string[] = []) =>
  compareArticles(read('a', x, on), read('b', y, alsoOn)).occasion;
const verdictOf = (x: string, y: string, days?: string[]) => occasionOf(x, y, days).verdict;

const ferry = `Ferry sinks off Varnholm

The ferry Marlinde sank off Varnholm on Tuesday after it struck a sandbank, and rescuers pulled forty passengers from the water.

Harbour master Ingrid Solberg said the Marlinde had left its berth late. Varnholm has no deeper channel.`;
const ferryAgain = `Passengers rescued as Marlinde goes down

Rescuers in Varnholm worked through Tuesday to bring ashore passengers of the Marlinde, a ferry that sank when it ran onto a sandbank.

Ingrid Solberg, who runs the harbour at Varnholm, said nobody was missing.`;

describe('two reports of one named happening on one day are the same event', () => {
  test.each([
    ['a ferry', ferry, ferryAgain],
    [
      'a verdict',
      `Rowe convicted\n\nA jury in Quellstad convicted Martin Rowe of embezzling pension funds on Friday. Rowe, once the treasurer of Brenntal Textiles, showed no emotion. The jurors deliberated for nine hours.`,
      `Textile treasurer found guilty\n\nMartin Rowe embezzled the pension funds of Brenntal Textiles, a Quellstad jury decided on Friday. He was convicted after nine hours in which the jurors deliberated. Rowe will appeal.`,
    ],
    [
      'a resignation',
      `Mayor quits\n\nElena Varga resigned as mayor of Torrebruna on Monday amid a bribery inquiry over the Calvera tunnel. Varga denied wrongdoing. Torrebruna votes again in spring.`,
      `Bribery inquiry topples Varga\n\nTorrebruna is without a mayor. Elena Varga resigned on Monday as investigators widened their bribery inquiry into the Calvera tunnel. Varga said she was tired.`,
    ],
    [
      'a quake',
      `Quake hits Ostrava Bay\n\nAn earthquake toppled chimneys in Kelmore and cracked the Lindqvist dam on Sunday. Kelmore residents slept outdoors. Engineers inspected the Lindqvist dam by helicopter.`,
      `Dam cracked in earthquake\n\nEngineers flew by helicopter to the Lindqvist dam, which cracked in the earthquake of Sunday. Chimneys were toppled in Kelmore, and Kelmore residents were afraid to go home.`,
    ],
  ])('%s', (_, x, y) => {
    const { verdict, evidence } = occasionOf(x, y);
    expect([verdict, evidence.map(({ kind }) => kind).filter((kind) => kind !== 'phrase')]).toEqual([
      'same',
      ['event', 'date'],
    ]);
    expect(compareArticles(read('b', y), read('a', x)).occasion.verdict).toBe('same');
  });

  test('the evidence names the names and the act and shows where', () => {
    const [event, date] = occasionOf(ferry, ferryAgain).evidence;
    expect(event?.says).toBe(
      'Both open with Marlinde, Varnholm, Solberg and with the words “ferry”, “passengers”, “rescuers”.',
    );
    expect(ferry.slice(event?.a?.from, event?.a?.to)).toMatch(/^The ferry Marlinde sank/);
    expect(ferryAgain.slice(event?.b?.from, event?.b?.to)).toMatch(/^Rescuers in Varnholm/);
    expect(date?.says).toBe('Both leads speak of Tuesday.');
  });

  test('the day of publication stands in for a day that the texts do not name', () => {
    const undated = [ferry, ferryAgain].map((text) => text.replace(/ on Tuesday| through Tuesday/, '')) as [
      string,
      string,
    ];
    expect(verdictOf(...undated)).toBe('not stated');
    expect(occasionOf(...undated, ['2021-03-09', '2021-03-10'])).toMatchObject({ verdict: 'same' });
    expect(verdictOf(...undated, ['2021-03-09', '2021-03-14'])).toBe('not stated');
  });
});

describe('two happenings of one kind are not', () => {
  test.each([
    [
      'other names',
      ferry,
      ferryAgain
        .replaceAll('Marlinde', 'Corvina')
        .replaceAll('Varnholm', 'Estby')
        .replace('Ingrid Solberg', 'Paul Lie'),
    ],
    [
      'another ship at the same place',
      ferry,
      ferryAgain.replaceAll('Marlinde', 'Corvina').replace('Ingrid Solberg', 'Paul Lie'),
    ],
    ['another day', ferry, ferryAgain.replace('Tuesday', 'Saturday')],
    [
      'another act of the same people',
      ferry,
      `Marlinde changes hands\n\nInvestors in Varnholm bought the Marlinde on Tuesday for an undisclosed sum. Ingrid Solberg of Varnholm harbour welcomed the owners.`,
    ],
  ])('%s', (_, x, y) => {
    expect(verdictOf(x, y)).not.toBe('same');
  });

  test('nor with days of publication a week apart', () => {
    expect(verdictOf(ferry, ferryAgain, ['2021-03-09', '2021-03-16'])).not.toBe('same');
  });
});

test('words about another death are no evidence', () => {
  const death = (who: string, where: string) =>
    `Inquiry begins\n\n${who} was found dead in his cell early on the morning of the hearing at ${where}. Nobody was charged.`;
  expect(occasionOf(death('Martin Rowe', 'Quellstad'), death('Peter Holm', 'Estby')).evidence).toEqual([]);
  const kinds = occasionOf(death('Martin Rowe', 'Quellstad'), death('Rowe', 'Estby')).evidence.map(({ kind }) => kind);
  expect(kinds).toContain('phrase');
});
