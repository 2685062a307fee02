import { formatDay, type Article } from '@vis-a-vis/parsing';
import { isolate } from './isolate.ts';

const words = 7;

type Named = Pick<Article, 'title' | 'text' | 'sentences'>;

/** What to call an article, to stand among other words. */
export const articleName = (article: Named): string => isolate(ownName(article));

/** An article's title, else its first words, as they stand. */
export function ownName({ title, text, sentences }: Named): string {
  if (title) return title.value;
  const first = sentences[0];
  if (!first) return text.trim() === '' ? 'Empty article' : 'Article without a report';
  const spoken = text.slice(first.from, first.to).split(/\s+/u);
  return spoken.slice(0, words).join(' ') + (spoken.length > words ? ' …' : '');
}

/** The outlet, or that the text does not say. */
export function outletName({ outlet }: Pick<Article, 'outlet'>): string {
  return isolate(outlet?.value ?? 'outlet not stated');
}

/** The day of publication alone, for a line that has little room. */
export function dayWords({ published }: Pick<Article, 'published'>): string {
  if (!published) return 'day not stated';
  return `${formatDay(published.value)}${published.basis === 'inferred' ? ' (our estimate)' : ''}`;
}

/** The day of publication and whether it is only inferred, or that the text does not say. */
export function publishedWords({ published }: Pick<Article, 'published'>): string {
  if (!published) return 'publication date not stated';
  return `published ${formatDay(published.value)}${published.basis === 'inferred' ? ' (our estimate)' : ''}`;
}
