import { tokenize, type Token } from '@vis-a-vis/parsing';

type Word = { term: string; open: boolean };

/** Patterns by the first letter of their first word, longest first, so that one look-up serves each token of a text. */
export type Patterns = ReadonlyMap<string, readonly Word[][]>;

/** Reads patterns such as `chemical weapon*` into words; a pattern without a single letter or digit matches nothing. */
export function compilePatterns(patterns: readonly string[]): Patterns {
  const byInitial = new Map<string, Word[][]>();
  for (const pattern of patterns) {
    const words = readPattern(pattern);
    const initial = initialOf(words[0]?.term);
    if (initial === undefined) continue;
    const list = byInitial.get(initial) ?? [];
    list.push(words);
    byInitial.set(initial, list);
  }
  for (const list of byInitial.values()) list.sort((x, y) => y.length - x.length);
  return byInitial;
}

/** How many tokens the longest pattern that starts at token `at` covers; 0 where none does. `end` is excluded. */
export function matchAt(patterns: Patterns, tokens: readonly Token[], at: number, end: number): number {
  const initial = initialOf(tokens[at]?.term);
  if (initial === undefined) return 0;
  const found = patterns
    .get(initial)
    ?.find((words) => at + words.length <= end && words.every((word, i) => matches(word, tokens[at + i]?.term)));
  return found?.length ?? 0;
}

function readPattern(pattern: string): Word[] {
  return tokenize(pattern).map(({ term, to }) => ({ term, open: pattern[to] === '*' }));
}

function matches(word: Word, term: string | undefined): boolean {
  return term !== undefined && (word.open ? term.startsWith(word.term) : term === word.term);
}

function initialOf(term: string | undefined): string | undefined {
  return term ? String.fromCodePoint(term.codePointAt(0) ?? 0) : undefined;
}
