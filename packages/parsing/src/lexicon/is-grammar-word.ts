import { adverbs, auxiliaries, clauseOpeners, determiners, prepositions, pronouns } from './grammar.ts';

/** Words that only point and stand in no other list. */
const pointers = new Set(['there', 'here']);
const words = new Set(
  [pointers, pronouns, determiners, prepositions, clauseOpeners, auxiliaries, adverbs].flatMap((list) => [...list]),
);

/** Whether an English word (a token's `term`) is one of grammar: it joins and refers, and names nothing itself. */
export function isGrammarWord(term: string): boolean {
  return words.has(term);
}
