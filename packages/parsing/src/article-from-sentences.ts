import type { Article, Sentence } from './article.ts';
import { attributeQuotes } from './quotations/attribute-quotes.ts';
import { findDates } from './dates/find-dates.ts';
import { findFigures } from './figures/find-figures.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findQuotes } from './quotations/find-quotes.ts';
import { indexAt } from './tokens/index-at.ts';
import { languagesOf } from './language/language-of-block.ts';
import { defaultLexicon } from './lexicon/default-lexicon.ts';
import { tokenize } from './tokens/tokenize.ts';

/** An Article of one paragraph from sentences that are split already: each given string is exactly one sentence. */
export function articleFromSentences(given: string[], id = 'sentences'): Article {
  const text = given.join('\n');
  const tokens = tokenize(text);
  const blocks = text === '' ? [] : [{ from: 0, to: text.length, kind: 'paragraph' as const }];
  let from = 0;
  const sentences = given.map((sentence): Sentence => {
    const to = from + sentence.length;
    const range = { from, to, block: 0, firstToken: indexAt(tokens, from), endToken: indexAt(tokens, to) };
    from = to + 1;
    return range;
  });
  const mentions = findMentions({ text, language: 'en', blocks, sentences, tokens }, defaultLexicon);
  const languages = languagesOf(blocks, 'en');
  const found = findQuotes(text, blocks, tokens);
  const quotes = attributeQuotes({ text, sentences, tokens, quotes: found, mentions }, languages);
  const dates = findDates(text, sentences, tokens);
  const figures = findFigures({ text, sentences, tokens, dates, mentions });
  return { id, text, language: 'en', flags: [], blocks, sentences, tokens, quotes, dates, figures, mentions };
}
