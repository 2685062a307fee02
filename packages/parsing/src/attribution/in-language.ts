import type { Quote } from '../article.ts';
import type { LanguageRules } from '../language/rules.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';
import type { Attributing, Readable } from './found.ts';
import type { QuoteContext } from './quote-context.ts';

/** Words of the longest name with its titles. Chosen by hand. */
const longest = 8;
/** Words between two quotations of a sentence that may still be one person's: `…“, sagte Vogel, „…`. Chosen by hand. */
const between = 6;

/** Quotations back in which a whole name is looked for: more than an article has, and a bound for those that have thousands. */
const longestMemory = 200;

/** Who speaks, with titles and without, and by which word. */
type Named = { whole: TokenSpan; name: TokenSpan; cue: TokenSpan; attribution: NonNullable<Quote['attribution']> };

/**
 * A quotation with its speaker in German, French or Spanish. Only a name right beside one of the language's reporting verbs speaks:
 * offices, pronouns and whatever else stands there are not stated.
 */
export function attributeIn(rules: LanguageRules, attributing: Attributing, quote: Quote, at: number): Quote {
  const { article, contexts } = attributing;
  const context = contexts[at];
  const found = context && (behind(article, context, rules) ?? ahead(article, context, rules));
  if (!found) return carried(attributing, quote, at);
  const from = article.tokens[found.whole.first]?.from ?? 0;
  const to = article.tokens[found.whole.end - 1]?.to ?? from;
  return {
    ...quote,
    speaker: { from, to, name: fullName(attributing, textOf(article, found.name)), basis: 'stated' },
    cue: { from: article.tokens[found.cue.first]?.from ?? from, to: article.tokens[found.cue.end - 1]?.to ?? to },
    attribution: found.attribution,
  };
}

/** „…“, sagte Renate Vogel; « … », a déclaré M. Roy; “…”, según Ana Paz; „…“, Vogel sagte. */
function behind(view: View, { after }: QuoteContext, rules: LanguageRules): Named | undefined {
  const { first, end } = after;
  if (first >= end) return undefined;
  const source = rules.sources.has(termOf(view, first));
  const verb = source ? { first, end: first + 1 } : verbAt(view, first, rules);
  if (verb) {
    const named = nameAt(view, verb.end, end, rules);
    const ends = named && (named.whole.end >= end || !isCapital(view, named.whole.end));
    return ends ? { ...named, cue: verb, attribution: source ? 'according to' : 'quotation, cue, speaker' } : undefined;
  }
  const named = nameAt(view, first, end, rules);
  const cue = named && !breaksBefore(view, named.whole.end) ? verbAt(view, named.whole.end, rules) : undefined;
  return named && cue && { ...named, cue, attribution: 'quotation, speaker, cue' };
}

/** Am Freitag schrieb Vogel: „…“; Vogel sagte am Freitag: „…“. */
function ahead(view: View, { before }: QuoteContext, rules: LanguageRules): Named | undefined {
  const { first, end } = before;
  if (first >= end || !gapBefore(view, end).includes(':')) return undefined;
  for (let i = end - 1; i >= Math.max(first, end - longest - 1); i--) {
    const cue = verbAt(view, i, rules);
    const named = cue && !breaksBefore(view, cue.end) ? nameAt(view, cue.end, end, rules) : undefined;
    if (named && cue)
      return named.whole.end === end ? { ...named, cue, attribution: 'speaker, cue, quotation' } : undefined;
  }
  const named = nameAt(view, first, end, rules);
  const cue = named && !breaksBefore(view, named.whole.end) ? verbAt(view, named.whole.end, rules) : undefined;
  return named && cue && { ...named, cue, attribution: 'speaker, cue, quotation' };
}

/** A reporting verb that begins at a token, in lower case: `sagte`, `a déclaré`. */
function verbAt(view: View, at: number, rules: LanguageRules): TokenSpan | undefined {
  if (isCapital(view, at)) return undefined;
  const term = termOf(view, at);
  if (rules.auxiliaries.has(term) && rules.participles.has(termOf(view, at + 1))) return { first: at, end: at + 2 };
  return rules.verbs.has(term) ? { first: at, end: at + 1 } : undefined;
}

/** A name that begins at a token, with the titles before it; an article only before a title. */
function nameAt(view: View, at: number, end: number, rules: LanguageRules): Pick<Named, 'whole' | 'name'> | undefined {
  const limit = Math.min(end, at + longest);
  let first = at;
  if (!isCapital(view, first) && rules.determiners.has(termOf(view, first)) && isTitle(view, first + 1, rules))
    first += 1;
  while (first < limit && isTitle(view, first, rules) && (first === at || joined(view, first))) first += 1;
  let last = first;
  while (last < limit && (last === at || joined(view, last)) && isNamePart(view, last, rules)) last += 1;
  while (last > first && !isCapital(view, last - 1)) last -= 1;
  if (last === first || !isCapital(view, first) || rules.openers.has(termOf(view, first))) return undefined;
  return { whole: { first: at, end: last }, name: { first, end: last } };
}

/** `Ministerin`, `Vereinschef`, `M.`: a title, or a German compound that ends in one. */
function isTitle(view: View, at: number, rules: LanguageRules): boolean {
  const term = termOf(view, at);
  return rules.titles.has(term) || (rules.ordinals && isCapital(view, at) && compoundTitle.test(term));
}

const compoundTitle =
  /.{3}(?:minister|präsident|kanzler|sprecher|meister|trainer|leiter|direktor|anwalt|richter|führer|chef|sekretär|beauftragte[rn]?|vorsitzende[rn]?|abgeordnete[rn]?)(?:in)?$/;

/** A capital that is no weekday or plural noun, or a particle between capitals. */
const isNamePart = (view: View, at: number, rules: LanguageRules) =>
  isCapital(view, at) ||
  (rules.particles.has(termOf(view, at)) && (isCapital(view, at + 1) || rules.particles.has(termOf(view, at + 1))));

/** Nothing but a space, or the stop of a title or initial, stands before a token. */
const joined = (view: View, at: number) =>
  /^[\s\u00a0]+$/.test(gapBefore(view, at)) ||
  (/^\.\s*$/.test(gapBefore(view, at)) && wordOf(view, at - 1).length <= 4);

const textOf = ({ text, tokens }: Readable, { first, end }: TokenSpan) =>
  text.slice(tokens[first]?.from ?? 0, tokens[end - 1]?.to ?? 0).replace(/\s+/g, ' ');

/** A family name stands for the whole name that spoke before. */
function fullName({ done }: Attributing, name: string): string {
  if (name.includes(' ')) return name;
  const recent = done.slice(-longestMemory);
  return recent.find(({ speaker }) => speaker?.name.endsWith(` ${name}`))?.speaker?.name ?? name;
}

/** A quotation that goes on in the next paragraph, in the same clause or as the whole next sentence. */
function carried({ article, contexts, done }: Attributing, quote: Quote, at: number): Quote {
  const previous = done[at - 1];
  const context = contexts[at];
  const last = contexts[at - 1];
  if (!previous?.speaker || !context || !last) return { ...quote };
  const sameBlock =
    article.sentences[last.lastSentence]?.block === article.sentences[context.firstSentence]?.block &&
    context.firstSentence - last.lastSentence <= 1;
  const { first, end } = context.before;
  const goesOn = context.firstSentence === last.lastSentence ? end - first <= between : context.alone;
  if (quote.continues !== at - 1 && !(sameBlock && goesOn)) return { ...quote };
  const { speaker, cue } = previous;
  return { ...quote, speaker, ...(cue && { cue }), attribution: 'carried over' };
}
