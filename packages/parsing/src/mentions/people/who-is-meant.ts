import { nameSuffixes } from '../../lexicon/names.ts';
import { calledBy, keyOf, mostBearers, oneOf, type Bearer, type Bearers } from './bearers.ts';
import type { Address } from './titles-before.ts';

/** Times somebody is named before a bare family name is theirs beside others of that name (beside a father of the same given name), and times more often than the next. */
const focus = { least: 3, leastOverKin: 2, times: 3, timesOnce: 2 };

/** What stands before a family name and never before a given one alone, as `Dame` and `Prince` do. */
const familyForms = /^(?:mr|mrs|ms|miss)$/;

/** Whom a short form stands for: one bearer, one of several, or somebody else than those who bear the name. */
export type Meant = { bearer: Bearer } | { says: string; kind: Bearer['kind'] } | { other: true } | undefined;

/**
 * Whom a short form at offset `at` stands for: who bears the name, fits its form of address and its office and is named before
 * it (else after it); of several the one the article is about. Nothing where nobody bears it. `own` is whom the lexicon has for it.
 */
export function whoIsMeant(
  bearers: Bearers,
  words: readonly string[],
  at: number,
  address: Address,
  own?: Bearer,
): Meant {
  const suffix = words.map((word) => keyOf([word])).find((word) => nameSuffixes.has(word));
  const key = keyOf(words.filter((word) => !nameSuffixes.has(keyOf([word]))));
  const family = bearers.forms.get(key) ?? [];
  const listed = own && !family.includes(own) ? [...family, own] : family;
  const all = listed.length > 0 || familyForms.test(address.form ?? '') ? listed : calledBy(bearers, key);
  if (all.length === 0) return undefined;
  if (all.length > mostBearers) return { kind: kindOfAll(all), says: `one of many called ${words.join(' ')}` };
  const persons = all.filter(({ kind }) => kind !== 'group');
  // A person's family name is nobody's company: `Dunlop` beside Dunlop Holdings.
  const fit = (persons.length > 0 ? persons : all).filter(
    (bearer) =>
      (!address.gender || !bearer.gender || address.gender === bearer.gender) &&
      (suffix === undefined || bearer.names.some((name) => name.suffix === suffix)),
  );
  if (fit.length === 0) return { other: true };
  const introduced = fit.filter((bearer) => bearer.at <= at);
  // The lexicon's own goes before others of that name, once it is named in full or nobody else is.
  if (own && fit.includes(own) && (own.names.length > 0 || introduced.length === 0)) return { bearer: own };
  return chosen(withOffice(introduced.length > 0 ? introduced : fit, address));
}

/** Those who hold the office that stands before the name, where any does. */
function withOffice(fit: Bearer[], { titles }: Address): Bearer[] {
  if (titles.length === 0 || fit.length < 2) return fit;
  const holders = fit.filter((bearer) => titles.some((title) => bearer.titles.has(title)));
  return holders.length > 0 ? holders : fit;
}

function chosen(fit: Bearer[]): Meant {
  const [first, second] = [...fit].sort((one, other) => other.weight - one.weight);
  if (!first) return undefined;
  if (!second) return { bearer: first };
  const least = fit.every((bearer) => bearer === first || isNamesake(first, bearer)) ? focus.leastOverKin : focus.least;
  const times = second.weight > 1 ? focus.times : focus.timesOnce;
  if (first.weight >= least && first.weight >= times * second.weight) return { bearer: first };
  return { kind: kindOfAll(fit), says: oneOf(fit) };
}

/** `His father, Jesse Roe`, of Jesse Roe Jr.: kin of the same given name. */
const isNamesake = (one: Bearer, other: Bearer) => other.isKin && one.names[0]?.given[0] === other.names[0]?.given[0];

const kindOfAll = (bearers: readonly Bearer[]): Bearer['kind'] => {
  const [kind = 'unknown', ...others] = new Set(bearers.map((bearer) => bearer.kind));
  if (others.length === 0) return kind;
  return bearers.some((bearer) => bearer.kind === 'group') ? 'unknown' : 'person';
};
