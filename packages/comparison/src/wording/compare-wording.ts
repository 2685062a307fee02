import type { Article, Range, Token } from '@vis-a-vis/parsing';
import type { Change, Link } from '../comparison.ts';
import { isEnglish } from '../words/is-english.ts';
import { contentWeight } from '../words/rarity.ts';
import { readNumbers } from '../words/read-numbers.ts';
import { stemWord } from '../words/stem-word.ts';
import { tokenWeight } from '../words/token-weight.ts';
import { diffWords } from './diff-words.ts';
import { markMoved } from './mark-moved.ts';
import { tidyChanges } from './tidy-changes.ts';

/** Of one passage of a link the wording that is its own, and the words that stand elsewhere in the other, as ranges in order. */
export type OwnWording = { own: Range[]; moved: Range[] };

/**
 * In which words the passages of a link differ. What is one side's own begins and ends with a word whose stems the other passage has
 * nowhere, and holds no word that the link's reasons name, on either side: what is called shared is never called one side's own.
 * Words too common to say anything may stand within it. Case, punctuation and quotation marks do not count. `same`: word for word.
 */
export function compareWording(
  a: Article,
  b: Article,
  link: Pick<Link, 'a' | 'b' | 'reasons'>,
): { a: OwnWording; b: OwnWording; same: boolean } {
  const [readA, readB] = [readPassage(a, link.a), readPassage(b, link.b)];
  const [passageA, passageB] = [readA.passage, readB.passage];
  const whole = ({ tokens }: Article) => ({ from: 0, to: tokens.length });
  const exact = diffWords(passageA, whole(passageA), passageB, whole(passageB));
  const changes = tidyChanges(markMoved(exact, passageA, passageB), passageA);
  const named = new Set([
    ...namedStems(
      readA,
      link.reasons.flatMap((reason) => reason.a),
    ),
    ...namedStems(
      readB,
      link.reasons.flatMap((reason) => reason.b),
    ),
  ]);
  const rangesOf = (side: 'a' | 'b', read: ReadPassage, other: ReadPassage): OwnWording => {
    const standings = placeWords(read, other, named);
    const spans = changes.flatMap((change) =>
      cutAtSentences(spanOf(change, side), read).map((span) => ({ ...span, moved: change.moved === true })),
    );
    return {
      own: spans.flatMap((span) => (span.moved ? [] : cutToOwn(span, standings, read.passage.tokens))),
      moved: spans.flatMap((span) => (span.moved ? asRange(span, read.passage.tokens) : [])),
    };
  };
  return { a: rangesOf('a', readA, readB), b: rangesOf('b', readB, readA), same: changes.length === 0 };
}

/** Some sentences of an article: it holds their tokens alone. By token its stems, its compared form beside them, and its sentence. */
type ReadPassage = { passage: Article; english: boolean; stems: string[][]; sentenceOf: number[] };

function readPassage(article: Article, sentences: readonly number[]): ReadPassage {
  const english = isEnglish(article);
  const numbers = numbersOf(article, english);
  const tokens: Token[] = [];
  const sentenceOf: number[] = [];
  for (const index of sentences) {
    const sentence = article.sentences[index];
    for (const token of sentence ? article.tokens.slice(sentence.firstToken, sentence.endToken) : []) {
      tokens.push(token);
      sentenceOf.push(index);
    }
  }
  // Where one passage is taken for English and the other is not, a word has two stems; the word itself is the same.
  const stemsOf = ({ from, to, term }: Token) => [
    ...stemWord(article.text.slice(from, to), term, english),
    term,
    ...(numbers.get(from) ?? []),
  ];
  return { passage: { ...article, tokens }, english, stems: tokens.map(stemsOf), sentenceOf };
}

/** By where a word begins that belongs to a number: the number's stem, so that `half` and `50 percent` are no difference. */
function numbersOf(article: Article, english: boolean): Map<number, string[]> {
  const known = numbersFound.get(article);
  if (known) return known;
  const numbers = new Map<number, string[]>(
    readNumbers(article, english).flatMap(({ first, end, stem }) =>
      article.tokens.slice(first, end).map(({ from }): [number, string[]] => [from, [stem]]),
    ),
  );
  numbersFound.set(article, numbers);
  return numbers;
}

/** An article is asked for once for each of its links. */
const numbersFound = new WeakMap<Article, Map<number, string[]>>();

/** The stems of the tokens within some ranges. */
function namedStems({ passage, stems }: ReadPassage, ranges: readonly Range[]): string[] {
  const inOrder = ranges.toSorted((x, y) => x.from - y.from);
  let next = 0;
  let end = 0;
  return passage.tokens.flatMap((token, k) => {
    for (; (inOrder[next]?.from ?? Infinity) <= token.from; next++) end = Math.max(end, inOrder[next]?.to ?? 0);
    return token.to <= end ? (stems[k] ?? []) : [];
  });
}

/** What a word is beside the other passage: one side's own, shared, or too common to be either. */
type Standing = 'own' | 'shared' | 'common';

function placeWords(
  { passage, english, stems }: ReadPassage,
  other: ReadPassage,
  named: ReadonlySet<string>,
): Standing[] {
  const ofOther = new Set(other.stems.flat());
  return passage.tokens.map((token, k): Standing => {
    const own = stems[k] ?? [];
    if (own.some((stem) => named.has(stem))) return 'shared';
    if (!own.some((stem) => ofOther.has(stem))) return 'own';
    return tokenWeight(passage, token, english) >= contentWeight ? 'shared' : 'common';
  });
}

type Span = { from: number; to: number };

function spanOf({ fromA, toA, fromB, toB }: Change, side: 'a' | 'b'): Span {
  return side === 'a' ? { from: fromA, to: toA } : { from: fromB, to: toB };
}

/** A span in parts that each lie in one sentence: between two of a link others may stand. */
function cutAtSentences({ from, to }: Span, { sentenceOf }: ReadPassage): Span[] {
  const parts: Span[] = [];
  for (let k = from; k < to; k++) {
    const last = parts.at(-1);
    if (last && sentenceOf[k] === sentenceOf[k - 1]) last.to = k + 1;
    else parts.push({ from: k, to: k + 1 });
  }
  return parts;
}

/** The parts of a changed span that begin and end with words of its own and hold none that is shared. */
function cutToOwn({ from, to }: Span, standings: readonly Standing[], tokens: readonly Token[]): Range[] {
  const parts: Span[] = [];
  let open: Span | undefined;
  for (let k = from; k < to; k++) {
    if (standings[k] === 'shared') open = undefined;
    if (standings[k] !== 'own') continue;
    if (!open) parts.push((open = { from: k, to: k + 1 }));
    open.to = k + 1;
  }
  return parts.flatMap((part) => asRange(part, tokens));
}

function asRange({ from, to }: Span, tokens: readonly Token[]): Range[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return to > from && first && last ? [{ from: first.from, to: last.to }] : [];
}
