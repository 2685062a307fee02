import type { Flag, Range, Sentence } from '../article.ts';

/** What a machine that swaps words for synonyms leaves behind and an editor would not; without its `clue` no pattern can match. Own observations. */
const signs: { clue: string; pattern: RegExp; says: (count: number, words: string) => string }[] = [
  {
    clue: 'Russian Federation',
    pattern: /(?<!\b[Tt]he\s)\bRussian Federation\b/g,
    says: (count) => `“Russian Federation” without “the” ${times(count)}`,
  },
  {
    clue: 'USA ',
    pattern: /\bUSA (?=\p{Ll}{4})(?!(?:and|with|from|which|that|will|would|have|were|also|when|after|said)\b)\p{Ll}+/gu,
    says: (_, words) => `“${words}”`,
  },
  { clue: ' NY', pattern: /\b(?:in|to|from) NY\b(?![,.]? ?\d)/g, says: () => '“NY” in running text' },
];
const fewest = 2;

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

/** A flag where the body looks machine-altered, with every passage that speaks for it; two signs at least. */
export function findSpunCopy(text: string, sentences: Sentence[]): Flag[] {
  if (!signs.some(({ clue }) => text.includes(clue))) return [];
  const body = sentences.map(({ from, to }) => ({ from, words: text.slice(from, to) }));
  const evidence: Range[] = [];
  const reasons: string[] = [];
  for (const { clue, pattern, says } of signs) {
    const found = body.flatMap(({ from, words }) =>
      !words.includes(clue)
        ? []
        : Array.from(words.matchAll(pattern), (match) => ({
            from: from + match.index,
            to: from + match.index + match[0].length,
          })),
    );
    const [first] = found;
    if (!first) continue;
    evidence.push(...found);
    reasons.push(says(found.length, text.slice(first.from, first.to)));
  }
  if (evidence.length < fewest) return [];
  evidence.sort((one, other) => one.from - other.from);
  return [{ kind: 'spun', says: `Looks machine-altered: it has ${reasons.join(', ')}.`, evidence }];
}
