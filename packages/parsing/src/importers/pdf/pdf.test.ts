import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkArticle } from '../../check-article.ts';
import { nodeTools } from '../../evaluation/node-tools.ts';
import { both, bundleFiles } from '../../fixtures/bundles.ts';
import { readArticle } from '../../read-article.ts';
import { ReadingError } from '../../reading-error.ts';
import { needsPages } from '../bytes/guard-file.ts';
import type { PdfItem, PdfPage } from '../importer.ts';
import { importArticles } from '../index.ts';

const [width, height] = [595, 842];
const bytes = new TextEncoder().encode('%PDF-1.4\n');

type Place = { x?: number; y?: number; size?: number; pitch?: number };

/** Lines below each other: letters are half as wide as they are high. */
const set = (lines: readonly string[], { x = 60, y = 100, size = 10, pitch = 1.2 }: Place = {}): PdfItem[] =>
  lines.map((str, i) => ({
    str,
    x,
    y: y + i * pitch * size,
    width: (str.length * size) / 2,
    height: size,
    fontSize: size,
  }));
const page = (...items: PdfItem[][]): PdfPage => ({ width, height, items: items.flat() });
const read = (...pages: PdfPage[]) => {
  const [source, ...more] = importArticles({ name: 'paper.pdf', bytes, pages }, nodeTools);
  expect(more).toEqual([]);
  if (!source) throw new Error('no source');
  expect(checkArticle(readArticle(source))).toEqual([]);
  return { ...source, paragraphs: source.text.trim().split('\n\n') };
};

const column = [
  'The ferry between the two shores will run',
  'until late in the autumn, the council said',
  'on Monday, although the harbour master had',
  'asked for an earlier end of the season, as',
  'storms had closed the quay three times in',
  'a year. The council will meet again in May.',
];
const whole = column.join(' ');
const other = column.map((line) => line.replace('ferry', 'tram').replace('storms', 'floods'));

describe('the lines of a page', () => {
  it('are one paragraph, until a gap or an indent begins another', () => {
    const more = ['Fares rise by a tenth, it said, as fuel', 'had become dearer than ever before.'];
    expect(read(page(set(column), set(more, { y: 190 }))).paragraphs).toEqual([whole, more.join(' ')]);
    const [first = '', ...rest] = more;
    const indented = [...set([first], { x: 72, y: 172 }), ...set(rest, { y: 184 })];
    expect(read(page(set(column), indented)).paragraphs).toEqual([whole, more.join(' ')]);
  });

  it('that end within a word are joined without the hyphen, but where the word has one', () => {
    const cut = [
      'The international and well-known har-',
      'bour master asked for 20-',
      '30 boats, and the well-',
      'known pilots of the U.S.-',
      'Russian crew did so, too.',
    ];
    expect(read(page(set(cut))).paragraphs).toEqual([
      'The international and well-known harbour master asked for 20-30 boats, and the well-known pilots of the U.S.-Russian crew did so, too.',
    ]);
  });

  it('of writings without spaces are joined without', () => {
    const source = read(page(set(['渡船将运行到秋天，议会', '星期一说。'])));
    expect(source.paragraphs).toEqual(['渡船将运行到秋天，议会星期一说。']);
  });

  it('may be cut into pieces, with spaces and without, and hold marks of notes and raised letters', () => {
    const pieces: PdfItem[] = [
      { str: 'The 10', x: 60, y: 100, width: 30, height: 10, fontSize: 10 },
      { str: 'th', x: 90, y: 96, width: 5, height: 6, fontSize: 6 },
      { str: 'fer', x: 98, y: 100, width: 15, height: 10, fontSize: 10 },
      { str: 'ry', x: 113, y: 100, width: 10, height: 10, fontSize: 10 },
      { str: ' ', x: 123, y: 100, width: 3, height: 0, fontSize: 10 },
      { str: 'runs.', x: 126, y: 100, width: 25, height: 10, fontSize: 10 },
      { str: '12', x: 151, y: 96, width: 6, height: 6, fontSize: 6 },
    ];
    expect(read(page(pieces)).paragraphs).toEqual(['The 10th ferry runs.']);
  });
});

