import { ownName } from '@vis-a-vis/web';
import type { Article } from '@vis-a-vis/parsing';
import { bodyWords } from '@vis-a-vis/measures';
import type { ArticleFacts } from './told.ts';

/** What the list of articles says of one. */
export function factsOf(article: Article): ArticleFacts {
  const { outlet, byline, published, url, language, sentences, quotes, flags } = article;
  const spun = flags.filter(({ kind }) => kind === 'spun');
  return {
    title: ownName(article),
    outlet: outlet?.value ?? '',
    byline: byline?.value ?? '',
    published: published?.value ?? '',
    url: url ?? '',
    language,
    sentences: sentences.length,
    words: bodyWords(article),
    quotations: quotes.filter(({ kind }) => kind === 'quotation').length,
    spun: spun.map(({ says }) => says).join(' '),
  };
}
