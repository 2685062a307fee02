import { describe, expect, it } from 'vitest';
import { agencies } from './agencies.ts';
import { readArticle } from '../read-article.ts';
import { findAgencies } from './find-agencies.ts';

const report = 'The ministers met on Monday in the old town. They left on Tuesday, a day late.';
const namesIn = (text: string, facts: { outlet?: string; byline?: string } = {}) => {
  const known = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, { value, basis: 'stated' as const }]),
  );
  return findAgencies(readArticle({ id: 'x', text, ...known })).map(({ name }) => name);
};

describe('findAgencies', () => {
  it('finds the agency of a dateline, of a credit and of a line of rights, and where it stands', () => {
    expect(namesIn(`The ministers met\nGENEVA, Sept. 12 (AP) - ${report}`)).toEqual(['AP']);
    expect(namesIn(`The ministers met\n(Reuters) - ${report}`)).toEqual(['Reuters']);
    expect(namesIn(`The ministers met\n${report}\nAFP`)).toEqual(['AFP']);
    expect(namesIn(`The ministers met\n${report}\nCopyright 2013 The Associated Press. All rights reserved.`)).toEqual([
      'AP',
    ]);
    const article = readArticle({ id: 'x', text: `The ministers met\nGENEVA, Sept. 12 (AP) - ${report}` });
    const [{ at } = {}] = findAgencies(article);
    expect(article.text.slice(at?.from, at?.to)).toBe('AP');
  });

  it('takes the outlet and the author that a source states', () => {
    expect(namesIn(report, { outlet: 'Reuters' })).toEqual(['Reuters']);
    expect(namesIn(report, { byline: 'Jane Roe, Associated Press' })).toEqual(['AP']);
    expect(namesIn(report, { outlet: 'The Daily', byline: 'Jane Roe' })).toEqual([]);
  });

  it('takes no agency of a picture, none the report speaks of, and none within a longer name', () => {
    expect(namesIn(`The ministers met\n${report}\nThe old quay on a cold day. (AP Photo/Jane Roe)`)).toEqual([]);
    expect(namesIn(`The ministers met\n${report}\nThe minister told Reuters that he had left.`)).toEqual([]);
    expect(namesIn(`The ministers met\n(UAP) - ${report}`)).toEqual([]);
    expect(namesIn(report, { byline: 'Australian Associated Press' })).toEqual(['AAP']);
  });

  it('knows every agency by every name it writes', () => {
    for (const { name, written } of agencies) {
      for (const words of written) {
        expect(namesIn(report, { byline: `Jane Roe, ${words}` })).toContain(name);
        expect(namesIn(report, { byline: `Jane ${words}son` })).toEqual([]);
      }
    }
  });
});
