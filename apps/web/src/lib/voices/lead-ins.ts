import type { Voices } from '@vis-a-vis/measures';
import type { Article, Range } from '@vis-a-vis/parsing';
import { cutText } from '../lens/cut-text.ts';

/** One quotation with the verb that leads it in, as it stands; `cue` is '' where there is none. */
export type LeadIn = { article: string; range: Range; cue: string; text: string };

/** The quotations of the first `speakers` speakers with their lead-in verbs, article by article. */
export function layoutLeadIns(
  articles: readonly Article[],
  voices: Voices,
  speakers: number,
): { key: string; speaker: string; utterances: LeadIn[] }[] {
  return voices.speakers.slice(0, speakers).map(({ speaker, kind, inArticles }) => ({
    key: kind + speaker,
    speaker: speaker || 'Nobody named',
    utterances: inArticles.flatMap(({ utterances }, place) => {
      const article = articles[place];
      if (!article) return [];
      return utterances.map(({ range, cue }) => ({
        article: article.id,
        range,
        cue: cue ? article.text.slice(cue.from, cue.to) : '',
        text: cutText(article.text, range),
      }));
    }),
  }));
}
