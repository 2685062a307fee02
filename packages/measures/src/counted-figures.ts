import { equivalenceClass, isEnglish, noClass, stemWord } from '@vis-a-vis/comparison';
import type { Article, Figure, Token } from '@vis-a-vis/parsing';
import { isContentWord } from './is-content-word.ts';
import { sentenceAt, tokensWithin } from './token-spans.ts';

/**
 * A figure with what it is compared by. `kind` is what it measures in (a currency, a unit, a share, a count), `head` the stem of the
 * thing it counts ('' where none is named), `words` the stems that go with that thing, `context` the content stems around, `near`
 * those of them that stand close by. `extra` is set where it is counted on top of others: `two more`; `period` is the stretch of time
 * that its sentence counts over (`since March`), '' where none is named.
 */
export type CountedFigure = {
  figure: Figure;
  sentence: number;
  kind: string;
  head: string;
  words: ReadonlySet<string>;
  near: ReadonlySet<string>;
  context: ReadonlySet<string>;
  extra: boolean;
  period: string;
};

/** So many words on either side of a figure are its near ones, and so many what it stands among. Chosen by hand. */
const nearby = 8;
const around = 30;

const extras = /\b(?:another|other|others|additional|further|more(?! (?:than|or))|new|remaining|extra)\b/i;
/** Words for people whom nothing tells apart; beside a fate they are one. */
const anybody =
  /^(?:people|persons?|others?|dead|injured|wounded|victims?|deaths?|fatalities|injuries|lives|casualties|missing|killed)$/;
/** Words that say how much is counted, not what. */
const sums = /^(?:total|amount|sum|value|worth|rest|number|figure|cost|price|estimate|average|record|majority)$/;

/** The stems of a token that says something of its own; none of others. */
type StemsAt = (index: number) => readonly string[];

/** The figures of an article with what they are compared by, in order. */
export function countFigures(article: Article): CountedFigure[] {
  const english = isEnglish(article);
  const known = new Map<number, readonly string[]>();
  const stemsAt: StemsAt = (index) => {
    const found = known.get(index) ?? contentStems(article, article.tokens[index], english);
    known.set(index, found);
    return found;
  };
  const periods = new Map<number, string>();
  return article.figures.map((figure) => {
    const sentence = sentenceAt(article, figure.from);
    const period = periods.get(sentence) ?? periodOf(article, sentence);
    periods.set(sentence, period);
    return { ...countOne(article, figure, stemsAt, english), period };
  });
}

/** The stretch of time that a sentence counts over: `since March`, `in his last two games`. English. */
function periodOf({ text, sentences }: Article, at: number): string {
  const { from = 0, to = 0 } = sentences[at] ?? {};
  const sentence = text.slice(from, to).toLowerCase();
  return tellsStretch.some((word) => sentence.includes(word)) ? (stretch.exec(sentence)?.[0] ?? '') : '';
}
/** Without one of these a sentence names no stretch of time: looking for them is quicker than looking for the whole. */
const tellsStretch = ['since', ' last', ' past', ' first', ' next', ' previous'];
const stretch =
  /\b(?:since|(?:in|over|during|for|within) (?:the|his|her|its|their|our) (?:last|past|first|next|previous))\b[^,.;:]{0,20}/;

const contentStems = (article: Article, token: Token | undefined, english: boolean): string[] =>
  token && isContentWord(article, token, english) ? stemsOf(article, token, english) : [];

function countOne(article: Article, figure: Figure, stemsAt: StemsAt, english: boolean): Omit<CountedFigure, 'period'> {
  const { from, to, object, fate, noun = '' } = figure;
  const index = sentenceAt(article, from);
  const sentence = article.sentences[index];
  const [first, end] = tokensWithin(article, { from, to });
  const [thing, thingEnd] = object ? tokensWithin(article, object) : [end, end];
  const isOwn = (at: number): boolean => (at >= first && at < end) || (at >= thing && at < thingEnd);
  const [near, context] = [new Set<string>(), new Set<string>()];
  const last = Math.min(sentence?.endToken ?? end, end + around);
  for (let at = Math.max(sentence?.firstToken ?? first, first - around); at < last; at++) {
    if (isOwn(at)) continue;
    const isNear = at >= first - nearby && at < end + nearby;
    for (const stem of stemsAt(at)) {
      context.add(stem);
      if (isNear) near.add(stem);
    }
  }
  const isAnybody = fate !== undefined && (noun === '' || anybody.test(noun));
  const ofThing = article.tokens.slice(thing, thingEnd);
  const words = ofThing.flatMap(({ term }, at) => (term === noun ? [] : stemsAt(thing + at)));
  return {
    figure,
    sentence: index,
    kind: kindOf(figure),
    head: isAnybody ? 'people' : headOf(article, noun, ofThing, english),
    words: isAnybody ? new Set() : new Set(words),
    near,
    context,
    extra: extras.test(article.text.slice(from, Math.max(to, object?.to ?? to))),
  };
}

/** Words that stand for what is counted and do not name it: `the other four`, `four scores`. */
const stands = /^(?:others?|ones?|scores?|lots?|things?|numbers?|digits?|thousands|millions|billions)$/;

/** The stem of what is counted, from the word as it is written where it stands in the text. */
function headOf(article: Article, noun: string, thing: readonly Token[], english: boolean): string {
  if (noun === '' || sums.test(noun) || stands.test(noun)) return '';
  const token = thing.find(({ term }) => term === noun);
  const stems = token
    ? stemsOf(article, token, english)
    : stemWord(noun, noun, english).map((stem) => oneOf(stem, english));
  return stems.at(-1) ?? noun;
}

/** Stems of a word, those that may stand in for one another as one. */
const stemsOf = ({ text }: Article, { from, to, term }: Token, english: boolean): string[] =>
  stemWord(text.slice(from, to), term, english).map((stem) => oneOf(stem, english));

function oneOf(stem: string, english: boolean): string {
  const group = english ? equivalenceClass(stem) : noClass;
  return group === noClass ? stem : `#${group}`;
}

/** Units under the name they are compared by. */
const unitNames: Readonly<Record<string, string>> = {
  US$: '$',
  kilometer: 'km',
  'kilometer/h': 'km/h',
  kph: 'km/h',
  mph: 'mile/h',
};

/** What a figure measures in, so that a percentage and a share, and dollars however written, are one. */
function kindOf({ kind, unit, change }: Figure): string {
  const grows = change ? ' changed' : '';
  if (kind === 'share' || unit === '%') return `share${grows}`;
  if (kind !== undefined) return kind;
  if (unit === undefined) return 'count';
  const plain = unit.replace(/s$/, '').replace('metre', 'meter');
  return `${unitNames[plain] ?? plain}${grows}`;
}
