import { french } from './french.ts';
import { german } from './german.ts';
import type { LanguageRules } from './rules.ts';
import { spanish } from './spanish.ts';

const known: ReadonlyMap<string, LanguageRules> = new Map([
  ['de', german],
  ['fr', french],
  ['es', spanish],
]);

/** The rules of a language beside English; `language` is a BCP 47 tag. Nothing where there are none. */
export const rulesOf = (language: string): LanguageRules | undefined =>
  known.get(language.split('-')[0]?.toLowerCase() ?? '');
