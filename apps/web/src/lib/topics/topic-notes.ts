import type { VoiceChoice } from '@vis-a-vis/measures';
import type { Article } from '@vis-a-vis/parsing';
import { sourceOf } from '../reading/copy-link.ts';
import { sideName, sides, type Side } from '../reading/side.ts';

export const voiceNames: Record<VoiceChoice, string> = {
  all: 'everybody',
  narrator: 'the narrator',
  quoted: 'quoted words',
  reported: 'reported speech',
};

export const countedNote = 'Titles, captions and promotions are not counted.';

/** What a table of counts counts. */
export function captionOf(voice: VoiceChoice): string {
  const whose = voice === 'all' ? '' : `; only ${voice === 'quoted' ? '' : 'words of '}${voiceNames[voice]}`;
  return `Mentions in the body of each article${whose}. ${countedNote}`;
}

/** The sources of a chart, a line each: the pair's by side, many articles' by number. */
export function sourceNotes(of: readonly Article[] | Record<Side, Article>): string[] {
  return Array.isArray(of)
    ? of.map((article: Article, i) => `${i + 1}: ${sourceOf(article)}`)
    : sides.map((side) => `${sideName[side]}: ${sourceOf((of as Record<Side, Article>)[side])}`);
}
