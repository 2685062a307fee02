import { formatDay, type Range } from '@vis-a-vis/parsing';
import type { LeadDay } from '../prepare/lead.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { daysApart } from '../signs/days-apart.ts';
import type { Row } from './compare-talks.ts';

/*
 * Chosen by hand on pairs of labelled news: of 134 pairs about one event these leave a quarter open, and of 12,586 pairs about two
 * events, and 11,198 of two that resemble each other, they take none for one.
 */
/** Rare names that two leads must share. */
const fewestNames = 2;
/** What the rarities of the words for what happens, shared by two leads, must add up to. */
const enoughActs = 2;
/** The same beside a quotation that both hold. */
const fewActs = 1;
/** How much of the names in the first sentences of each the other article must name somewhere. */
const covered = 0.34;
/** Names and words that two sentences share which tell it of one day, and of two. */
const [ofOneDay, ofTwoDays] = [2, 3];
/** Reports further apart, in days, are no reports of the same day. */
const sameDay = 1;

/**
 * Whether two leads report one named happening: the same rare names and the same act; with the day where both give it, or
 * were published on it. `others` is what else speaks for one occasion: a quotation or a day that both hold makes up for a name that one
 * of the leads lacks. A lead alone says nothing: the same people met before. English texts only have such leads.
 */
export function compareEvents(a: Prepared, b: Prepared, others: readonly Row[]): Row[] {
  const names = [...a.lead.names].filter((word) => b.lead.names.has(word));
  const speaks = (kind: Row['kind']) => others.some((row) => row.kind === kind && row.speaks === 'same');
  // One utterance must not speak twice: beside a quotation only words outside of it count.
  const counts = ({ lead }: Prepared, word: number) =>
    lead.acts.has(word) && (!speaks('quotation') || lead.unquoted.has(word));
  const acts = [...a.lead.acts.keys()].filter((word) => counts(a, word) && counts(b, word));
  const weight = acts.reduce((sum, word) => sum + (a.lead.acts.get(word) ?? 0), 0);
  const apart = publishedApart(a, b);
  if (
    names.length < fewestNames ||
    weight < (speaks('quotation') ? fewActs : enoughActs) ||
    (apart !== undefined && apart > sameDay + 1)
  )
    return [];
  const days = compareDays(a, b, new Set([...names, ...acts]));
  if (days.together < ofOneDay && days.against >= ofTwoDays) return [];
  const covers = isCovered(a, b) && isCovered(b, a);
  const focused =
    a.lead.focus.every((word) => b.frequency.has(word)) && b.lead.focus.every((word) => a.frequency.has(word));
  const isFirm = covers || days.together >= ofOneDay || speaks('quotation') || speaks('date');
  if (focused ? !isFirm : !speaks('quotation')) return [];
  const event = eventRow(a, b, names, acts);
  const isOneDay = days.shared !== undefined && (covers || days.together >= ofOneDay);
  if (isOneDay && !speaks('date'))
    return [event, { kind: 'date', says: `Both leads speak of ${days.shared}.`, speaks: 'same' }];
  if (covers && apart !== undefined && apart <= sameDay) return [event, publishedRow(a, b)];
  return speaks('quotation') || speaks('date') || speaks('phrase') ? [event] : [];
}

function publishedApart({ article: a }: Prepared, { article: b }: Prepared): number | undefined {
  return a.published && b.published ? daysApart(a.published.value, b.published.value)?.most : undefined;
}

function publishedRow(a: Prepared, b: Prepared): Row {
  const dates = [a, b].flatMap(({ article }) => article.published?.value.slice(0, 10) ?? []).sort();
  const days = [...new Set(dates)].map(formatDay).join(' and ');
  return { kind: 'published', says: `They were published on ${days}.`, speaks: 'same' };
}

/** Whether the other article names enough of those whom the first sentences name. */
function isCovered({ lead }: Prepared, other: Prepared): boolean {
  return lead.opening.filter((word) => other.frequency.has(word)).length >= covered * lead.opening.length;
}

type Days = { shared?: string; together: number; against: number };

/** The first day that both leads name, and how much two sentences share that tell of one day, and of two different ones. */
function compareDays(a: Prepared, b: Prepared, words: ReadonlySet<number>): Days {
  const found: Days = { together: 0, against: 0 };
  a.lead.days.forEach((daysOfA, i) => {
    b.lead.days.forEach((daysOfB, j) => {
      if (daysOfA.length === 0 || daysOfB.length === 0) return;
      const same = daysOfA.find((x) => daysOfB.some((y) => isSame(x, y)));
      const shared = sharedWords(a, i, b, j, words);
      if (!same) found.against = Math.max(found.against, shared);
      else {
        found.together = Math.max(found.together, shared);
        found.shared ??= same.weekday ?? formatDay(`-${same.monthDay}`).trim();
      }
    });
  });
  return found;
}

function isSame(x: LeadDay, y: LeadDay): boolean {
  if (x.monthDay && y.monthDay) return x.monthDay === y.monthDay;
  return x.weekday !== undefined && x.weekday === y.weekday;
}

function sharedWords(a: Prepared, i: number, b: Prepared, j: number, words: ReadonlySet<number>): number {
  const ofB = new Set(b.sentences[j]?.bag);
  return (a.sentences[i]?.bag ?? []).filter((word) => words.has(word) && ofB.has(word)).length;
}

/** So many names and words are told to the reader. */
const shown = 3;

function eventRow(a: Prepared, b: Prepared, names: readonly number[], acts: readonly number[]): Row {
  const firstOf = (words: readonly number[], fold: (word: string) => string) => {
    const told = words
      .map((word) => {
        const written = [asWritten(a, word), asWritten(b, word)].map(fold).sort(byLength);
        return { says: written[0] ?? '', at: (a.first.get(word) ?? 0) + (b.first.get(word) ?? 0) };
      })
      .sort((x, y) => x.at - y.at || (x.says < y.says ? -1 : 1));
    return [...new Set(told.map(({ says }) => says))].slice(0, shown);
  };
  const surnames = names.filter((word) => !(a.ledTo.has(word) && b.ledTo.has(word)));
  const told = firstOf(surnames.length > 0 ? surnames : names, (word) => word).join(', ');
  const inLetters = acts.filter((word) => /\p{L}/u.test(asWritten(a, word)));
  const words = firstOf(inLetters.length > 0 ? inLetters : acts, (word) => word.toLowerCase()).map(
    (word) => `“${word}”`,
  );
  const says = `Both open with ${told} and with the words ${words.join(', ')}.`;
  const shared = new Set([...names, ...acts]);
  return { kind: 'event', says, a: fullest(a, shared), b: fullest(b, shared), speaks: 'same' };
}

const byLength = (x: string, y: string) => x.length - y.length || (x < y ? -1 : 1);

/** A stem as the lead writes it first. */
function asWritten({ article, sentences, first }: Prepared, word: number): string {
  const sentence = sentences[first.get(word) ?? -1];
  const token = article.tokens[sentence?.tokens[sentence.words.indexOf(word)] ?? -1];
  return token ? article.text.slice(token.from, token.to).replace(/['\u2019]s$/, '') : '';
}

/** The sentence of the lead that holds most of what both share. */
function fullest({ article, sentences, lead }: Prepared, shared: ReadonlySet<number>): Range {
  const counts = sentences.slice(0, lead.days.length).map(({ bag }) => bag.filter((word) => shared.has(word)).length);
  const { from = 0, to = 0 } = article.sentences[counts.indexOf(Math.max(...counts))] ?? {};
  return { from, to };
}
