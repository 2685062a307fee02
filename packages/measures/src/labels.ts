import { tokenize, type Article } from '@vis-a-vis/parsing';

/**
 * What an actor is called besides its names: words and phrases, capitals and a possessive `'s` ignored. With `where` they count only
 * in articles that hold one of its words (in small letters): "the government" is another one elsewhere.
 */
export type ActorLabels = { actor: string; labels: string[]; where?: string[] };

/** A label where it stands: tokens `first` up to `end` (excluded). */
export type FoundLabel = { actor: string; first: number; end: number };

type Phrase = { actor: string; terms: string[] };

/**
 * Labels in the body of an article, the longest first and none within another; neighbouring labels of one actor are one
 * ("opposition rebel groups"). A label right after a capital that is not its own belongs to whoever is named there ("the
 * British government") and is passed over.
 */
export function findLabels(article: Article, actors: readonly ActorLabels[]): FoundLabel[] {
  const terms = new Set(article.tokens.map(({ term }) => term));
  const phrases = indexPhrases(actors.filter(({ where }) => where?.some((word) => terms.has(word)) ?? true));
  const found: FoundLabel[] = [];
  if (phrases.size === 0) return found;
  for (const { firstToken, endToken } of article.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const phrase = phrases
        .get(article.tokens[at]?.term ?? '')
        ?.find((one) => stands(article, one.terms, at, endToken));
      if (!phrase || (at > firstToken + 1 && isOthers(article, at))) continue;
      const end = at + phrase.terms.length;
      const before = found.at(-1);
      if (before?.actor === phrase.actor && before.end === at && isAdjacent(article, at)) before.end = end;
      else found.push({ actor: phrase.actor, first: at, end });
      at = end - 1;
    }
  }
  return found;
}

/** Phrases by their first word, longest first; where two actors share a label, the first listed has it. */
function indexPhrases(actors: readonly ActorLabels[]): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const { actor, labels } of actors) {
    for (const label of labels) {
      const terms = tokenize(label).map(({ term }) => term);
      const [first] = terms;
      if (first === undefined) continue;
      index.set(first, [...(index.get(first) ?? []), { actor, terms }]);
    }
  }
  for (const phrases of index.values()) phrases.sort((x, y) => y.terms.length - x.terms.length);
  return index;
}

function stands(article: Article, terms: string[], at: number, end: number): boolean {
  return (
    at + terms.length <= end &&
    terms.every((term, i) => article.tokens[at + i]?.term === term && (i === 0 || isAdjacent(article, at + i)))
  );
}

function isAdjacent({ text, tokens }: Article, at: number): boolean {
  return /^\s+$/.test(text.slice(tokens[at - 1]?.to ?? 0, tokens[at]?.from ?? 0));
}

/** A small letter after a capital: "British government"; a sentence's first word is no such capital. */
function isOthers(article: Article, at: number): boolean {
  const [before, own] = [article.tokens[at - 1], article.tokens[at]];
  if (!before || !own || !isAdjacent(article, at) || !/^\p{Ll}/u.test(article.text.slice(own.from, own.to)))
    return false;
  return /^\p{Lu}/u.test(article.text.slice(before.from, before.to));
}
