import type { Mention } from '../article.ts';
import { termOf, type View } from '../tokens/view.ts';
import { isGivenName } from '../lexicon/names.ts';
import { classifyRun } from './classify-run.ts';
import { namedOpeners } from './lone-openers.ts';
import { surface } from '../tokens/possessive.ts';
import type { NameRun, ReadName, TokenMention } from './name.ts';
import { bearerOf, rememberName, type ShortForms } from './short-forms.ts';

/** More runs of capitals than this, and so many for each word, stand only where all nouns have one. */
const mostNames = { runs: 5, share: 0.15 };
const compound = /-(?:led|backed|based|esque|style|era|born|wide|like|affiliated|linked|controlled|held|trained)$/;
const abstract = /(?:tion|ment|ness|ism|ing|ity|[ts]hip)s?$/;
/** Capitals that texts of law and politics give to things, also behind a title: `the First Amendment`. Own list. */
const things =
  /^(?:use|communique|communiqué|accord|treaty|protocol|article|act|amendment|annex|branch|chapter|charter|code|deal|family|floor|office|oversight|pact|plan|statute|way|week)s?$|^means$/;

/**
 * The runs that are names. A lone word that opens a sentence counts only if it stands elsewhere
 * within one, or in a full name, or is told by its verb; one that is `common`, written in lower case elsewhere, only if it is told to be a person, group or place.
 */
export function likelyNames(view: View, runs: NameRun[], common: ReadonlySet<string>): ReadName[] {
  const within = namedOpeners(view, runs);
  for (const { first, end, opens } of runs) {
    if (end - first > 1 || !opens) for (let i = first; i < end; i++) within.add(termOf(view, i));
  }
  // Where every noun has a capital, as in German, one alone tells nothing.
  const isNoun = runs.length > mostNames.runs + view.tokens.length * mostNames.share;
  return runs.flatMap((run) => {
    const term = termOf(view, run.first);
    const alone = run.end - run.first === 1;
    if (alone && run.opens && !within.has(term)) return [];
    const name = classifyRun(view, run);
    if (!name || (alone && name.kind === 'unknown' && (isNoun || common.has(term)))) return [];
    const word = name.end - name.first === 1 ? termOf(view, name.first) : '';
    return things.test(word) || (alone && (compound.test(word) || abstract.test(word))) ? [] : name;
  });
}

/** The names as mentions, short forms completed from the full names of this article, known or proposed. */
export function proposeNames(view: View, known: TokenMention[], names: ReadName[]): TokenMention[] {
  const forms = fullNames(view, known, names);
  const proposed = names.map((name): TokenMention => {
    const from = view.tokens[name.first]?.from ?? 0;
    const words = wordsOf(view, name);
    const to = (view.tokens[name.end - 1]?.from ?? 0) + (words.at(-1)?.length ?? 0);
    const bearer = bearerOf(forms, words.join(' '), from) ?? bearerOf(forms, words.map(capitalized).join(' '), from);
    const kind = bearer && bearer.kind !== 'unknown' ? bearer.kind : name.kind;
    const mention = { from, to, entity: bearer?.entity ?? words.join(' '), kind, first: name.first, end: name.end };
    return bearer && !bearer.proposed ? mention : { ...mention, proposed: true };
  });
  return agreeOnKinds(proposed);
}

function fullNames(view: View, known: TokenMention[], names: ReadName[]): ShortForms {
  const forms: ShortForms = new Map();
  const people = known.filter(({ kind }) => kind === 'person');
  let next = 0;
  const rememberKnown = (until: number) => {
    for (let person = people[next]; person && person.from <= until; person = people[++next]) {
      const { entity, kind, from } = person;
      rememberName(forms, entity.split(' '), { entity, kind, at: from, proposed: false });
    }
  };
  for (const name of names) {
    if (name.end - name.first < 2) continue;
    const words = wordsOf(view, name);
    const at = view.tokens[name.first]?.from ?? 0;
    const shouts = isGivenName(words[0] ?? '') && words.every((word) => /^\p{Lu}{2,}$/u.test(word));
    if (shouts) words.splice(0, words.length, ...words.map(capitalized));
    const entity = words.join(' ');
    rememberKnown(at);
    if (bearerOf(forms, entity, at)?.kind === 'person') continue;
    rememberName(forms, words, { entity, kind: name.kind, at, proposed: true });
  }
  rememberKnown(Infinity);
  return forms;
}

/** One entity, one kind: what it is anywhere decides where its own place does not tell. */
function agreeOnKinds(proposed: TokenMention[]): TokenMention[] {
  const kinds = new Map<string, Mention['kind']>();
  for (const { entity, kind } of proposed) {
    if (kind === 'person' || (kind !== 'unknown' && kinds.get(entity) === undefined)) kinds.set(entity, kind);
  }
  return proposed.map((mention) => ({ ...mention, kind: kinds.get(mention.entity) ?? mention.kind }));
}

/** `ROE` as `Roe`. */
const capitalized = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();

const wordsOf = ({ text, tokens }: View, { first, end }: ReadName) =>
  tokens.slice(first, end).map((token) => surface(text, token));
