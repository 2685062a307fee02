import { readFileSync } from 'node:fs';

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

/** Reads a JSONL file of records; an unreadable line is an error that names it. */
export function readRecords(path: string): AlignmentRecord[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as AlignmentRecord];
      } catch {
        throw new Error(`${path}: line ${index + 1} is not JSON`);
      }
    });
}

/** The story a record belongs to: its id up to the last two dashes, or the id. Folds are cut between stories. */
export function storyOf(id: string): string {
  return /^(.+)-[^-]+-[^-]+$/.exec(id)?.[1] ?? id;
}
