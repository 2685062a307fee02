import type { ActorRow } from '@vis-a-vis/measures';
import type { ActorKind } from '../articles/edit-lexicon.ts';

/** What an actor is in the reader's list. */
export const actorKind = ({ kind }: Pick<ActorRow, 'kind'>): ActorKind => (kind === 'person' ? 'person' : 'group');

/** Whether an actor is only known to be one of several: no name a text holds. */
export const isOneOfSeveral = (actor: string): boolean => /^one of(?::| many) /.test(actor);

/** The names by which an actor is merged into another: its own and its full ones, or those in the texts where it is one of several. */
export function writtenNames(row: ActorRow, ownLabels: readonly string[]): string[] {
  if (isOneOfSeveral(row.actor)) return row.labels.flatMap(({ spellings }) => spellings);
  return [row.actor, ...partable(row, ownLabels).filter((name) => name.includes(' '))];
}

/** The names of an actor, as written in the texts, that may be counted apart: neither its own nor one of its `labels`. */
export function partable({ actor, labels }: ActorRow, ownLabels: readonly string[]): string[] {
  if (isOneOfSeveral(actor)) return [];
  const common = new Set(ownLabels.map((label) => label.toLowerCase()));
  const names = labels.flatMap(({ spellings }) => spellings);
  return [...new Set(names)]
    .filter((name) => name !== actor && /\p{Lu}/u.test(name) && !common.has(name.toLowerCase()))
    .sort();
}
