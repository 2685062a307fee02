export type * from './article.ts';
export { articleFromSentences } from './article-from-sentences.ts';
export { foldTerm } from './fold-term.ts';
export { defaultLexicon } from './lexicon/default-lexicon.ts';
export type { Lexicon, LexiconEntry } from './lexicon/lexicon.ts';
export { readArticle, type ReadingOptions } from './read-article.ts';
export { ReadingError, type ReadingErrorCode } from './reading-error.ts';
export { splitSentences } from './split-sentences.ts';
export { tokenize } from './tokenize.ts';
