import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import gold from '../fixtures/seeds-quotes-gold.json';
import textacy from '../fixtures/quotes-textacy.json';
import { readArticle } from '../read-article.ts';

const seed = (name: string) => readFileSync(new URL(`../../../../seeds/${name}`, import.meta.url), 'utf8');

/** `speaker / cue / quotation` of each direct quotation that has a speaker. */
function voices(text: string): string[] {
  const { quotes } = readArticle({ id: 'x', text });
  const slice = (range?: { from: number; to: number }) => (range ? text.slice(range.from, range.to) : '–');
  return quotes
    .filter(({ speaker }) => speaker)
    .map((quote) => `${slice(quote.speaker)} / ${slice(quote.cue)} / ${slice(quote)}`);
}

describe('attributeQuotes', () => {
  it.each(textacy.cases.map(([text, want]) => ({ text: text as string, want: want as string[][] })))(
    'reads $text',
    ({ text, want }) => {
      expect(voices(text)).toEqual(want.map((triple) => triple.join(' / ')));
    },
  );

  const quotations = gold.quotes.filter(({ kind }) => kind !== 'scare');
  it.each(quotations)('hears who speaks in $article: $quote', ({ article, quote, gold_speaker }) => {
    const text = seed(article);
    const found = readArticle({ id: article, text }).quotes.find(({ from }) =>
      text.startsWith(quote.slice(0, 12), from),
    );
    const speaker = found?.speaker && text.slice(found.speaker.from, found.speaker.to);
    if (gold_speaker === null) expect(speaker).toBeUndefined();
    else expect(speaker).toContain(gold_speaker);
  });

  it.each([
    ['“No,” Sen. Jane Roe, D-Va., told reporters on Monday.', ['Sen. Jane Roe / told / “No,”']],
    [
      '“No,” Jane Roe (D-Va.) said. “We will not go there.”',
      ['Jane Roe / said / “No,”', 'Jane Roe / said / “We will not go there.”'],
    ],
    [
      '“It is late,” he posited, “but it is not too late.”',
      ['he / posited / “It is late,”', 'he / posited / “but it is not too late.”'],
    ],
    [
      'Jane Roe said it was “late in the day” and “not good at all.”',
      ['Jane Roe / said / “late in the day”', 'Jane Roe / said / “not good at all.”'],
    ],
    ['“It is late in the day,” the report said.', ['the report / said / “It is late in the day,”']],
    ['“It is late in the day.” Roe wrote in a letter.', ['Roe / wrote / “It is late in the day.”']],
    [
      'The committee issued a statement:\n“It is late in the day.”',
      ['The committee / issued / “It is late in the day.”'],
    ],
    ['Rep. Jane Roe (R-OH) said it was “late in the day.”', ['Rep. Jane Roe / said / “late in the day.”']],
    ['Roe is asking her party to call the deal of last week “late in the day.”', ['Roe / call / “late in the day.”']],
    ['Roe shot back: “It is late in the day.”', ['Roe / shot / “It is late in the day.”']],
    ['Roe was asked, “What is the worst place you have seen?”', []],
    ['The ministers of their states heard Roe’s charge “of treason and of worse.”', []],
    ['“It is late in the day” said Jane Roe, a lawyer.', ['Jane Roe / said / “It is late in the day”']],
    ['“It is late in the day” for Doe, said Jane Roe.', ['Jane Roe / said / “It is late in the day”']],
    ['The end, said Jane Roe, the mayor, was “not so far away.”', ['Jane Roe / said / “not so far away.”']],
    [
      'At a rally in Portsmouth, N.H., on Tuesday, Jane Roe endorsed John Doe, saying that he would “win in the end.”',
      ['Jane Roe / saying / “win in the end.”'],
    ],
    [
      'Jane Roe, whose start-up, Paradata, sells tools, said he was “a good kind of guy.”',
      ['Jane Roe / said / “a good kind of guy.”'],
    ],
    ['“It is late in the day,” said Will Doe.', ['Will Doe / said / “It is late in the day,”']],
    ['“It is late in the day,” Kelly said.', ['Kelly / said / “It is late in the day,”']],
    [
      '“No,” said Doe, host of the show “Early Birds.” “It is late in the day.”',
      ['Doe / said / “No,”', 'Doe / said / “It is late in the day.”'],
    ],
    ['Jane Roe: “It is late in the day.”', ['Jane Roe / Roe / “It is late in the day.”']],
    ['Said Roe, “It is late in the day.”', ['Roe / Said / “It is late in the day.”']],
    ['The office less than two weeks ago said it was “late in the day.”', ['The office / said / “late in the day.”']],
    [
      'Roe, citing “the late time of the day,” said the bank would wait.',
      ['Roe / citing / “the late time of the day,”'],
    ],
    ['“It is late in the day.” — Jane Roe, mayor of the town', ['Jane Roe / Jane Roe / “It is late in the day.”']],
    ['He left.\n“It is late in the day.”\n— Jane Roe', ['Jane Roe / Jane Roe / “It is late in the day.”']],
    ['“It is late in the day” — Roe has heard it all before.', []],
    [
      "'It is late in the day,' said Jane Roe. 'We don't know the ministers' views of the \"red line\".' They left.",
      [
        "Jane Roe / said / 'It is late in the day,'",
        "Jane Roe / said / 'We don't know the ministers' views of the \"red line\".'",
      ],
    ],
    [
      'The boys’ mother came in the ’90s. ‘It’s late in the day,’ she said of the Joneses’ house.',
      ['she / said / ‘It’s late in the day,’'],
    ],
    ["In the '90s the ministers' talks failed. 'Twas late, and the Roes' house was sold.", []],
    [
      '“It is ‘late in the day,’” Roe said. “No,” Doe said.',
      ['Roe / said / “It is ‘late in the day,’”', 'Doe / said / “No,”'],
    ],
    [
      '“I saw it all from the stairs,” said Maria “Mimi” Olsen, who lives there.',
      ['Maria “Mimi” Olsen / said / “I saw it all from the stairs,”'],
    ],
    ['William (Bill) Dunn said “it is late.”', ['William (Bill) Dunn / said / “it is late.”']],
    ['Tom “The Bull” Dale said “it is late.”', ['Tom “The Bull” Dale / said / “it is late.”']],
    ['“I saw it all,” said Ann “Nan” Dale, 54.', ['Ann “Nan” Dale / said / “I saw it all,”']],
    ['“There was no plan,” Per Lie mourned.', ['Per Lie / mourned / “There was no plan,”']],
    ['“They will pay for it,” Jan Holm weighed in.', ['Jan Holm / weighed / “They will pay for it,”']],
    ['“They will pay for it,” Theresa May said on May 3.', ['Theresa May / said / “They will pay for it,”']],
    ['“They will pay for it,” said April Ryan.', ['April Ryan / said / “They will pay for it,”']],
    ['“They will pay for it,” Roe said Monday.', ['Roe / said / “They will pay for it,”']],
    ['Made infamous by remarks about a “red line”, the plan failed.', []],
    ['The ministers of foreign affairs met in Paris. A “gentlemen’s agreement” held.', []],
  ])('reads %s', (text, want) => {
    expect(voices(text)).toEqual(want);
  });

  it.each([
    [
      'A move welcomed by President Vladimir Putin came first.\nHe called it “an important step for us all”.',
      'Vladimir Putin',
      'inferred',
    ],
    ['Jane Roe met John Doe.\n“It is late in the day,” she said.', 'Jane Roe', 'inferred'],
    ['Senator Jane Roe came. “It is late in the day,” Roe said.', 'Jane Roe', 'stated'],
    ['“It is late in the day,” a spokesman for Jane Roe said.', 'spokesman for Jane Roe', 'stated'],
    ['“It is late in the day,” said Senator Jane Roe of Virginia.', 'Jane Roe', 'stated'],
    ['Hall disagreed with the minister. “Barack Obama is wrong,” he said.', 'he', 'stated'],
    ['Solheim denied this. “Iceland counts our boats twice,” she said.', 'she', 'stated'],
    ['“It is late in the day,” said its head, Pia Anker.', 'Pia Anker', 'stated'],
    ['“It is late in the day,” said the union leader, Tom Hall, and left.', 'Tom Hall', 'stated'],
    ['“It is late in the day,” the head of the office, Ms. Anna de Groot, told the paper.', 'Anna de Groot', 'stated'],
    ['“It is late in the day,” said the minister, Tom Hall having left.', 'minister', 'stated'],
    ['“It is late in the day,” said the minister, Monday.', 'minister', 'stated'],
    ['Solheim said no. “Iceland counts our boats twice,” she said.', 'Solheim', 'inferred'],
    ['Yesterday Iceland said no. “They count them twice,” she said.', 'she', 'stated'],
    ['The minister disagreed. “Barack Obama and Jane Roe are wrong,” she said.', 'she', 'stated'],
    ['Jane Roe disagreed. “They asked Hillary Clinton twice,” she said.', 'Jane Roe', 'inferred'],
    ['The terrorist threat grew.\n“It is late in the day,” he said.', 'he', 'stated'],
    ['“It is late in the day,” said government negotiator Hassan al-Amri.', 'Hassan al-Amri', 'stated'],
  ])('names the speaker of %s', (text, name, basis) => {
    expect(readArticle({ id: 'x', text }).quotes[0]?.speaker).toMatchObject({ name, basis });
  });
});

