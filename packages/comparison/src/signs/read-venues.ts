import { defaultLexicon, type Article, type Mention, type Range } from '@vis-a-vis/parsing';

/** A place where an article says that people met: its canonical name, and the words that say so. */
export type Venue = Range & { place: string };

const meeting =
  /\b(?:meet|meets|(?<!(?:was|were|been) )met|meetings?|talks|negotiat(?:ed|ing|ions?)|discussions|consultations|summit|sat down|(?<!(?:press|news) )conference)\b/i;
/** Ends a clause: what stands beyond it governs no place on this side. */
const clauseEnd =
  /[;:()—–"“”]|\s-\s|,|\b(?:after|before|ahead of|when|while|where|which|who|whom|that|because|since|but)\b/i;
/** Another meeting than the one reported: one to come, or one long past. */
const another =
  /\b(?:last|next|previous(?:ly)?|earlier|upcoming|future|plan(?:s|ned)?|pencill?ed|scheduled|proposed|likely|expected|will|would|could|should|may|might|later|ago|(?:19|20)\d\d)\b/i;
/** Turns from who meets to what about: "to discuss the war in Syria", "talks on the war in Syria", but not "on Tuesday in Geneva". */
const purpose =
  /\b(?:to|about|over|regarding|concerning|for|into|against)\b|\bon (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}+\.? \d|\d)|\b(?!meeting)\p{L}{1,40}ing\s*$/u;
/** A country is too wide to tell one round of talks from another. */
const countries = new Set(defaultLexicon.flatMap(({ kind, name }) => (kind === 'country' ? [name] : [])));

/**
 * Venues an English text itself states: places governed by "in" or "at" with a word of meeting in the same clause ("talks in Geneva",
 * "met Brahimi in Geneva", "in Geneva for talks"). Captions show other occasions, furniture other stories, and a dateline only where
 * the reporter was: none of them counts, nor does a place that is part of a name ("Geneva Communique"). Each place once.
 */
export function readVenues(article: Article): Venue[] {
  const headlines = article.blocks.filter(({ kind }) => kind === 'title' || kind === 'deck');
  const passages: Range[] = [...headlines, ...article.sentences].sort((x, y) => x.from - y.from);
  const venues = new Map<string, Venue>();
  let at = 0;
  for (const mention of article.mentions) {
    if (mention.kind !== 'place' || countries.has(mention.entity) || venues.has(mention.entity)) continue;
    while (at < passages.length && (passages[at]?.to ?? 0) < mention.to) at++;
    const passage = passages[at];
    if (passage && passage.from <= mention.from && isVenue(article.text, passage, mention)) {
      venues.set(mention.entity, { from: mention.from, to: mention.to, place: mention.entity });
    }
  }
  return [...venues.values()];
}

/** So many characters on either side of a place are looked at: a clause is hardly longer. */
const reach = 160;

function isVenue(text: string, passage: Range, { from, to }: Mention): boolean {
  const before = text.slice(Math.max(passage.from, from - reach), from);
  const after = text.slice(to, Math.min(passage.to, to + reach));
  const preposition = /\b(?:in|at)\s+$/i.exec(before);
  // A name that goes on ("in Geneva Convention matters") is no place.
  if (!preposition || /^[’']?\s\p{Lu}/u.test(after)) return false;
  if (/^\s+(?:last|next|later|in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)\b/u.test(after)) return false;
  const opening = before.slice(0, preposition.index);
  const [ahead = ''] = after.replace(/^,/, '').split(clauseEnd);
  const clause = lastClause(opening);
  if (another.test(clause)) return false;
  return metBefore(clause) || (leadsOn(after, opening) && meeting.test(ahead) && !another.test(ahead));
}

/** The clause a preposition closes; an apposition between commas right before it ("Lavrov, his counterpart, in") is passed over. */
function lastClause(opening: string): string {
  return (
    opening
      .replace(/,[^,]{1,60},\s*$/, ' ')
      .split(clauseEnd)
      .at(-1) ?? ''
  );
}

function metBefore(clause: string): boolean {
  const words = clause.split(meeting);
  return words.length > 1 && !purpose.test(words.at(-1) ?? '');
}

/** Whether the clause after a place may say what it was the place of: "in Geneva for talks", "In Geneva, Kerry met". */
function leadsOn(after: string, opening: string): boolean {
  return /^\s+(?:for|to)\s/.test(after) || (opening.trim() === '' && after.startsWith(','));
}
