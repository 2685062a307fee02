import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import { readArticle } from '../read-article.ts';
import { besideExamples } from './speakers/beside.ts';
import { carriedExamples } from './speakers/carried.ts';
import { dateExamples } from './dates/dates.ts';
import { dateFormExamples } from './dates/date-forms.ts';
import { dayExamples } from './dates/days.ts';
import type { Example, Finding } from './example.ts';
import { figureExamples } from './figures.ts';
import { groupExamples } from './groups.ts';
import { halfNameExamples } from './half-names.ts';
import { markExamples } from './marks.ts';
import { mentionExamples } from './mentions.ts';
import { actorExamples } from './names/actors.ts';
import { bearerExamples } from './names/bearers.ts';
import { languageExamples } from './names/in-languages.ts';
import { thingExamples } from './names/things.ts';
import { workExamples } from './names/works.ts';
import { peopleExamples } from './people.ts';
import { phraseExamples } from './phrases.ts';
import { sentenceExamples } from './sentences.ts';
import {
  showDates,
  showFates,
  showFigures,
  showLines,
  showMarks,
  showMentions,
  showQuotes,
  showSentences,
} from './show.ts';
import { speakerExamples } from './speakers/speakers.ts';
import { subjectExamples } from './speakers/subjects.ts';
import { unsaidExamples } from './speakers/unsaid.ts';
import { correctionOpenings, furnitureOpenings } from '../lexicon/furniture-phrases.ts';
import { abbreviationExamples } from './words/abbreviations.ts';
import { aheadExamples } from './words/ahead.ts';
import { creditExamples } from './words/credits.ts';
import { cueExamples } from './words/cues.ts';
import { fateExamples, numberExamples } from './words/numbers.ts';
import { correctionExamples, furnitureExamples } from './words/furniture.ts';
import { insideNameExamples, titleExamples } from './words/titles.ts';

const read = ({ text, published, language = 'en' }: Finding): Article =>
  readArticle({
    id: 'x',
    text,
    language,
    ...(published !== undefined && { published: { value: published, basis: 'stated' } }),
  });

const rooms: [string, (article: Article) => string, Example[]][] = [
  ['speakers', showQuotes, speakerExamples],
  ['speakers by the words beside', showQuotes, besideExamples],
  ['who says nothing', showQuotes, unsaidExamples],
  ['quotation marks', showMarks, markExamples],
  ['sentences', showSentences, sentenceExamples],
  ['speakers carried over', showQuotes, carriedExamples],
  ['cues and noun phrases', showQuotes, phraseExamples],
  ['subjects', showQuotes, subjectExamples],
  ['names', showMentions, mentionExamples],
  ['people', showMentions, peopleExamples],
  ['groups', showMentions, groupExamples],
  ['half names', showMentions, halfNameExamples],
  ['what is nobody', showMentions, thingExamples],
  ['titles, firms and ships', showMentions, workExamples],
  ['whole names', showMentions, actorExamples],
  ['bearers of names', showMentions, bearerExamples],
  ['names in other languages', showMentions, languageExamples],
  ['dates', showDates, dateExamples],
  ['forms of dates', showDates, dateFormExamples],
  ['days by publication', showDates, dayExamples],
  ['words that look ahead', showDates, aheadExamples],
  ['figures', showFigures, figureExamples],
  ['words beside numbers', showFigures, numberExamples],
  ['fates of those who are counted', showFates, fateExamples],
  ['furniture', showLines, [...furnitureExamples, ...correctionExamples]],
  ['credits and pictures', showLines, creditExamples],
  ['ends of sentences', showSentences, abbreviationExamples],
  ['titles of office', showMentions, titleExamples],
  ['stops within names', showQuotes, insideNameExamples],
  ['verbs that report', showQuotes, cueExamples],
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

it.each([...furnitureOpenings, ...correctionOpenings].flatMap(({ phrases }) => phrases))(
  'has an example of furniture that opens with %s',
  (phrase) => {
    const opens = new RegExp(`^(?:${phrase})`, 'im');
    expect(
      [...furnitureExamples, ...correctionExamples]
        .flatMap(({ holds }) => holds)
        .filter(({ text }) => opens.test(text)),
    ).not.toEqual([]);
  },
);
