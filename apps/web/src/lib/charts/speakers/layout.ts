import { max, scaleLinear } from 'd3';
import type { ArticleVoices, SpeakerRow, Utterance, Voices } from '@vis-a-vis/measures';
import type { Article, Range } from '@vis-a-vis/parsing';
import { inWords, percent } from '../../words/say-number.ts';
import { shortName, type Column } from '../../lens-kit/columns.ts';
import { sayCount } from '../../words/say-count.ts';

/** One speaker's words in one article: how many, their share of the article, a bar of `width` hundredths, the lead-in verbs. */
export type SpeakerCell = { words: number; share: string; width: number; verbs: string; ranges: Range[] };
/** One row: a speaker, or the words no quotation marks hold (`isSpeaker` false), with a cell for each article. */
export type SpeakerLine = { key: string; name: string; isSpeaker: boolean; cells: SpeakerCell[] };

/** The articles as the heads of columns, as far as the chart needs them. */
export type SpeakerColumn = Pick<Column, 'number' | 'side'> & { article: Pick<Article, 'text'> };

/** The narrator's and the reported words first, then the speakers; `hidden` of these are left out. */
export type SpeakerChart = { lines: SpeakerLine[]; hidden: number; takeaway: string };

/** So many speakers are shown. */
export const defaults = { shown: 12 };
/** What shows no more than these again. */
export const showFirst = `Show the first ${inWords(defaults.shown)}`;

const otherRows = {
  'not stated': 'Speaker not stated',
  terms: 'Terms in quotation marks, nobody named',
} as const;

/**
 * Speakers × articles with the verbs that lead them in, each bar the speaker's share of the article's words on one common
 * scale. `columns` are the articles in the order in which they were counted; `all` shows every speaker, else the first twelve.
 */
export function layoutSpeakers(
  { articles, speakers }: Voices,
  columns: readonly SpeakerColumn[],
  { all = false }: { all?: boolean } = {},
): SpeakerChart {
  const quoted = speakers.map(({ speaker, kind, inArticles }) => ({
    key: kind + speaker,
    name: kind === 'speaker' ? speaker : otherRows[kind],
    isSpeaker: true,
    inArticles,
  }));
  const own = (['narrator', 'reported'] as const).map((voice) => ({
    key: voice,
    name: voice === 'narrator' ? 'The article’s own words' : 'Reported without quotation marks',
    isSpeaker: false,
    inArticles: articles.map((counted) => ({
      words: counted[voice],
      utterances: counted.passages[voice].map((range): Pick<Utterance, 'range' | 'cue'> => ({ range })),
    })),
  }));
  const shown = all ? quoted : quoted.slice(0, defaults.shown);
  const lines = [...own, ...shown];
  const share = (words: number, place: number): number => words / (articles[place]?.words || 1);
  const most = max(lines.flatMap(({ inArticles }) => inArticles.map(({ words }, i) => share(words, i)))) || 1;
  const width = scaleLinear([0, most], [0, 100]);
  return {
    lines: lines.map(({ inArticles, ...line }) => ({
      ...line,
      cells: inArticles.map(({ words, utterances }, i) => ({
        words,
        share: percent(share(words, i)),
        width: width(share(words, i)),
        verbs: leadIns(utterances, columns[i]?.article.text ?? ''),
        ranges: utterances.map(({ range }) => range),
      })),
    })),
    hidden: quoted.length - shown.length,
    takeaway: articles.map((counted, i) => sayQuoted(counted, i, speakers, columns[i])).join(' '),
  };
}

/** The lead-in verbs as they stand, each once. */
function leadIns(utterances: readonly Pick<Utterance, 'cue'>[], text: string): string {
  return [...new Set(utterances.flatMap(({ cue }) => (cue ? text.slice(cue.from, cue.to) : [])))].join(', ');
}

function sayQuoted(
  { words, quoted }: ArticleVoices,
  place: number,
  speakers: readonly SpeakerRow[],
  column: SpeakerColumn | undefined,
): string {
  const name = column ? `Article ${shortName(column)}` : '';
  const first = speakers
    .filter(({ kind }) => kind === 'speaker')
    .map(({ speaker, inArticles }) => ({ speaker, words: inArticles[place]?.words ?? 0 }))
    .reduce((best, one) => (one.words > best.words ? one : best), { speaker: '', words: 0 });
  if (quoted === 0) return `${name} quotes nobody.`;
  const most = first.words > 0 ? `, ${first.words} of them ${first.speaker}’s` : '';
  return `${name} quotes ${quoted} of its ${sayCount(words, 'word')}${most}.`;
}
