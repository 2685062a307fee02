import type { Mention } from '../article.ts';
import { breaksBefore, gapBefore, termOf, wordOf, type View } from '../tokens/view.ts';
import { groupNouns, nameSuffixes } from '../lexicon/names.ts';
import { genderOf, isGivenName } from '../lexicon/people/given-names.ts';
import { kin } from '../lexicon/people/forms-of-address.ts';
import { titleWords } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { standFor } from '../names/group-name.ts';
import { isOwner, surface } from '../tokens/possessive.ts';
import { isFull, keyOf, noBearers, rememberForm, rememberFull, type Bearer, type Bearers } from './people/bearers.ts';
import type { ReadName, TokenMention } from './runs/name.ts';
import { namesakes } from './people/namesakes.ts';
import { addressOf, type Address } from './people/titles-before.ts';
import { whoIsMeant } from './people/who-is-meant.ts';

/** A name as it is looked at: proposed, or a person of the lexicon (`entity`), with its words and how it is addressed. */
type Named = ReadName & { from: number; words: string[]; key: string; address: Address; entity?: string };

/** What names are resolved with: bearers, the forms of address of each name that stands alone, and how it is first written. */
type Resolving = {
  bearers: Bearers;
  genders: Map<string, Map<string, string>>;
  written: Map<string, string>;
  own: Map<string, Bearer>;
};

/**
 * The names of an article as mentions, in order: those the lexicon knows as they are, but short forms, known ones too, as the person
 * they stand for.
 */
export function resolveNames(view: View, known: readonly TokenMention[], names: readonly ReadName[]): TokenMention[] {
  const people = known.filter(({ kind }) => kind === 'person');
  const all = [
    ...names.map((name) => named(view, name)),
    ...people.map((mention) => named(view, mention, mention.entity)),
  ];
  all.sort((one, other) => one.from - other.from);
  const resolving = prepare(view, all);
  const resolved = all.flatMap((name) => resolve(view, resolving, name) ?? []);
  return [...known.filter(({ kind }) => kind !== 'person'), ...agreeOnKinds(resolved)];
}

function named(view: View, name: ReadName, entity?: string): Named {
  let { first } = name;
  if (entity !== undefined) while (first < name.end - 1 && titleWords.has(termOf(view, first))) first += 1;
  const from = view.tokens[name.first]?.from ?? 0;
  const words =
    entity === undefined || first > name.first || !isFull(entity.split(' '))
      ? wordsOf(view, { ...name, first })
      : wordsOf(view, name);
  return {
    ...name,
    from,
    words,
    key: keyOf(words),
    address: addressOf(view, first, name.end),
    ...(entity !== undefined && { entity }),
  };
}

function prepare(view: View, all: readonly Named[]): Resolving {
  const bearers = noBearers();
  const related = namesakes(view, all);
  for (const { words, address } of all) if (address.isKin && words.length > 1) related.add(keyOf(words));
  const resolving: Resolving = { bearers, genders: new Map(), written: new Map(), own: new Map() };
  for (const { first, end, words, kind, from: at, address, entity } of all) {
    if (isFull(words) && !isInNickname(view, first)) {
      const said = isShouted(words) ? words.map(capitalized) : words;
      const bearer = rememberFull(
        bearers,
        { words: said, kind, at, address, ...(entity !== undefined && { entity }) },
        related,
      );
      if (entity !== undefined) resolving.own.set(entity, bearer);
      const letters = lettersBehind(view, end);
      if (letters === undefined || !standFor(letters, words)) continue;
      rememberForm(bearers, [letters], bearer);
      if (bearer.kind === 'unknown') bearer.kind = 'group';
    } else if (address.gender) {
      const key = keyOf(words);
      const forms = resolving.genders.get(key) ?? new Map<string, string>();
      const form = /^(?:miss|mrs)$/.exec(address.form ?? '')?.[0] ?? address.gender;
      if (!forms.has(form)) forms.set(form, titled(address, words));
      resolving.genders.set(key, forms);
    }
  }
  return resolving;
}

