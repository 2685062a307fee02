import type { Article } from '@vis-a-vis/parsing';
import { isEnglish } from '../words/is-english.ts';
import { firstTokenFrom } from './first-token-from.ts';
import { longestPassage } from '../words/longest-passage.ts';
import type { Prepared, PreparedSentence } from './prepared.ts';
import { readLead } from './read-lead.ts';
import { readPhrases } from './read-phrases.ts';
import { readNumbers } from '../words/read-numbers.ts';
import { readSigns } from '../signs/read-signs.ts';
import { isUnspaced } from '../words/unspaced.ts';
import { stemWord } from '../words/stem-word.ts';
import { countWords, internStem, type Vocabulary } from './vocabulary.ts';

/** Turns an article's sentences into stem ids over `vocabulary`, which gains the stems it lacked. */
export function prepareArticle(article: Article, vocabulary: Vocabulary): Prepared {
  const english = isEnglish(article);
  const inQuotes = markQuoted(article);
  const speakers = speakersBySentence(article);
  let bounded = false;
  const stemsOf = stemReader(article, english, vocabulary);
  const numbers = new Map(
    readNumbers(article, english).map(({ numeral, stem }) => [numeral, [internStem(stem, english, vocabulary)]]),
  );
  const sentences = article.sentences.map((sentence, index) => {
    const words: number[] = [];
    const tokens: number[] = [];
    const end = Math.min(sentence.endToken, sentence.firstToken + longestPassage);
    if (end < sentence.endToken) bounded = true;
    for (let k = sentence.firstToken; k < end; k++) {
      for (const stem of numbers.get(k) ?? stemsOf(k)) {
        words.push(stem);
        tokens.push(k);
      }
    }
    const { bag, counts } = countWords(words);
    const quoted = tokens.map((k) => inQuotes[k] === 1);
    return { words, tokens, bag, counts, quoted, speakers: [...(speakers.get(index) ?? [])] };
  });
  const stems = vocabulary.background.length;
  const { frequency, first } = countSentences(sentences, stems);
  const names = findNames(article, sentences, stems);
  const phrases = readPhrases(sentences, names, vocabulary);
  const signs = readSigns(article, english);
  return {
    article,
    english,
    sentences,
    frequency,
    first,
    names,
    phrases,
    signs,
    lead: readLead(article, sentences, english ? names : noNames, frequency, vocabulary),
    ledTo: findForenames(sentences, names),
    bounded,
  };
}

/** By stem id: in how many sentences it stands, and in which first; as the text brings them. */
function countSentences(sentences: readonly PreparedSentence[], stems: number): Pick<Prepared, 'frequency' | 'first'> {
  const counts = new Int32Array(stems);
  const first = new Map<number, number>();
  sentences.forEach(({ bag }, index) => {
    for (const word of bag) {
      const count = counts[word] ?? 0;
      if (count === 0) first.set(word, index);
      counts[word] = count + 1;
    }
  });
  const frequency = new Map<number, number>();
  for (const word of first.keys()) frequency.set(word, counts[word] ?? 0);
  return { frequency, first };
}

/** A function that gives the stem ids of a token; a word is taken apart once. */
function stemReader({ text, tokens }: Article, english: boolean, vocabulary: Vocabulary): (index: number) => number[] {
  const plain = new Map<string, number[]>();
  const known = new Map<string, number[]>();
  const read = (written: string, parts: readonly string[], among: Map<string, number[]>) => {
    const stems = parts.map((stem) => internStem(stem, english, vocabulary));
    among.set(written, stems);
    return stems;
  };
  return (index) => {
    const token = tokens[index];
    if (!token) return [];
    const { term } = token;
    const next = tokens[index + 1];
    const isPair = next?.from === token.to && isUnspaced(term) && isUnspaced(next.term);
    // How it is written tells nothing that its term does not, but for words of capitals: `US`.
    if (!isPair && !hasCapitals(text, token.from))
      return plain.get(term) ?? read(term, stemWord('', term, english), plain);
    // One character says next to nothing; two that follow each other are about a word.
    const written = text.slice(token.from, isPair ? next.to : token.to);
    return known.get(written) ?? read(written, isPair ? [written] : stemWord(written, term, english), known);
  };
}

/** Whether a word may be one of capitals or initials, as its first two letters tell. */
function hasCapitals(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1);
  return isCapital(text, at) && !(second >= smallA && second <= smallZ);
}

/** In other languages it is not told from names what a lead is about. */
const noNames: ReadonlySet<number> = new Set();

/** By sentence: the last names of those quoted in it, in the order of the quotations. */
function speakersBySentence({ quotes, sentences }: Article): ReadonlyMap<number, Set<string>> {
  const speakers = new Map<number, Set<string>>();
  let first = 0;
  for (const { speaker, from, to } of [...quotes].sort((x, y) => x.from - y.from)) {
    if (!speaker) continue;
    while (first < sentences.length && (sentences[first]?.to ?? 0) <= from) first++;
    const name = speaker.name.toLowerCase().split(/\s+/).at(-1) ?? '';
    for (let k = first; (sentences[k]?.from ?? Infinity) < to; k++) {
      const names = speakers.get(k) ?? new Set();
      speakers.set(k, names.add(name));
    }
  }
  return speakers;
}

/** By token: 1 inside a quotation or a term in quotation marks. */
function markQuoted(article: Article): Uint8Array {
  const marks = new Uint8Array(article.tokens.length);
  for (const quote of article.quotes) {
    for (let k = firstTokenFrom(article, quote.from); k < article.tokens.length; k++) {
      const token = article.tokens[k];
      if (!token || token.from >= quote.to) break;
      marks[k] = 1;
    }
  }
  return marks;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < firstBeyondAscii ? code >= capitalA && code <= capitalZ : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

const [capitalA, capitalZ, smallA, smallZ, firstBeyondAscii] = [0x41, 0x5a, 0x61, 0x7a, 0x80];

/** Where nouns are capitalised too (a third of the words or more, as in German) capitals say nothing about names. */
const capitalisedNouns = 0.3;

function findNames({ text, tokens }: Article, sentences: readonly PreparedSentence[], stems: number): Set<number> {
  /** By stem id: how often it has a capital, and how often it has none. */
  const [upper, lower] = [new Int32Array(stems), new Int32Array(stems)];
  const capitalised: number[] = [];
  let capitals = 0;
  let inside = 0;
  for (const sentence of sentences) {
    for (let k = 1; k < sentence.words.length; k++) {
      const word = sentence.words[k] ?? 0;
      const token = tokens[sentence.tokens[k] ?? -1];
      if (!token) continue;
      inside++;
      const sides = isCapital(text, token.from) ? upper : lower;
      const count = sides[word] ?? 0;
      sides[word] = count + 1;
      if (sides !== upper) continue;
      capitals++;
      if (count === 0) capitalised.push(word);
    }
  }
  if (capitals > capitalisedNouns * inside) return new Set();
  return new Set(capitalised.filter((word) => (upper[word] ?? 0) > (lower[word] ?? 0)));
}

function findForenames(sentences: readonly PreparedSentence[], names: ReadonlySet<number>): Map<number, number> {
  const next = new Map<number, number>();
  for (const { words } of sentences) {
    words.forEach((word, k) => {
      if (!names.has(word)) return;
      const follower = words[k + 1] ?? -1;
      const known = next.get(word);
      next.set(word, names.has(follower) && (known === undefined || known === follower) ? follower : -1);
    });
  }
  return new Map([...next].filter(([, follower]) => follower >= 0));
}
