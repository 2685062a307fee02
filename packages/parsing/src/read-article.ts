import type { Article, DateMention, Figure, Mention, Range, RawSource, Sentence, Token } from './article.ts';
import { attributeQuotes } from './quotations/attribute-quotes.ts';
import { classifyBlocks } from './blocks/classify-blocks.ts';
import { keepWordsWhole } from './blocks/keep-words-whole.ts';
import { withDatelines } from './sentences/dateline.ts';
import { detectLanguage } from './language/detect-language.ts';
import { amountsOf } from './language/amounts.ts';
import { timesOf } from './language/times.ts';
import { languagesOf, withLanguages } from './language/language-of-block.ts';
import { findDates } from './dates/find-dates.ts';
import { findDatesIn } from './dates/in-language/find-dates-in.ts';
import { findFigures } from './figures/find-figures.ts';
import { findFiguresIn } from './figures/in-language/find-figures-in.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findQuotes } from './quotations/find-quotes.ts';
import { findSpunCopy } from './flags/find-spun-copy.ts';
import { guardLength } from './guard-length.ts';
import { defaultLexicon } from './lexicon/default-lexicon.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readMetadata } from './blocks/read-metadata.ts';
import { restoreBlocks } from './blocks/restore-blocks.ts';
import { sentencesOf } from './sentences/sentences-of.ts';
import { firstNot } from './tokens/index-at.ts';
import { tokenize } from './tokens/tokenize.ts';

/** What the reader decided about how an article is read; the built-in lexicon where none is handed in. */
export type ReadingOptions = {
  lexicon?: Lexicon;
  /** Starts of blocks that the reader counts as report, whatever they look like. */
  restored?: readonly number[];
};

/**
 * Reads one source into an Article: every range counts UTF-16 units of `source.text`, which is kept as it is.
 * Throws a `ReadingError` of code `too long` over 200,000 words. Linear in the length of the text.
 */
export function readArticle(source: RawSource, options: ReadingOptions = {}): Article {
  const { text } = source;
  const lexicon = options.lexicon ?? defaultLexicon;
  const tokens = guardLength(tokenize(text), source);
  const language = source.language ?? detectLanguage(tokens);
  const classified = keepWordsWhole(classifyBlocks(source), tokens, text);
  const blocks = withLanguages(restoreBlocks(classified, options.restored ?? []), tokens, language);
  const languages = languagesOf(blocks, language);
  const sentences = sentencesOf(text, blocks, tokens, languages);
  const mentions = findMentions({ text, language, blocks, sentences, tokens }, lexicon);
  const marked = findQuotes(text, blocks, tokens);
  const quotes = attributeQuotes({ text, sentences, tokens, quotes: marked, mentions }, languages);
  const facts = readMetadata(source, blocks);
  const dated = withDatelines(text, sentences, blocks, tokens);
  const found = datesOf(text, dated, tokens, languages, facts.published?.value);
  const dates = found.filter((date) => !isInName(date, mentions));
  const figures = figuresOf({ text, sentences, tokens, dates, mentions }, languages);
  return {
    id: source.id,
    text,
    language,
    ...facts,
    flags: findSpunCopy(text, sentences),
    blocks,
    sentences,
    tokens,
    quotes,
    dates,
    figures,
    mentions,
  };
}

/** The dates of sentences in each language with words of its own, in order; all other sentences are read as English. */
function datesOf(
  text: string,
  sentences: Sentence[],
  tokens: Token[],
  languages: readonly string[],
  published: string | undefined,
): DateMention[] {
  const timed = sentences.flatMap((sentence) => {
    const times = timesOf(languages[sentence.block] ?? '');
    return times ? [{ sentence, times }] : [];
  });
  if (timed.length === 0) return findDates(text, sentences, tokens, published);
  const own = new Set(timed.map(({ sentence }) => sentence));
  const others = sentences.filter((sentence) => !own.has(sentence));
  return [...findDates(text, others, tokens, published), ...findDatesIn(text, timed, published)].sort(inOrder);
}

const inOrder = (one: Range, other: Range): number => one.from - other.from;

/** The same of figures. */
function figuresOf(article: Parameters<typeof findFigures>[0], languages: readonly string[]): Figure[] {
  const { sentences } = article;
  const counted = sentences.flatMap((sentence) => {
    const amounts = amountsOf(languages[sentence.block] ?? '');
    return amounts ? [{ sentence, amounts }] : [];
  });
  if (counted.length === 0) return findFigures(article);
  const own = new Set(counted.map(({ sentence }) => sentence));
  const others = sentences.filter((sentence) => !own.has(sentence));
  return [...findFigures({ ...article, sentences: others }), ...findFiguresIn(article, counted)].sort(inOrder);
}

/** `April Ryan`, `Mrs. May`: a month that is somebody's name is no date. */
function isInName(date: Range, mentions: readonly Mention[]): boolean {
  const next = mentions[firstNot(mentions, ({ to }) => to <= date.from)];
  return next !== undefined && next.from < date.to && next.kind === 'person';
}
