import type { AlsoHere } from '@vis-a-vis/comparison';
import { readArticle } from '@vis-a-vis/parsing';
import { expect, it } from 'vitest';
import { writeReport } from '../out/report.ts';
import { linksCsv } from '../out/link-tables.ts';
import { Reader } from '../reader/reader.svelte.ts';
import { copyLink, passage } from './copy-link.ts';
import { layoutDifferences } from './differences.ts';
import { exampleStart } from '../articles/example.ts';
import { layoutLinkRows } from './link-rows.ts';
import type { Run } from '../text/mark-runs.ts';
import { cutPassage, layoutPassages, openingOf, reasonsOf, sentencesOn } from './passages.ts';

const said = 'The minister called the deal “fair, but painful”.';
const cut = 'The mackerel quota falls by a fifth until October.';
const harbour = `${said} Crews of many boats had waited for days.\n\nIt rained in Northport. ${cut}`;
const written = (runs: Run[]): string => runs.map(({ text }) => text).join('');

it('never runs sentences together that do not follow each other, wherever a link is shown or leaves the page', () => {
  const reader = new Reader(exampleStart([harbour, `${said} ${cut}`]));
  // What was found would keep its passage: taken out, the sentences are the reader's to join.
  for (const one of reader.pair.links) reader.byHand.unlink(one);
  reader.byHand.toggle();
  for (const [side, sentence] of [
    ['a', 0],
    ['a', 3],
    ['b', 0],
    ['b', 1],
  ] as const)
    reader.byHand.pick(side, sentence);
  reader.byHand.link();
  const { pair, library } = reader;
  const [one] = pair.links;
  if (!one) throw new Error('no link');
  const [inA, inB] = [`${said} […] ${cut}`, `${said} ${cut}`];
  const passages = layoutPassages(pair.a, pair.b, one.link);
  expect([written(passages.a), written(passages.b)]).toEqual([inA, inB]);
  const differences = layoutDifferences(pair.a, pair.b, one.link);
  expect([written(differences.a), written(differences.b)]).toEqual([inA, inB]);
  const [row] = layoutLinkRows(pair.a, pair.b, pair.links);
  expect([row?.a.paragraphs, row?.b.paragraphs]).toEqual(['1, 2', '1']);
  expect(copyLink(one, pair)).toContain(inA);
  const facts = { hashes: { a: undefined, b: undefined }, made: '2026-01-31', version: '1' };
  const report = writeReport(pair, library, library.topics, facts).replace(/<\/?mark>/g, '');
  expect(report).toContain(`<td><small>¶ 1, 2</small> ${inA}</td><td><small>¶ 1</small> ${inB}</td>`);
  expect(linksCsv(pair)).toContain(`"1, 2","${inA}"`);
});

it('says that something is left out where a heading stands between two sentences, and keeps line breaks out', () => {
  const text = `Quay closed\n\n${said}\n\n## Less fish\n\n${cut}\n\nIt rained.`;
  const article = readArticle({
    id: 'a',
    text,
    language: 'en',
    marked: [{ from: text.indexOf('##'), to: text.indexOf('## ') + 12, kind: 'heading' }],
  });
  expect(passage(article, [0, 1, 2])).toBe(`${said} […] ${cut} It rained.`);
  expect(written(cutPassage(article, [], []))).toBe('');
});

it('shows of a passage of very many sentences the first and says so; an ordinary one as it is', () => {
  const sentences = Array.from({ length: 90 }, (_, k) => k);
  const link = {
    a: sentences,
    b: [4],
    pairs: [],
    also: [],
    score: 1,
    strength: 'loose' as const,
    quoted: 'neither' as const,
    reasons: [],
  };
  const opening = openingOf(link);
  expect([opening.link.a.length, opening.link.b.length]).toEqual([40, 1]);
  expect(opening.note).toContain('the first 40 of 90 sentences');
  expect(openingOf({ ...link, a: [1, 2] })).toEqual({ link: { ...link, a: [1, 2] }, note: '' });
});

it('what both share is marked clearly where it is more than a word by itself', () => {
  const { a, b } = new Reader(exampleStart([said, said])).pair;
  const range = (from: number, to: number) => ({ a: [{ from, to }], b: [{ from, to }] });
  const reasons = [
    { kind: 'phrase' as const, weight: 0.7, ...range(4, 19) },
    { kind: 'words' as const, weight: 0.3, ...range(24, 28) },
  ];
  const link = {
    a: [0],
    b: [0],
    also: [],
    pairs: [],
    score: 1,
    strength: 'loose' as const,
    quoted: 'neither' as const,
    reasons,
  };
  const marked = layoutPassages(a, b, link).a.filter(({ marks }) => marks.length > 0);
  expect(marked.map(({ text, marks }) => [text, marks.join(' ')])).toEqual([
    ['minister called', 'shared strong'],
    ['deal', 'shared'],
  ]);
});

const reason = (weight: number) => ({ kind: 'words' as const, weight, a: [], b: [] });
const further = (a: number, b: number, side: 'a' | 'b'): AlsoHere => ({
  ...{ a, b, side, score: 0.5, strength: 'loose', quoted: 'neither' },
  reasons: [reason(b)],
});

it('a sentence that only says it too counts on its side, and no sentence twice', () => {
  const link = { a: [4, 5], b: [2], also: [further(1, 2, 'a'), further(4, 7, 'b'), further(5, 7, 'b')] };
  expect([sentencesOn('a', link), sentencesOn('b', link)]).toEqual([
    [1, 4, 5],
    [2, 7],
  ]);
});

it('what speaks for a further sentence speaks for the link', () => {
  expect(reasonsOf({ reasons: [reason(1)], also: [further(1, 2, 'a')] })).toEqual([reason(1), reason(2)]);
});
