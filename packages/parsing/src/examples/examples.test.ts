import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import { readArticle } from '../read-article.ts';
import { carriedExamples } from './carried.ts';
import { dateExamples } from './dates.ts';
import type { Example, Finding } from './example.ts';
import { figureExamples } from './figures.ts';
import { mentionExamples } from './mentions.ts';
import { phraseExamples } from './phrases.ts';
import { showDates, showFigures, showMentions, showQuotes } from './show.ts';
import { speakerExamples } from './speakers.ts';
import { subjectExamples } from './subjects.ts';

const read = ({ text, published }: Finding): Article =>
  readArticle({ id: 'x', text, ...(published !== undefined && { published: { value: published, basis: 'stated' } }) });

const rooms: [string, (article: Article) => string, Example[]][] = [
  ['speakers', showQuotes, speakerExamples],
  ['speakers carried over', showQuotes, carriedExamples],
  ['cues and noun phrases', showQuotes, phraseExamples],
  ['subjects', showQuotes, subjectExamples],
  ['names', showMentions, mentionExamples],
  ['dates', showDates, dateExamples],
  ['figures', showFigures, figureExamples],
];

describe.each(rooms)('every rule about %s', (_, show, examples) => {
  it.each(examples)('holds where it should: $rule', ({ holds }) => {
    for (const { finds, ...finding } of holds)
      expect([finding.text, show(read({ finds, ...finding }))]).toEqual([finding.text, finds]);
  });

  it.each(examples.filter(({ nearMiss }) => nearMiss.length > 0))('stops where it should: $rule', ({ nearMiss }) => {
    for (const { finds, ...finding } of nearMiss)
      expect([finding.text, show(read({ finds, ...finding }))]).toEqual([finding.text, finds]);
  });
});
