export type * from './comparison.ts';
export { applyCorrections } from './apply-corrections.ts';
export { compareArticles, compareAtAll, type CompareOptions } from './compare-articles.ts';
export { compareLibrary, type LibraryStep } from './compare-library.ts';
export { diffWords, type DiffOptions, type TokenSpan } from './diff-words.ts';
export { findNearest, type Nearest, type NearestSentences } from './find-nearest.ts';
export { findQuoteFamilies, type FamilyMember, type QuoteFamily } from './find-quote-families.ts';
export { markMoved } from './mark-moved.ts';
export { tidyChanges } from './tidy-changes.ts';
