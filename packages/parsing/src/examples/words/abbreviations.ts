import {
  afterClock,
  institutions,
  knownInitials,
  numberAbbreviations,
  sentenceOpeners,
  titleAbbreviations,
  trailingAbbreviations,
} from '../../lexicon/abbreviations.ts';
import { capitalised, ofEach, type Example } from '../example.ts';

const whole = (text: string) => ({ text, finds: text });
const parted = (one: string, other: string) => ({ text: `${one} ${other}`, finds: `${one} | ${other}` });

/** Where the stop of a shortened word ends a sentence, and where not: each word of each list. */
export const abbreviationExamples: Example[] = [
  ofEach(
    'titleAbbreviations',
    titleAbbreviations,
    (word) => whole(`They met ${capitalised(word)}. Roe there.`),
    (word) => parted(`They met no ${word}ness.`, 'Roe left.'),
  ),
  ofEach(
    'trailingAbbreviations',
    trailingAbbreviations,
    (word) => whole(`They met Roe ${capitalised(word)}. Lawyers there.`),
    (word) => parted(`They met Roe ${capitalised(word)}.`, 'They left.'),
  ),
  ofEach(
    'numberAbbreviations',
    numberAbbreviations,
    (word) => whole(`They read ${capitalised(word)}. 7 there.`),
    (word) => parted(`They read ${capitalised(word)}.`, 'Roe left.'),
  ),
  ofEach(
    'afterClock',
    afterClock,
    (word) => whole(`They met at 3 p.m. ${capitalised(word)} there.`),
    (word) => parted('They met at 3 p.m.', `${capitalised(word)}ness left.`),
  ),
  ofEach(
    'knownInitials',
    knownInitials,
    (word) => parted(`They met ${word.toUpperCase()}.`, 'Roe left.'),
    (word) => whole(`They met ${word.charAt(0).toUpperCase()}.Q. Roe there.`),
  ),
  ofEach(
    'institutions',
    institutions,
    (word) => whole(`They met the U.S. ${capitalised(word)} there.`),
    (word) => parted('They met the U.S.', `${capitalised(word)}ness left.`),
  ),
  ofEach(
    'sentenceOpeners',
    sentenceOpeners,
    (word) => parted('They met Roe Inc.', `${capitalised(word)} left.`),
    (word) => whole(`They met Roe Inc. ${capitalised(word)}ness left.`),
  ),
];
