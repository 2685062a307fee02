import { describe, expect, it } from 'vitest';
import { csvParse } from 'd3';
import { anchorOf, type Anchor } from '../anchors/anchor.ts';
import { exampleStart } from '../articles/example.ts';
import { Reader } from '../reader/reader.svelte.ts';
import { hashText } from '../text/hash-text.ts';
import { linkMarkdown, linksCsv } from './link-tables.ts';
import { writeReport } from './report.ts';

const facts = { hashes: { a: 'a'.repeat(64), b: undefined }, made: '2026-01-31', version: '1' };
const evil = `=HYPERLINK("x") <script>alert(1)</script>

"The quay is no longer safe, and nobody shall be hurt there," *Berg* said on Monday.`;

describe('what leaves the page as a file', () => {
  it('is a report with links, chart, method and hashes, and nothing that runs', () => {
    const reader = new Reader(exampleStart());
    const { library } = reader;
    library.corrections.add('x0', 'x1', { kind: 'link', a: [0], b: [1] }, { kind: 'unlink', a: [1], b: [0] });
    const { pair } = reader;
    const report = writeReport(pair, library, library.topics, facts);
    expect(report.match(/<tr><td>\d/g)?.length).toBe(pair.links.length);
    expect(report).toContain('<svg');
    expect(report).toContain('a'.repeat(64));
    expect(report).toContain('Sensitivity: balanced. Corrections by the reader: 2.');
    expect(report).not.toMatch(/<script|<link|src=|href=/);
  });

  it('says in a report how many corrections change nothing now, and does not count them', () => {
    const { pair, library } = new Reader(exampleStart());
    const words = 'Minister closes the harbour';
    const title: Anchor = { from: 0, to: words.length, words, before: '', after: '' };
    const b = [anchorOf(pair.b, 1)].filter((anchor) => anchor !== undefined);
    const asleep = { key: '1', first: 'x0', second: 'x1', correction: { kind: 'link' as const, a: [title], b } };
    library.corrections.replace([{ ...asleep, takenBack: false }]);
    library.corrections.add('x0', 'x1', { kind: 'unlink', a: [1], b: [0] });
    const report = writeReport(pair, library, library.topics, facts);
    expect(report).toContain('Corrections by the reader: 1. 1 correction sleeps: ');
  });

  it('says in a report what the search passed over, where it passed over something', () => {
    const { pair, library } = new Reader(exampleStart());
    const { bounded: _, ...whole } = pair.comparison;
    const reportOf = (comparison: typeof pair.comparison) =>
      writeReport({ ...pair, comparison }, library, library.topics, facts);
    expect(reportOf({ ...whole, bounded: true })).toContain('at most the 12 likeliest of the other article');
    expect(reportOf(whole)).not.toContain('likeliest');
  });

  it('says in a report what one article has of the other word for word', () => {
    const { pair, library } = new Reader(exampleStart());
    const comparison = { ...pair.comparison, copied: { a: [0, 1], b: [0, 1], agencies: ['AP'] } };
    const report = writeReport({ ...pair, comparison }, library, library.topics, facts);
    expect(report).toMatch(/B has 2 of A’s \d+ sentences? word for word/);
    expect(report).toContain('both carry the agency AP.');
  });

  it('keeps an article’s marks as text', () => {
    const { pair, library } = new Reader(exampleStart([evil, evil]));
    expect(writeReport(pair, library, library.topics, facts)).not.toContain('<script>');
    const [pinned] = pair.links;
    if (!pinned) throw new Error('The example has no link.');
    expect(linkMarkdown(pair, pinned)).toContain('\\*Berg\\*');
    expect(linkMarkdown(pair, pinned)).not.toMatch(/(?<!\\)<script/);
  });

  it('is a table with a row for each link that no spreadsheet runs', () => {
    const { pair } = new Reader(exampleStart([evil, evil]));
    const rows = csvParse(linksCsv(pair));
    expect(rows.length).toBe(pair.links.length);
    expect(rows[0]?.A?.startsWith("'=")).toBe(true);
  });

  it('names each text by its hash', async () => {
    expect(await hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
