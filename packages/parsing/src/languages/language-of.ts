import { wordSet } from '../lexicon/word-set.ts';

// Function words of one language that its neighbours lack or use far less. Own lists.
const functionWords: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'en',
    wordSet(`
      the of and to in a that is for on with as was by it at be from has have said he his an this are were not they which
      who their had would been
    `),
  ],
  [
    'de',
    wordSet(`
      der die das und ist nicht mit den dem des ein eine einen einem einer auf für von zu im sich auch es er sie wir als aus
      bei nach hat wird wurde wurden sind am zum zur über vor dass aber noch um in bis dieser diese
    `),
  ],
  [
    'fr',
    wordSet(`
      le la les des du et est une un dans pour pas sur au aux ce cette il elle sont avec par ne qui ont été leur nous vous
      a de en ses
    `),
  ],
  [
    'es',
    wordSet('el la los las del y en es con por una un lo al pero más su sus fue ha han no se dijo muy está de ya'),
  ],
];

/** Words looked at: enough to tell a language, few enough to cost nothing. */
const sample = 60;
/** A text is in a language where so many of its words are function words of it; in news a third and more are. */
const fewestShare = 0.14;
/** So many times the hits of the next language: neighbours share some. */
const lead = 1.25;
/** Fewer words tell nothing. */
const fewestWords = 6;

/** Which languages a word is a function word of, as places in `functionWords`. */
const places = new Map<string, number[]>();
for (const [place, [, words]] of functionWords.entries())
  for (const word of words) places.set(word, [...(places.get(word) ?? []), place]);

/**
 * The language of a stretch of text by its function words: `en`, `de`, `fr` or `es`, or nothing where they do not tell. `terms` are
 * folded words from the beginning of it. The one place that tells languages apart by block.
 */
export function languageOf(terms: readonly string[]): string | undefined {
  const seen = Math.min(terms.length, sample);
  if (seen < fewestWords) return undefined;
  const hits = functionWords.map(() => 0);
  for (let i = 0; i < seen; i++)
    for (const place of places.get(terms[i] ?? '') ?? []) hits[place] = (hits[place] ?? 0) + 1;
  const most = Math.max(...hits);
  const place = hits.indexOf(most);
  const second = Math.max(...hits.filter((_, at) => at !== place));
  if (most < 2 || most < seen * fewestShare || most < second * lead) return undefined;
  return functionWords[place]?.[0];
}