describe('bad input', () => {
  const many = 10_000;
  it.each([
    ['ten thousand quotations', '“It is late in the day for us,” Roe said. '.repeat(many)],
    ['ten thousand opening marks', '“It is late '.repeat(many)],
    ['ten thousand nested pairs', '“It is ‘late in the „day“ for’ us,” '.repeat(many)],
    ['ten thousand marks of every kind', '“«„「‹‘‘" it '.repeat(many)],
    [
      'ten thousand relative clauses',
      `Roe met ${'the man who met '.repeat(many)}Doe, who called it “late in the day.”`,
    ],
    ['ten thousand commas before a verb', `Roe,${' the mayor,'.repeat(many)} said “it is late in the day.”`],
    ['ten thousand capitals', `${'Roe '.repeat(many)}said “it is late in the day.”`],
    ['ten thousand references', 'It fell.[1] '.repeat(many)],
  ])('of %s is read in time', (_, text) => {
    const started = performance.now();
    readArticle({ id: 'x', text, language: 'en' });
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it('names nobody whose name would go on in the next paragraph', () => {
    const said = 'The ferry will run until autumn, the council said on Monday. “Nobody will be left on the quay,”';
    expect(voices(`Ferry\n\n${said} said its head, Jane \n\nRoe.\n\nFares rise in May.`)).toEqual([
      'its head / said / “Nobody will be left on the quay,”',
    ]);
  });

  it('of marks that never close makes nobody speak', () => {
    expect(voices('“It is late\n\n“It is late\n\nand “it is late')).toEqual([]);
  });
});
