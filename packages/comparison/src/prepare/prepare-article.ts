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
  const frequency = new Map<number, number>();
  const first = new Map<number, number>();
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
    for (const word of bag) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
      if (!first.has(word)) first.set(word, index);
    }
    const quoted = tokens.map((k) => inQuotes[k] === 1);
    return { words, tokens, bag, counts, quoted, speakers: [...(speakers[index] ?? [])] };
  });
  const names = findNames(article, sentences);
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

/** A function that gives the stem ids of a token; a word as it is written is taken apart once. */
function stemReader({ text, tokens }: Article, english: boolean, vocabulary: Vocabulary): (index: number) => number[] {
  const known = new Map<string, number[]>();
  return (index) => {
    const token = tokens[index];
    if (!token) return [];
    const next = tokens[index + 1];
    const isPair = next?.from === token.to && isUnspaced(token.term) && isUnspaced(next.term);
    // One character says next to nothing; two that follow each other are about a word.
    const written = text.slice(token.from, isPair ? next.to : token.to);
    let stems = known.get(written);
    if (!stems) {
      const parts = isPair ? [written] : stemWord(written, token.term, english);
      stems = parts.map((stem) => internStem(stem, english, vocabulary));
      known.set(written, stems);
    }
    return stems;
  };
}

/** In other languages it is not told from names what a lead is about. */
const noNames: ReadonlySet<number> = new Set();

/** By sentence: the last names of those quoted in it, in the order of the quotations. */
function speakersBySentence({ quotes, sentences }: Article): Set<string>[] {
  const speakers = sentences.map(() => new Set<string>());
  let first = 0;
  for (const { speaker, from, to } of [...quotes].sort((x, y) => x.from - y.from)) {
    if (!speaker) continue;
    while (first < sentences.length && (sentences[first]?.to ?? 0) <= from) first++;
    const name = speaker.name.toLowerCase().split(/\s+/).at(-1) ?? '';
    for (let k = first; (sentences[k]?.from ?? Infinity) < to; k++) speakers[k]?.add(name);
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

const [capitalA, capitalZ, firstBeyondAscii] = [0x41, 0x5a, 0x80];

/** Where nouns are capitalised too (a third of the words or more, as in German) capitals say nothing about names. */
const capitalisedNouns = 0.3;

function findNames(article: Article, sentences: PreparedSentence[]): Set<number> {
  const upper = new Map<number, number>();
  let capitals = 0;
  let inside = 0;
  for (const sentence of sentences) {
    sentence.words.forEach((word, k) => {
      const token = article.tokens[sentence.tokens[k] ?? -1];
      if (!token || k === 0) return;
      const isUpper = isCapital(article.text, token.from);
      inside++;
      if (isUpper) capitals++;
      upper.set(word, (upper.get(word) ?? 0) + (isUpper ? 1 : -1));
    });
  }
  if (capitals > capitalisedNouns * inside) return new Set();
  return new Set([...upper].filter(([, balance]) => balance > 0).map(([word]) => word));
}

function findForenames(sentences: PreparedSentence[], names: ReadonlySet<number>): Map<number, number> {
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
