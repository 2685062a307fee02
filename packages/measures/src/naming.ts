/**
 * Naming: what every actor is called in every article, each time with its voice and its sentence.
 *
 * An actor's names are the mentions parsing found by its lexicon (or proposed), under one name in all articles; its labels are common words of a list the
 * reader may edit (labels.ts). Where a label holds a name ("Assad's forces") the longer one counts, once. Counted are body
 * sentences. Shares are k of n namings of this actor in this article with Wilson's interval (intervals.ts), from five on.
 */
import { agreeOnNames, standingOf, type Article, type Mention, type Range } from '@vis-a-vis/parsing';
import { wilsonInterval, type Interval } from './intervals.ts';
import { findLabels, type ActorLabels } from './labels.ts';
import { mergeSpellings } from './spellings.ts';
import { sentenceAt, tokensWithin } from './token-spans.ts';
import { voiceOf, type Voice } from './voice-of.ts';

/** The least number of namings that shares are given for. */
export const defaults = {
  /** With fewer namings in an article a share says nothing; the sentences still stand. */
  shareFloor: 5,
};

/** One naming: where it stands, in which sentence (an index) and in whose voice. */
export type Naming = Range & { sentence: number; voice: Voice };

/** A label in one article: every naming, and its share of the actor's namings there where these are enough. */
export type LabelCount = { namings: Naming[]; share?: Interval & { of: number; value: number } };

/** `label` as it is written first; `spellings` all ways it is written, the usual one first. `inArticles` follow the articles. */
export type LabelRow = { label: string; spellings: string[]; inArticles: LabelCount[] };

/** An actor with its labels, the most frequent first. `proposed` when no lexicon knows it. */
export type ActorRow = {
  actor: string;
  kind: Mention['kind'];
  proposed?: true;
  /** Namings in each article. */
  totals: number[];
  /** Words taken for spellings of one, the usual one first. */
  spellings: string[][];
  labels: LabelRow[];
};

type Found = Naming & {
  actor: string;
  kind: Mention['kind'];
  proposed: boolean;
  article: number;
  wording: string;
  key: string;
};

/** The naming ledger of `articles`, the actor named most often first. Places are no actors. */
export function nameActors(articles: readonly Article[], labels: readonly ActorLabels[]): ActorRow[] {
  const found = agreeOnNames(articles).flatMap((article, place) => findNamings(article, place, labels));
  const rows = [...Map.groupBy(found, ({ actor }) => actor).values()].flatMap((namings) =>
    isActor(articles, namings) ? actorRow(namings, articles.length) : [],
  );
  const total = (row: ActorRow): number => row.totals.reduce((sum, one) => sum + one, 0);
  return rows.sort((x, y) => total(y) - total(x) || (x.actor < y.actor ? -1 : 1));
}

/**
 * Whether who is so named is told to be an actor: by the lexicon, by its kind, or, in English, by what it does somewhere; a name of several words that stands
 * more than once, unless it is a place's or a thing's there.
 */
function isActor(articles: readonly Article[], namings: readonly Found[]): boolean {
  if (namings.some(({ kind, proposed }) => !proposed || kind !== 'unknown')) return true;
  let isThing = false;
  for (const naming of namings) {
    const article = articles[naming.article];
    if (!article) continue;
    if (!/^en\b/.test(article.language)) return true;
    const standing = standingOf(article, naming);
    if (standing === 'acts') return true;
    if (standing === 'thing') isThing = true;
  }
  return !isThing && namings.length > 1 && namings.every(({ wording }) => wording.includes(' '));
}

function findNamings(article: Article, place: number, labels: readonly ActorLabels[]): Found[] {
  const voice = voiceOf(article);
  const named = findLabels(article, labels).map((label) => ({
    ...label,
    kind: 'group' as const,
    proposed: false,
    isName: false,
  }));
  const taken = new Uint8Array(article.tokens.length);
  for (const { first, end } of named) taken.fill(1, first, end);
  const mentioned = article.mentions.flatMap((mention) => {
    const [first, end] = tokensWithin(article, mention);
    if (mention.kind === 'place' || taken[first] === 1) return [];
    return { actor: mention.entity, kind: mention.kind, proposed: mention.proposed === true, first, end, isName: true };
  });
  return [...named, ...mentioned].flatMap(({ first, end, isName, ...actor }) => {
    const [from, to] = [article.tokens[first]?.from ?? 0, article.tokens[end - 1]?.to ?? 0];
    const sentence = sentenceAt(article, from);
    if (sentence < 0) return [];
    const terms = article.tokens.slice(first, end).map(({ term }) => term);
    const wording = article.text.slice(from, to).replace(/\s+/g, ' ').replaceAll('’', "'").replace(/'s$/, '');
    return {
      ...actor,
      from,
      to,
      sentence,
      voice: voice[first] ?? 'narrator',
      article: place,
      wording,
      key: isName ? terms.join(' ').replaceAll('-', ' ').replace(/^the /, '') : `~${terms.join(' ')}`,
    };
  });
}

function actorRow(namings: Found[], articles: number): ActorRow {
  const [first] = namings;
  const totals = Array.from(
    { length: articles },
    (_, place) => namings.filter(({ article }) => article === place).length,
  );
  const { keyOf, merged } = mergeSpellings(
    namings.map(({ key }) => key),
    first?.actor ?? '',
  );
  // What is a label here and a name there is one all the same.
  const groups = [...Map.groupBy(namings, ({ key }) => keyOf(key).replace('~', '')).values()].sort(
    (x, y) => y.length - x.length,
  );
  return {
    actor: first?.actor ?? '',
    kind: namings.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown',
    ...(namings.every(({ proposed }) => proposed) ? { proposed: true as const } : {}),
    totals,
    spellings: merged,
    labels: groups.map((group) => labelRow(group, totals)),
  };
}

function labelRow(namings: Found[], totals: readonly number[]): LabelRow {
  const written = Map.groupBy(namings, ({ wording }) => wording);
  const spellings = [...written].sort(([, x], [, y]) => y.length - x.length).map(([wording]) => wording);
  return {
    label: spellings[0] ?? '',
    spellings,
    inArticles: totals.map((of, place) => {
      const own = namings.filter(({ article }) => article === place);
      const counted: LabelCount = {
        namings: own.map(({ from, to, sentence, voice }) => ({ from, to, sentence, voice })),
      };
      if (of >= defaults.shareFloor) counted.share = { of, value: own.length / of, ...wilsonInterval(own.length, of) };
      return counted;
    }),
  };
}