describe('columns', () => {
  it('are read one after the other, below what stands over both', () => {
    const head = set(['Ferry to run until the autumn, council says'], { y: 80, size: 20 });
    const source = read(page(head, set(column), set(other, { x: 310, y: 103 })));
    expect(source.paragraphs).toEqual(['Ferry to run until the autumn, council says', whole, other.join(' ')]);
    expect(source.title?.value).toBe('Ferry to run until the autumn, council says');
  });

  it('go on from one to the next, and from page to page, within a sentence', () => {
    const cut = [column.slice(0, 3), column.slice(3, 5)] as const;
    const filled = [...column, ...cut[0]];
    const source = read(page(set(filled), set([...cut[1], ...column], { x: 310 })), page(set(column)));
    expect(source.paragraphs[0]).toBe([...filled, ...cut[1], ...column].join(' '));
    const split = read(page(set(column.slice(0, 4))), page(set(column.slice(4))));
    expect(split.paragraphs).toEqual([whole]);
  });

  it('begin anew below a headline beside which nothing stands', () => {
    const upper = [set(column), set(other, { x: 310 })];
    const head = set(['Fares to rise'], { y: 200, size: 20 });
    const lower = [set(other, { y: 220 }), set(column, { x: 310, y: 220 })];
    expect(read(page(...upper, head, ...lower)).paragraphs).toEqual([
      whole,
      other.join(' '),
      'Fares to rise',
      other.join(' '),
      whole,
    ]);
  });

  it('are none where words stand wide apart within lines', () => {
    const wide = column.map((line, i) => {
      const words = line.split(' ');
      let x = 60;
      return words.map((str): PdfItem => {
        const item = { str, x, y: 100 + 12 * i, width: str.length * 5, height: 10, fontSize: 10 };
        x += str.length * 5 + (250 - line.replaceAll(' ', '').length * 5) / (words.length - 1);
        return item;
      });
    });
    expect(read(page(...wide)).paragraphs).toEqual([whole]);
  });
});

describe('what stands at the edges of pages', () => {
  const folio = (number: number) => [
    set([`The Shore Gazette, 12 September 2013`], { y: 30, size: 8 }),
    set([`Page ${number} of 2`], { x: 280, y: 820, size: 8 }),
  ];

  it('is left out where it recurs or numbers the page, and that is said', () => {
    const source = read(page(...folio(1), set(column)), page(...folio(2), set(other)));
    expect(source.paragraphs).toEqual([whole, other.join(' ')]);
    expect(source.notes).toEqual(['Running heads and page numbers of this file were left out.']);
  });

  it('is left out where a browser printed it, on one page, too', () => {
    const printed = [
      set(['11/30/26, 11:05 PM Ferry to run'], { y: 20, size: 8 }),
      set(['https://shore.example/ferry 1/1'], { y: 830, size: 8 }),
    ];
    expect(read(page(...printed, set(column))).paragraphs).toEqual([whole]);
  });

  it('stays where it is the text of one page, or stands below a line of the text', () => {
    const first = set(['By Jane Roe in Shoretown'], { y: 40 });
    expect(read(page(first, set(column)), page(set(other))).paragraphs[0]).toBe('By Jane Roe in Shoretown');
    const twice = set(column, { y: 40 });
    expect(read(page(twice, set(['It rains.'], { y: 200 })), page(set(other, { y: 40 }))).paragraphs[0]).toBe(whole);
  });
});

