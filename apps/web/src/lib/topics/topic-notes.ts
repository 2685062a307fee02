import type { TopicRow, VoiceChoice } from '@vis-a-vis/measures';

/** Whose words are counted, as a reader would say it. */
export const voiceNames: Record<VoiceChoice, string> = {
  all: 'everyone',
  narrator: 'the article’s own words',
  quoted: 'quoted words',
  reported: 'reported speech',
};

/** What no count on the page includes. */
export const countedNote = 'Titles, captions and promotions are not counted.';

/** What a table of counts counts, and in whose voice. */
export function captionOf(voice: VoiceChoice, what = 'Mentions in the body of each article'): string {
  const whose = voice === 'all' ? '' : `; only ${voiceNames[voice]}`;
  return `${what}${whose}. ${countedNote}`;
}

/** Mentions of all topics together per 1,000 words, under which the list does not fit the two articles. */
const leastFit = 5;

/** Whether the topics hardly occur in the two articles with these ids. */
export function hardlyFit(rows: readonly TopicRow[], ids: readonly string[]): boolean {
  const counts = rows.flatMap(({ inArticles }) => ids.map((id) => inArticles.get(id)?.count ?? 0));
  const words = ids.map((id) => rows[0]?.inArticles.get(id)?.words ?? 0);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return sum(counts) * 1000 <= leastFit * sum(words);
}
