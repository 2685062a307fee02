import type { ActorRow, Naming } from '@vis-a-vis/measures';
import type { Article } from '@vis-a-vis/parsing';
import { markRuns, type Run } from '../text/mark-runs.ts';

/** A sentence that names an actor, the label marked. */
export type NamingLine = Naming & { key: string; article: string; runs: Run[] };

/** So many sentences of an actor are shown. */
export const defaults = { shown: 60 };

/** Every naming of an actor with its sentence, article by article in reading order, the first sixty. */
export function layoutNamings(articles: readonly Article[], { labels }: ActorRow): NamingLine[] {
  return articles
    .flatMap((article, place) =>
      labels
        .flatMap(({ inArticles }) => inArticles[place]?.namings ?? [])
        .sort((x, y) => x.from - y.from)
        .flatMap((naming) => {
          const sentence = article.sentences[naming.sentence];
          if (!sentence) return [];
          const runs = markRuns(article.text, sentence, [{ name: 'topic', ranges: [naming] }]);
          return [{ ...naming, key: `${article.id}.${naming.from}`, article: article.id, runs }];
        }),
    )
    .slice(0, defaults.shown);
}
