import { isGrammarWord, type Article, type Range } from '@vis-a-vis/parsing';
import type { Reason } from '../comparison.ts';
import { reasonWeight } from '../words/rarity.ts';
import type { Prepared, PreparedPair, WeighedPair } from '../prepare/prepared.ts';
import { isContent, type Vocabulary } from '../prepare/vocabulary.ts';
import { findSharedRuns, type SharedRun, type StemPassage } from '../wording/shared-runs.ts';

/** So many words on end, inside quotation marks on both sides, are a quotation of their own. Chosen by hand. */
const quotationWords = 3;

/**
 * Why two passages are linked: their shared runs of words, names, figures and rare words, each as ranges on both sides, heaviest
 * first; weights add up to 1. Words of grammar and others too common to speak for anything are no reason: they are left out at the
 * ends of a phrase, and a word alone has to be rare. `bounded`: only the beginnings of the passages were searched for phrases.
 */
export function explainLink(
  link: { a: readonly number[]; b: readonly number[] },
  { a, b, weights, vocabulary }: WeighedPair,
): { reasons: Reason[]; bounded: boolean } {
  const isRare = (word: number) => (vocabulary.background[word] ?? 0) >= reasonWeight;
  const found = findSharedRuns(readPassage(a, link.a, -1), readPassage(b, link.b, -2));
  const runs = found.runs.flatMap((run): SharedRun[] => {
    const says = saying(run, a, vocabulary);
    if (!(run.words.length > 1 ? says.some(Boolean) : says[0] && run.words.some(isRare))) return [];
    return [isQuotation(run) ? run : trimRun(run, says)];
  });
  const weigh = (run: SharedRun) => run.words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
  const total = runs.reduce((sum, run) => sum + weigh(run), 0) || 1;
  const reasons = runs
    .map((run) => ({
      kind: kindOf(run, { a, b, vocabulary }),
      weight: weigh(run) / total,
      a: run.a.map((tokens) => rangeOf(tokens, a.article)),
      b: run.b.map((tokens) => rangeOf(tokens, b.article)),
    }))
    .sort((x, y) => y.weight - x.weight);
  return { reasons, bounded: found.bounded };
}

/** By word of a run: whether it says something of its own, as a content word does that is no word of grammar. */
function saying(
  { words, a: [tokens = []] }: SharedRun,
  { article, english }: Prepared,
  vocabulary: Vocabulary,
): boolean[] {
  return words.map(
    (word, k) =>
      isContent(word, vocabulary) && !(english && isGrammarWord(article.tokens[tokens[k] ?? -1]?.term ?? '')),
  );
}

function isQuotation({ words, quotedA, quotedB }: SharedRun): boolean {
  return words.length >= quotationWords && quotedA && quotedB;
}

/** The run from its first word that says something to its last. */
function trimRun(run: SharedRun, says: readonly boolean[]): SharedRun {
  const from = says.indexOf(true);
  const to = says.lastIndexOf(true) + 1;
  const cut = (tokens: readonly number[]) => tokens.slice(from, to);
  return { ...run, words: run.words.slice(from, to), a: run.a.map(cut), b: run.b.map(cut) };
}

/** Sentences as one run of words, with a word that equals none of the other side after each: no shared run crosses their ends. */
function readPassage(side: Prepared, indices: readonly number[], end: number): StemPassage {
  const words: number[] = [];
  const tokens: number[] = [];
  const quoted: boolean[] = [];
  for (const index of indices) {
    const sentence = side.sentences[index];
    if (!sentence) continue;
    for (let k = 0; k < sentence.words.length; k++) {
      words.push(sentence.words[k] ?? end);
      tokens.push(sentence.tokens[k] ?? -1);
      quoted.push(sentence.quoted[k] ?? false);
    }
    words.push(end);
    tokens.push(-1);
    quoted.push(false);
  }
  return { words, tokens, quoted };
}

function kindOf(run: SharedRun, { a, b, vocabulary }: PreparedPair): Reason['kind'] {
  const isName = (word: number) => a.names.has(word) || b.names.has(word);
  const says = saying(run, a, vocabulary);
  const content = run.words.filter((_, k) => says[k]);
  if (content.length > 0 && content.every((word) => vocabulary.isNumber[word])) return 'figure';
  if (content.length > 0 && content.every(isName)) return 'name';
  if (isQuotation(run)) return 'quotation';
  return content.length > 1 ? 'phrase' : 'words';
}

function rangeOf(tokens: readonly number[], article: Article): Range {
  return { from: article.tokens[tokens[0] ?? 0]?.from ?? 0, to: article.tokens[tokens.at(-1) ?? 0]?.to ?? 0 };
}
