import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const rest = 'The ferry talks ended late without a deal, and the crews went home.';

/** What is taken off the first paragraph, and the dates found in it. */
function taken(line: string): [string, string[]] {
  const text = `Talks about the ferry end\n\n${line}\n\n${rest}`;
  const { blocks, sentences, dates } = readArticle({ id: 'x', text, language: 'en' });
  const [first] = sentences;
  const from = blocks[first?.block ?? 0]?.from ?? 0;
  const end = first?.from ?? 0;
  return [text.slice(from, end), dates.flatMap((date) => (date.from < end ? (date.value ?? '?') : []))];
}

describe('a dateline belongs to no sentence, and its day is read', () => {
  it.each([
    ['Oslo, Dec. 30 -- ', '--12-30'],
    ['HAMBURG: '],
    ['OSLO/BERGEN, March 4 (Reuters) - ', '--03-04'],
    ['OSLO, March 4. /TASS/. ', '--03-04'],
    ['Oslo, 4 March (Interfax) – ', '--03-04'],
    ['(CNN) -- '],
    ['ST. PAUL (AP) _ '],
    ['BERGEN, Norway — '],
    ['BERGEN | Thu Mar 4, 2021 6:30pm EST ', '2021-03-04'],
    ['NEW HAVEN (Dow Jones)--'],
    ['BERGEN, Mar 4 (IPS) - ', '--03-04'],
    ['LONDON [HP] '],
    ['4 March 2021, Bergen - ', '2021-03-04'],
    ['BERGEN, Mar. 04 (MNA) – ', '--03-04'],
    ['BERGEN—'],
    // Thought up when the forms were done.
    ['Rio de Janeiro, 12 May (Xinhua) -- ', '--05-12'],
    ['ROME, 3/Oct/2013 – ', '2013-10-03'],
    ['LA PAZ, Bolivia (AP) _ '],
    ['KIEL, Germany, Sept. 12 (AP) — ', '--09-12'],
    ['Frankfurt am Main, Friday, Jan. 3 -- ', '--01-03'],
    ['GRAZ. /TASS/. '],
    ['WIEN | Mon Jan 3, 2022 9:05am GMT ', '2022-01-03'],
    ['TURIN: '],
    ['OSLO, March 4 [IRNA] ', '--03-04'],
    ['12 May 2020, New Haven – ', '2020-05-12'],
  ])('%s', (dateline, days = '') => {
    const [head, found] = taken(dateline + rest);
    expect([head, found.join()]).toEqual([dateline, days]);
  });

  it.each([
    'Ministers met – in Oslo.',
    'On Monday, March 4 – The talks ended late at night.',
    'UPDATE: The talks ended late at night, officials said.',
    'Oslo is a city – The capital of Norway, they said.',
    'A–B is the name of the line, and it ends here.',
    'The price/quality question – Nobody asked it – went away.',
    'Rowe [the mayor] Told them what he thought of it.',
    'I — The mayor of this town — am done with it.',
  ])('is not taken for one: %s', (line) => {
    expect(taken(line)[0]).toBe('');
  });

  it('is none where several paragraphs open with somebody and a colon', () => {
    const text = `Talks about the ferry end\n\nROWE: The yard is shut.\n\nHOLM: Nobody asked me.\n\n${rest}`;
    const { sentences } = readArticle({ id: 'x', text, language: 'en' });
    expect(text.slice(sentences[0]?.from, sentences[0]?.to)).toBe('ROWE: The yard is shut.');
  });

  it('on a line of its own is neither headline nor sentence', () => {
    const text = `BERGEN, March 4 (Xinhua) --\n\n${rest}\n\nThey will meet again.`;
    const { title, sentences, dates } = readArticle({ id: 'x', text, language: 'en' });
    expect(title).toBeUndefined();
    expect(text.slice(sentences[0]?.from, sentences[0]?.to)).toBe(rest);
    expect(dates.map(({ value }) => value)).toEqual(['--03-04']);
  });
});
