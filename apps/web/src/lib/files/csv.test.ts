import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('a table as CSV', () => {
  it('quotes what needs it and ends every line as the standard says', () => {
    expect(toCsv(['Topic', 'A'], [['Talks, "peace"', 3]])).toBe('Topic,A\r\n"Talks, ""peace""",3\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never lets a spreadsheet run %j', (text) => {
    const [row] = csvParse(toCsv(['cell'], [[text]]));
    expect(row?.cell).toBe(`'${text}`);
  });

  it('leaves negative numbers as numbers', () => {
    expect(toCsv(['x'], [[-1.5]])).toBe('x\r\n-1.5\r\n');
  });

  it('gives back every text that is no formula', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text !== '' && !/^[=+\-@\t\r]/.test(text)),
        (text) => {
          const [row] = csvParse(toCsv(['a', 'b'], [[text, 'end']]));
          expect([row?.a, row?.b]).toEqual([text, 'end']);
        },
      ),
    );
  });
});
