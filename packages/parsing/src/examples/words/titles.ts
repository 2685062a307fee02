import { insideNames } from '../../lexicon/abbreviations.ts';
import { adjectives } from '../../lexicon/names.ts';
import { titleWords } from '../../lexicon/titles.ts';
import { capitalised, ofEach, type Example } from '../example.ts';

const titles = [...titleWords].filter((word) => !adjectives.has(word));

/** Words that stand before a name and are no part of it. */
export const titleExamples: Example[] = [
  ofEach(
    'titleWords',
    titles,
    (word) => ({
      text: `They met ${capitalised(word)} Ingrid Solheim there.`,
      finds: 'Ingrid Solheim = Ingrid Solheim (person)*',
    }),
    (word) => ({ text: `They met the ${word} there.`, finds: '–' }),
  ),
];

/** Stops within the name of a speaker: each word of the list. */
export const insideNameExamples: Example[] = [
  ofEach(
    'insideNames',
    insideNames,
    (word) => ({
      text: `“It is late in the day,” Ann ${word}. Solheim said.`,
      finds: `Ann ${word}. Solheim = Ann ${word} Solheim / said / quotation, speaker, cue`,
    }),
    (word) => ({ text: `“It is late in the day,” Ann ${word}ness. Solheim said.`, finds: '–' }),
  ),
];
