import { extent, max, scaleLinear } from 'd3';
import { quotedMost, type ArticleVoices, type SpeakerRow, type Utterance, type Voices } from '@vis-a-vis/measures';
import type { Article, Range } from '@vis-a-vis/parsing';
import { sides } from '../../pair/side.ts';
import { inWords, percent } from '../../words/say-number.ts';
import { shortName, type Column } from '../../lens-kit/columns.ts';
import { possessive } from '../../words/possessive.ts';
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
 * Speakers × articles, the named ones first and of these those whose shares differ most between A and B, with the verbs that lead them in; each
 * bar is the speaker's share of the article's words, on one common scale. `columns` are the articles in the order in which they
 * were counted; `all` shows every speaker, else the first twelve.
 */
export function layoutSpeakers(
  { articles, speakers }: Voices,
  columns: readonly SpeakerColumn[],
  { all = false }: { all?: boolean } = {},
): SpeakerChart {
  const share = (words: number, place: number): number => words / (articles[place]?.words || 1);
  const quoted = speakers.map(({ speaker, kind, inArticles }) => ({
    key: kind + speaker,
    name: kind === 'speaker' ? speaker : otherRows[kind],
    isSpeaker: true,
    isNamed: kind === 'speaker',
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
  const byGap = gapOf(columns, share);
  quoted.sort((p, q) => Number(q.isNamed) - Number(p.isNamed) || byGap(p.inArticles, q.inArticles));
  const shown = all ? quoted : quoted.slice(0, defaults.shown);
  const lines = [...own, ...shown];
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
    takeaway: articles
      .flatMap((counted, i) => (isOfPair(columns, i) ? sayQuoted(counted, i, speakers, columns[i]) : []))
      .join(' '),
  };
}

const placesOfPair = (columns: readonly SpeakerColumn[]): number[] =>
  sides.map((asked) => columns.findIndex(({ side }) => side === asked));

/** Whether an article is A or B; where these are not both there, all are. */
function isOfPair(columns: readonly SpeakerColumn[], place: number): boolean {
  const places = placesOfPair(columns);
  return places.includes(-1) || places.includes(place);
}

type Counts = readonly { words: number }[];

/** Orders rows by how far A's and B's shares lie apart, then by how far those of all articles do, the widest first. */
function gapOf(columns: readonly SpeakerColumn[], share: (words: number, place: number) => number) {
  const gap = (row: Counts, places: readonly number[]): number => {
    const [least = 0, highest = 0] = extent(places, (place) => share(row[place]?.words ?? 0, place));
    return highest - least;
  };
  const [pair, all] = [placesOfPair(columns), [...columns.keys()]];
  return (p: Counts, q: Counts): number =>
    (pair.includes(-1) ? 0 : gap(q, pair) - gap(p, pair)) || gap(q, all) - gap(p, all);
}

/** Whom A and B give most words, as the chart's title; '' where that is not sure of either, or they are not both there. */
export function findInSpeakers({ articles, speakers }: Voices, columns: readonly SpeakerColumn[]): string {
  const [inA, inB] = placesOfPair(columns).map((place): string | undefined => {
    const counted = articles[place];
    if (!counted) return undefined;
    if (counted.quoted === 0) return 'nobody';
    const most = quotedMost(speakers, place);
    return most && `${most.speaker} most`;
  });
  if (inA === undefined || inB === undefined) return '';
  return inA === inB ? `Both quote ${inA}` : `A quotes ${inA}, B quotes ${inB}`;
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
  const most = first.words > 0 ? `, ${first.words} of them ${possessive(first.speaker)}` : '';
  return `${name} quotes ${quoted} of its ${sayCount(words, 'word')}${most}.`;
}
