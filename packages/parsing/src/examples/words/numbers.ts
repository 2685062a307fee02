import {
  changeVerbs,
  compoundNouns,
  currencyCodes,
  currencyWords,
  fates,
  numberedNouns,
  scoreCues,
  streetWords,
  uncountedNouns,
} from '../../lexicon/numbers.ts';
import { capitalised, ofEach, type Example } from '../example.ts';

/** The words beside a number that say what it is: each in a text where it does, and in one where another stands. */
export const numberExamples: Example[] = [
  ofEach(
    'numbered things',
    numberedNouns,
    (word) => ({ text: `They speak of ${word} 12 and of ${capitalised(word)} 14 boats.`, finds: '–' }),
    (word) => ({ text: `That ${word} 12 boats sank.`, finds: '12 boats = 12 boats' }),
  ),
  ofEach(
    'streets',
    streetWords,
    (word) => ({ text: `She lives at 12 Rowe ${capitalised(word)}.`, finds: '–' }),
    (word) => ({ text: `She saw 12 old ${word} boats.`, finds: `12 old ${word} boats = 12 boats` }),
  ),
  ofEach(
    'what small numbers in words do not count',
    uncountedNouns,
    (word) => ({ text: `They went three ${word}.`, finds: '–' }),
    (word) => ({ text: `They went 30 ${word}.`, finds: `30 ${word} = 30 ${word}` }),
  ),
  ofEach(
    'nouns in one word with their number',
    compoundNouns,
    (word) => ({ text: `The 12-${word} plan failed.`, finds: `12-${word} = 12 ${word}` }),
    (word) => ({ text: `The 12-${word}ish plan failed.`, finds: '–' }),
  ),
  ofEach(
    'votes and games',
    scoreCues,
    (word) => ({ text: `It is a 97-12 ${word} there.`, finds: `97-12 = score 97 : 12 ${word}` }),
    () => ({ text: 'It is a 97-12 boat there.', finds: '–' }),
  ),
  ofEach(
    'verbs of change',
    changeVerbs,
    (word) => ({ text: `They ${word} from 20 to 30 boats.`, finds: '20 = 20 boats | 30 boats = 30 boats' }),
    () => ({ text: 'They ran from 20 to 30 boats.', finds: '20 to 30 boats = 20–30 boats' }),
  ),
  ofEach(
    'currencies in letters',
    currencyCodes.keys(),
    (word) => ({
      text: `They pay ${word.toUpperCase()} 12 there.`,
      finds: `${word.toUpperCase()} 12 = 12 ${currencyCodes.get(word) ?? ''}`,
    }),
    (word) => ({ text: `They pay ${word.toUpperCase()}, 12 boats.`, finds: '12 boats = 12 boats' }),
  ),
  ofEach(
    'currencies in words',
    currencyWords.keys(),
    (word) => ({ text: `They pay 12 ${word} there.`, finds: `12 ${word} = 12 ${currencyWords.get(word) ?? ''}` }),
    (word) => ({ text: `They pay 12 boats of ${word} there.`, finds: '12 boats = 12 boats' }),
  ),
];

/** The words that say what befell those a number counts. */
export const fateExamples: Example[] = [
  ofEach(
    'fates',
    fates.keys(),
    (word) => ({ text: `They speak of a ${word} of 12 there.`, finds: `12 = ${fates.get(word) ?? ''}` }),
    (word) => ({ text: `They speak of ${word}, of 12 there.`, finds: '12 = –' }),
  ),
];
