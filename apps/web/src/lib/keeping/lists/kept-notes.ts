import { questions } from '../../kept/questions.ts';
import { isRecord, type JsonRecord } from '../../kept/shapes.ts';
import type { Answer, Notes } from '../../reader/together.svelte.ts';

/** Names of kept answers: the question's number and the pair follow. */
const prefix = 'note ';

const isBlank = ({ note, marks }: Answer): boolean => note === '' && marks.length === 0;

/** Class notes as they are kept: every answer under a name of its own, so that two tabs write over each other only in one and the same. */
export function splitNotes(notes: Notes = {}): { [name: string]: Answer } {
  return Object.fromEntries(
    Object.entries(notes).flatMap(([pair, answers]) =>
      answers.flatMap((answer, i) => (isBlank(answer) ? [] : [[`${prefix}${i} ${pair}`, answer] as const])),
    ),
  );
}

/**
 * The notes among settings by name, which are kept answer by answer and stand in a backup as one; pairs in a fixed order. Nothing is
 * tested here.
 */
export function joinNotes(stored: JsonRecord): unknown {
  const pairs = new Map<string, unknown[]>(Object.entries(isRecord(stored.notes) ? (stored.notes as never) : {}));
  for (const [name, answer] of Object.entries(stored)) {
    const [, question, pair] = /^note ([0-4]) (.+)/s.exec(name) ?? [];
    if (pair === undefined || answer === undefined) continue;
    const answers = pairs.get(pair) ?? questions.map(() => ({ note: '', marks: [] }));
    pairs.set(pair, answers.with(Number(question), answer));
  }
  const inOrder = [...pairs].sort(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.length > 0 ? Object.fromEntries(inOrder) : undefined;
}