describe('what is said of a PDF', () => {
  const head = (text: string, y: number, size = 20) => set([text], { y, size });

  it('the headline is the title, below the name of the paper; smaller ones are headings', () => {
    const source = read(
      page(
        head('The Shore Gazette', 60, 40),
        head('Ferry to run', 150),
        set(column, { y: 180 }),
        head('Fares', 270, 12),
      ),
    );
    expect(source.title?.value).toBe('Ferry to run');
    expect(source.marked?.map(({ kind }) => kind)).toEqual(['heading', 'title', 'heading']);
  });

  it('that it holds several articles, where two headlines have one each; not where parts are numbered or small', () => {
    const two = (upper: string, lower: string, size = 20) =>
      read(page(head(upper, 60), set(column), head(lower, 250, size), set(other, { y: 280 }))).notes;
    expect(two('Ferry to run', 'Trams to stop')).toEqual([
      'This file seems to hold several articles; they could not be parted.',
    ]);
    expect(two('Ferry to run', 'What comes next', 14)).toBeUndefined();
    expect(two('1. Ferries', '2. Trams')).toBeUndefined();
  });

  it('that it holds no text, or some pages none', () => {
    const scan = () => read(page(set([' '])), page());
    expect(scan).toThrow(expect.objectContaining({ code: 'no article', why: 'It may be a scan: pictures of pages.' }));
    expect(read(page(set(column)), page()).notes).toEqual(['1 of 2 pages hold no text; they may be pictures.']);
  });

  it('the articles of a bundle, each with its facts', () => {
    const words =
      bundleFiles[0]?.[2].replaceAll(/The (?=ferry|council)/g, `${'They spoke for hours. '.repeat(4)}The `) ?? '';
    const lines = words.split(/\n+/).map((line, i) => set([line], { y: 60 + 20 * i }));
    const foot = (number: number) => set([`Page ${number} of 2`], { y: 820, size: 8 });
    const pages = [page(...lines.slice(0, 12), foot(1)), page(...lines.slice(12), foot(2))];
    const sources = importArticles({ name: 'paper.pdf', bytes, pages }, nodeTools);
    expect(sources.map(({ title, outlet, published }) => [title?.value, outlet?.value, published?.value])).toEqual(
      both.map(([title, outlet, , published]) => [title, outlet, published]),
    );
    expect(sources[1]?.notes).toEqual(['Running heads and page numbers of this file were left out.']);
  });

  it('that it is too large', () => {
    const large = { name: 'large.pdf', bytes: new Uint8Array(51 * 1024 * 1024) };
    large.bytes.set(bytes);
    expect(needsPages(large)).toBe(false);
    expect(() => importArticles(large, nodeTools)).toThrow(expect.objectContaining({ code: 'too large' }));
  });

  it('that it cannot be read where nobody took it apart', () => {
    const reading = () => importArticles({ name: 'paper.pdf', bytes }, nodeTools);
    expect(reading).toThrow(ReadingError);
    expect(reading).toThrow(expect.objectContaining({ code: 'not text', what: '“paper.pdf” is a PDF.' }));
  });
});

it('whatever stands wherever on a page is read soundly or refused in words, and no letter is made up', () => {
  const number = fc.oneof(fc.integer({ min: -100, max: 900 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 }));
  const item = fc.record({
    str: fc.oneof(fc.constantFrom('Ferry', 'har-', 'bour', '12', ' ', '\u00ad', 'said.'), fc.string()),
    x: number,
    y: number,
    width: number,
    height: number,
    fontSize: fc.constantFrom(0, 6, 10, 10, 24, 1e6),
  });
  const pages = fc.array(fc.record({ width: number, height: number, items: fc.array(item, { maxLength: 40 }) }), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(pages, (pages) => {
      try {
        const sources = importArticles({ name: 'a.pdf', bytes, pages }, nodeTools);
        const letters = new Set(pages.flatMap(({ items }) => items.flatMap(({ str }) => [...str])));
        for (const source of sources) {
          expect(checkArticle(readArticle(source))).toEqual([]);
          expect([...source.text].filter((letter) => !letters.has(letter) && !/\s/.test(letter))).toEqual([]);
        }
      } catch (error) {
        if (!(error instanceof ReadingError)) throw error;
      }
    }),
  );
});
