// eslint-disable-next-line no-restricted-imports -- the parsing package's evaluation is an entry of its own, kept out of the page
import { readJsonLines } from '@vis-a-vis/parsing/evaluation';

/** Labels that are neither rewarded nor punished, and those of pairs that only partly say the same. */
const optionalLabels = new Set(['optional']);
const partialLabels = new Set(['partial', 'partialAligned']);

/** Two sentences, by index, that a person aligned, with the label given to them. */
export type GoldPair = [a: number, b: number, label: string];

/** One pair of documents of an alignment data set, already split into sentences. */
export type AlignmentRecord = {
  id: string;
  a: string[];
  b: string[];
  gold: GoldPair[];
  /** n:m gold groups, where the data set has them. */
  groups?: [number[], number[]][];
  domain?: string;
};

/** What a gold label counts as. */
export function kindOfLabel(label: string): 'optional' | 'partial' | 'full' {
  return optionalLabels.has(label) ? 'optional' : partialLabels.has(label) ? 'partial' : 'full';
}

/** Reads a JSONL file of records; a line that is none is an error that names it. */
export const readRecords = (path: string): AlignmentRecord[] => readJsonLines(path, faultOf);

/** What keeps a line from being a record, in words; nothing where it is one. */
function faultOf(record: unknown): string | undefined {
  const { id, a, b, gold, groups = [] } = (record ?? {}) as { [K in keyof AlignmentRecord]: unknown };
  if (typeof id !== 'string') return '“id” must be a name';
  if (!areSentences(a)) return '“a” must be a list of sentences';
  if (!areSentences(b)) return '“b” must be a list of sentences';
  if (!Array.isArray(gold)) return '“gold” must be a list of links';
  const at = gold.findIndex((pair) => {
    const [i, j, label] = Array.isArray(pair) ? (pair as unknown[]) : [];
    return !isPlace(i, a) || !isPlace(j, b) || typeof label !== 'string';
  });
  if (at >= 0) return `link ${at + 1} must be [sentence of a, sentence of b, label], counted from 0`;
  const areGroups =
    Array.isArray(groups) && groups.every((group) => Array.isArray(group) && group.every(Array.isArray));
  return areGroups ? undefined : '“groups” must be a list of [[sentences of a], [sentences of b]]';
}

const areSentences = (side: unknown): side is string[] =>
  Array.isArray(side) && side.every((sentence) => typeof sentence === 'string');

const isPlace = (index: unknown, side: string[]): boolean =>
  Number.isInteger(index) && Number(index) >= 0 && Number(index) < side.length;

/**
 * The story a record belongs to: its id up to the last two dashes, which name two outlets, or the id; so is a pair that was put
 * together by hand (`hand-3-0c78e7`) a story of its own. Folds are cut between stories.
 */
export function storyOf(id: string): string {
  return (id.startsWith('hand-') ? undefined : /^(.+)-[^-]+-[^-]+$/.exec(id)?.[1]) ?? id;
}