/** `AMD` behind `Advanced Micro Devices`, in brackets or as `also known as`. */
function lettersBehind(view: View, end: number): string | undefined {
  let at = end;
  if (/^,\s$/.test(gapBefore(view, at)) && /^(?:also|better|or)$/.test(termOf(view, at))) at += 1;
  if (termOf(view, at) === 'known' && termOf(view, at + 1) === 'as') at += 2;
  const isAlone =
    at > end ? breaksBefore(view, at + 1) : gapBefore(view, end) === ' (' && gapBefore(view, end + 1).startsWith(')');
  const word = wordOf(view, at);
  return isAlone && /^(?:\p{Lu}\.?){2,6}$/u.test(word) ? word : undefined;
}

/** `nicknamed “Mad Fox Roe”`: no name of its own. */
const isInNickname = (view: View, first: number) =>
  beforeNickname.has(termOf(view, first - 1)) && /[“"‘'(]$/.test(gapBefore(view, first));
const beforeNickname = wordSet('nicknamed nickname dubbed called as name alias');

function resolve(view: View, resolving: Resolving, name: Named): TokenMention | undefined {
  const { first, end, from, words, key, kind, address, entity } = name;
  const { bearers, genders, own } = resolving;
  const to = endOf(view, end);
  const mention = (says: string, of: Mention['kind'], proposed: boolean): TokenMention =>
    proposed
      ? { from, to, entity: says, kind: of, first, end, proposed }
      : { from, to, entity: says, kind: of, first, end };
  const fits = (bearer: Bearer) => (bearer.kind === 'unknown' || bearer.kind === 'place' ? kind : bearer.kind);
  const nickname = isInNickname(view, first);
  if (entity !== undefined && key === keyOf(entity.split(' '))) return groupAround(view, mention(entity, kind, false));
  const [exact] = nickname ? [] : (bearers.exact.get(key) ?? []);
  if (exact) return groupAround(view, mention(exact.entity, fits(exact), exact.proposed));
  const called = nickname ? words.slice(-1) : words;
  const mine = entity === undefined ? undefined : (own.get(entity) ?? ownBearer(own, entity, from));
  const meant = whoIsMeant(bearers, called, from, address, mine);
  if (meant && 'bearer' in meant && !(meant.bearer.at > from && ownsKin(view, end))) {
    meant.bearer.weight += 1;
    meant.bearer.at = Math.min(meant.bearer.at, from);
    return groupAround(view, mention(meant.bearer.entity, fits(meant.bearer), meant.bearer.proposed));
  }
  if (nickname) return undefined;
  if (meant && 'says' in meant) return mention(meant.says, meant.kind, true);
  const forms = genders.get(key);
  const isShared = forms !== undefined && areTwo(forms);
  if (address.form !== undefined && (meant !== undefined || isShared))
    return mention(titled(address, words), 'person', true);
  if (isShared) return mention(`one of: ${[...forms.values()].join(', ')}`, 'person', true);
  if (words.length === 1 && kind !== 'person' && isHalfName(key) && !/^\p{Lu}{2,}$/u.test(words[0] ?? ''))
    return undefined;
  return groupAround(view, mention(asWritten(resolving, words), kind, true));
}

/** Mr. and Mrs. Roe are two, and so are Miss Roe and Mrs. Roe; Ms. Roe may be either. */
const areTwo = (forms: ReadonlyMap<string, string>) =>
  (forms.has('he') && forms.size > 1) || (forms.has('miss') && forms.has('mrs'));

/** `Roe’s widow, Ann Roe`: whoever is named only behind it is the kin. */
const ownsKin = (view: View, end: number): boolean => isOwner(wordOf(view, end - 1)) && kin.has(termOf(view, end));

/** `Mrs Roe`: a name with its form of address, where it is nobody's who is named in full. */
const titled = ({ form = '' }: Address, words: readonly string[]) => [capitalized(form), ...words].join(' ');

/** `the Bank`: a noun of institutions that is none by itself, as the Treasury and the Herald are. */
const isHalfName = (word: string) => groupNouns.has(word) && !aloneToo.test(word);
const aloneToo =
  /^(?:treasury|senate|house|congress|parliament|cabinet|taliban|republicans|democrats|army|navy|brotherhood|times|post|herald|globe|chronicle|gazette|telegraph|tribune|journal)$/;

/** A person of the lexicon who is never named in full. */
function ownBearer(own: Map<string, Bearer>, entity: string, at: number): Bearer {
  const [given = ''] = entity.split(' ');
  const gender = genderOf(given);
  const bearer: Bearer = {
    entity,
    kind: 'person',
    proposed: false,
    at,
    weight: 0,
    titles: new Set(),
    isKin: false,
    names: [],
    ...(gender && { gender }),
  };
  own.set(entity, bearer);
  return bearer;
}

/** One spelling for a name wherever it stands: as it is written first, but in capitals only if it always is. */
function asWritten({ written }: Resolving, words: readonly string[]): string {
  const key = keyOf(words);
  const known = written.get(key);
  if (known !== undefined) return known;
  written.set(key, words.join(' '));
  return words.join(' ');
}

/** Nouns that make a group of a person's name before them. */
const aroundPersons = wordSet('administration team campaign camp government cabinet family');

/** `the Obama administration` is a group and not the person. */
function groupAround(view: View, mention: TokenMention): TokenMention {
  const next = termOf(view, mention.end);
  if (!aroundPersons.has(next) || mention.kind === 'place') return mention;
  // `the Hawks team` is the Hawks.
  if (next === 'team' && mention.kind !== 'person' && /[^s]s$|x$/.test(termOf(view, mention.end - 1))) return mention;
  if (gapBefore(view, mention.end) !== ' ' || isOwner(wordOf(view, mention.end - 1))) return mention;
  const own = view.text.slice(mention.from, mention.to).split(/\s+/).at(-1) ?? '';
  const entity = `${mention.kind === 'person' ? own : mention.entity} ${next}`;
  return { ...mention, entity, kind: 'group', proposed: true, to: endOf(view, mention.end + 1), end: mention.end + 1 };
}

/** A name is a place's where one of so many namings says so: a firm may be somewhere once. Chosen by hand. */
const mostElsewhere = 3;

/** One entity, one kind: what it is anywhere decides where its own place does not tell. */
function agreeOnKinds(proposed: TokenMention[]): TokenMention[] {
  const kinds = new Map<string, Mention['kind']>();
  const counts = new Map<string, { all: number; places: number }>();
  for (const { entity, kind } of proposed) {
    const count = counts.get(entity) ?? { all: 0, places: 0 };
    count.all += 1;
    if (kind === 'place') count.places += 1;
    counts.set(entity, count);
    if (kind === 'person' || (kind === 'group' && kinds.get(entity) === undefined)) kinds.set(entity, kind);
  }
  for (const [entity, { all, places }] of counts)
    if (!kinds.has(entity)) kinds.set(entity, places * mostElsewhere >= all ? 'place' : 'unknown');
  return proposed.map((mention) => ({ ...mention, kind: kinds.get(mention.entity) ?? mention.kind }));
}

const isShouted = (words: readonly string[]) =>
  isGivenName(words[0] ?? '') && words.every((word) => /^\p{Lu}+\.?$/u.test(word));

/** `ROE` as `Roe`. */
const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function endOf({ text, tokens }: View, end: number): number {
  const last = tokens[end - 1];
  return last ? last.from + surface(text, last).length : 0;
}

/** The words of a name as written; a nickname with the marks it stands in. */
function wordsOf(view: View, { first, end }: ReadName): string[] {
  const { text, tokens } = view;
  const words: string[] = [];
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token) break;
    const isLast = at === end - 1;
    const before = at > first ? gapBefore(view, at) : '';
    const behind = isLast ? '' : gapBefore(view, at + 1);
    const open = before.length > 1 && before.length < 4 ? /^ ([“"‘'(]|\([“"])$/.exec(before)?.[1] : undefined;
    const close = behind.length > 1 ? /^,?([”"’')]|[”"]\)) $/.exec(behind)?.[1] : undefined;
    const isInitial = token.term.length === 1 && behind.startsWith('.');
    const own = isLast ? surface(text, token) : wordOf(view, at).replaceAll('’', "'");
    const isListed = behind === ', ' && !nameSuffixes.has(termOf(view, at + 1));
    const word = `${open ?? ''}${own}${isInitial ? '.' : ''}${isListed ? ',' : ''}${close ?? ''}`;
    if (before === ' & ') words.push('&');
    words.push(word);
  }
  return words;
}
