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
  const runs: Telling[] = [];
  let total = 0;
  for (const run of found.runs) {
    const says = saying(run, a, vocabulary);
    if (!(run.words.length > 1 ? says.includes(true) : says[0] && run.words.some(isRare))) continue;
    const telling = isQuotation(run) ? { ...run, says } : trimRun(run, says);
    const weight = telling.words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
    runs.push({ ...telling, weight });
    total += weight;
  }
  const reasons = runs
    .map((run) => ({
      kind: kindOf(run, { a, b, vocabulary }),
      weight: run.weight / (total || 1),
      a: run.a.map((tokens) => rangeOf(tokens, a.article)),
      b: run.b.map((tokens) => rangeOf(tokens, b.article)),
    }))
    .sort((x, y) => y.weight - x.weight);
  return { reasons, bounded: found.bounded };
}

/** A run that says something: by word whether that one does, and the weight of all. */
type Telling = SharedRun & { says: boolean[]; weight: number };

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
function trimRun(run: SharedRun, says: readonly boolean[]): Omit<Telling, 'weight'> {
  const from = says.indexOf(true);
  const to = says.lastIndexOf(true) + 1;
  const cut = (tokens: readonly number[]) => tokens.slice(from, to);
  const [words, a, b] = [run.words.slice(from, to), run.a.map(cut), run.b.map(cut)];
  return { ...run, words, a, b, says: says.slice(from, to) };
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

function kindOf(run: Telling, { a, b, vocabulary }: PreparedPair): Reason['kind'] {
  const isName = (word: number) => a.names.has(word) || b.names.has(word);
  const content = run.words.filter((_, k) => run.says[k]);
  if (content.length > 0 && content.every((word) => vocabulary.isNumber[word])) return 'figure';
  if (content.length > 0 && content.every(isName)) return 'name';
  if (isQuotation(run)) return 'quotation';
  return content.length > 1 ? 'phrase' : 'words';
}

function rangeOf(tokens: readonly number[], article: Article): Range {
  return { from: article.tokens[tokens[0] ?? 0]?.from ?? 0, to: article.tokens[tokens.at(-1) ?? 0]?.to ?? 0 };
}
