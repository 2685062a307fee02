import type { Mention } from '../article.ts';
import { lastUpTo } from './last-up-to.ts';
import { nameSuffixes } from '../lexicon/names.ts';

type Bearer = {
  entity: string;
  kind: Mention['kind'];
  at: number;
  proposed: boolean;
};

/** Full names seen in one article, by the short forms that may stand for them: family name, given name, initials. */
export type ShortForms = Map<string, Bearer[]>;

/** Remembers a full name, seen at offset `at`, under its short forms. */
export function rememberName(forms: ShortForms, words: string[], bearer: Bearer): void {
  add(forms, words.join(' '), bearer);
  if (bearer.kind === 'group') {
    const initials = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    if (initials.length >= 3) add(forms, initials, bearer);
    return;
  }
  if (bearer.kind === 'place' || words.length < 2) return;
  const family = words.findLast((word) => !nameSuffixes.has(word.toLowerCase().replace('.', '')));
  if (family !== undefined) add(forms, family, bearer);
  const given = words[0];
  if (given !== undefined && given.length > 2 && bearer.kind === 'person') add(forms, given, bearer);
}

function add(forms: ShortForms, key: string, bearer: Bearer): void {
  const known = forms.get(key);
  if (!known) forms.set(key, [bearer]);
  else if (known.at(-1)?.entity !== bearer.entity) known.push(bearer);
}

/** Whom a name stands for at offset `at`: the bearer last named in full before it, else the first named after it. Names were remembered in order. */
export function bearerOf(forms: ShortForms, name: string, at: number): Bearer | undefined {
  const known = forms.get(name);
  return known && (lastUpTo(known, at) ?? known[0]);
}
