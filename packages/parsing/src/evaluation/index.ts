export { nodeTools } from './node-tools.ts';
export { readJsonLines } from './read-json-lines.ts';
export { foundQuotes, type LabelledQuote, type QuoteRecord } from './quote-records.ts';
export { runArticle } from './run-article.ts';
export { runDates } from './run-dates.ts';
export { runNames } from './run-names.ts';
export { runPages } from './run-pages.ts';
export { runQuotes } from './run-quotes.ts';
export { rates, scoreQuotes, type Counts, type QuoteScores } from './score-quotes.ts';
