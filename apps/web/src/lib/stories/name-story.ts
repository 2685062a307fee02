import { formatDay, formatMonth, type Article } from '@vis-a-vis/parsing';
import { isolate } from '../text/isolate.ts';
import { ownName } from '../text/article-name.ts';

type Named = Pick<Article, 'title' | 'text' | 'sentences' | 'mentions' | 'talks' | 'published'>;

/** So many names stand in the name of a story. */
const mostNames = 2;

/**
 * What a story is called that the reader has not named: the names most of its articles have, and when it was, as far as they say so:
 * a day, a month, or from which year to which. Where no name stands in more than one of them, the title of the first.
 */
export function nameStory(articles: readonly Named[]): string {
  const [first] = articles;
  if (!first) return '';
  if (articles.length === 1) return isolate(ownName(first));
  const names = commonestNames(articles);
  const who = names.length > 0 ? names.map(isolate).join(', ') : isolate(ownName(first));
  const when = sayWhen(articles);
  return when === '' ? who : `${who} · ${when}`;
}

function commonestNames(articles: readonly Named[]): string[] {
  const counts = new Map<string, { articles: number; mentions: number }>();
  for (const { mentions } of articles) {
    for (const [name, own] of Map.groupBy(mentions, ({ entity }) => entity)) {
      const before = counts.get(name) ?? { articles: 0, mentions: 0 };
      counts.set(name, { articles: before.articles + 1, mentions: before.mentions + own.length });
    }
  }
  return [...counts]
    .filter(([, count]) => count.articles > 1)
    .sort(([one, x], [other, y]) => y.articles - x.articles || y.mentions - x.mentions || (one < other ? -1 : 1))
    .slice(0, mostNames)
    .map(([name]) => name);
}

function sayWhen(articles: readonly Named[]): string {
  const days = articles.flatMap(({ talks, published }) => talks?.value.date ?? published?.value ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return formatDay(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return formatMonth(first);
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from} to ${to}`;
}
