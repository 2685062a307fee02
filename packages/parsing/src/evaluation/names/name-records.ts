import type { Range } from '../../article.ts';

/** A mention of a person or group as labelled: mentions of one `chain` are of one entity, in every article of its topic. */
export type LabelledName = Range & { chain: string };

/** One text with its labelled names: a line of the data file. Articles of one `topic` report one story. */
export type NameRecord = { id: string; topic: string; text: string; gold: LabelledName[] };

/** What keeps a line of the data file from being a NameRecord, in words; nothing where it is one. */
export function faultOfNames(record: unknown): string | undefined {
  const { id, topic, text, gold } = (record ?? {}) as { [K in keyof NameRecord]: unknown };
  if (typeof id !== 'string') return '“id” must be a name';
  if (typeof topic !== 'string') return '“topic” must be a name';
  if (typeof text !== 'string') return '“text” must be the text';
  if (!Array.isArray(gold)) return '“gold” must be a list';
  const at = gold.findIndex((name) => !isLabelled(name, text.length));
  return at < 0 ? undefined : `name ${at + 1} must have “from” and “to” within the text, and “chain” as a name`;
}

function isLabelled(name: unknown, length: number): boolean {
  const { from, to, chain } = (name ?? {}) as { [K in keyof LabelledName]: unknown };
  if (!Number.isInteger(from) || !Number.isInteger(to) || typeof chain !== 'string') return false;
  return Number(from) >= 0 && Number(from) < Number(to) && Number(to) <= length;
}
