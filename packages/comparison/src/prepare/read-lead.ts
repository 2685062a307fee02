import type { Article } from '@vis-a-vis/parsing';
import { stemWord } from '../words/stem-word.ts';
import type { Lead, LeadDay } from './lead.ts';
import type { PreparedSentence } from './prepared.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Sentences that are the lead, and the very first of them. Chosen on labelled news: six to eight find the same. */
const size = 8;
const opening = 2;
/** A name is rare from here on; a word tells of what happens. */
const rareName = 0.6;
const tellingWord = 0.5;

/** Words of every report about politics, whatever happens in it. Own list. */
const plain = new Set(
  `president presidential candidate public campaign former message call person office election elect statement spokesman spokeswoman
  tell reporter reporters interview comment accord speak announce announcement week month year day morning afternoon night party
  republican democrat democratic lawmaker nominee nominate hope support critic criticize minister prime secretary press washington`
    .split(/\s+/)
    .flatMap((word) => stemWord(word, word, true)),
);

/** The lead of an article whose sentences are prepared; `names` are its stems that are written with a capital. */
export function readLead(
  article: Article,
  sentences: readonly PreparedSentence[],
  names: ReadonlySet<number>,
  frequency: ReadonlyMap<number, number>,
  vocabulary: Vocabulary,
): Lead {
  const lead = sentences.slice(0, size);
  const rarity = (word: number) => vocabulary.background[word] ?? 0;
  const isName = (word: number) => names.has(word) && !vocabulary.isOffice[word] && rarity(word) >= rareName;
  const words = new Set(lead.flatMap((sentence) => sentence.words));
  const ofLead = new Set([...words].filter(isName));
  const plainIds = new Set([...plain].map((stem) => vocabulary.stems.get(stem)));
  const acts = [...words].filter((word) => !names.has(word) && rarity(word) >= tellingWord && !plainIds.has(word));
  const first = new Set(sentences.slice(0, opening).flatMap((sentence) => sentence.words));
  return {
    names: ofLead,
    focus: [...ofLead].sort((x, y) => (frequency.get(y) ?? 0) - (frequency.get(x) ?? 0)).slice(0, 2),
    opening: [...ofLead].filter((word) => first.has(word)),
    acts: new Map(acts.map((word) => [word, rarity(word)])),
    unquoted: new Set(lead.flatMap(({ words: all, quoted }) => all.filter((_, k) => !quoted[k]))),
    days: readLeadDays(article, lead.length),
  };
}

function readLeadDays({ text, dates, sentences }: Article, count: number): LeadDay[][] {
  const days = Array.from({ length: count }, (): LeadDay[] => []);
  const end = sentences[count - 1]?.to ?? 0;
  let at = 0;
  for (const { from, to, value = '' } of dates) {
    if (from >= end) break;
    while (at < count && (sentences[at]?.to ?? 0) <= from) at++;
    const weekday = /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/.exec(text.slice(from, to))?.[0];
    const monthDay = /^(?:\d{4}|-)-(\d\d-\d\d)$/.exec(value)?.[1];
    if (weekday ?? monthDay) days[at]?.push({ ...(weekday && { weekday }), ...(monthDay && { monthDay }) });
  }
  return days;
}
