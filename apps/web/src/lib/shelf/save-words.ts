import type { SaveState } from '../keeping/keeper/keeper.svelte.ts';

const day = 86_400_000;

/** The save state in a word or two, for the bar. */
export function saveWords({ kind }: SaveState, own: number): string {
  if (kind === 'failed') return own > 0 ? 'Not saved' : 'Cannot save';
  if (kind === 'saving') return 'Saving …';
  return kind === 'saved' ? 'Saved' : 'Nothing to save';
}

/**
 * How old the last backup is, made or restored (in milliseconds, as `now` is), and whether to make one now. Browsers erase storage, so
 * the page never promises for ever.
 */
export function backupWords(
  backupAt: number | undefined,
  changedSince: boolean,
  own: number,
  now: number,
  restoredAt?: number,
): { says: string; nudge: boolean } {
  const last = Math.max(backupAt ?? -Infinity, restoredAt ?? -Infinity);
  if (last === -Infinity) {
    const nudge = own > 0;
    return {
      says: nudge ? 'No backup was made yet: make one.' : 'No backup was made yet.',
      nudge,
    };
  }
  const days = Math.floor((now - last) / day);
  const age = days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
  const nudge = own > 0 && (changedSince || days >= 7);
  const what = last === restoredAt ? 'A backup was restored' : 'The last backup was made';
  return {
    says: `${what} ${age}${nudge ? `${changedSince ? '; things changed since' : ''}: make a new one` : ''}.`,
    nudge,
  };
}

/** What the browser says about its storage. */
export function roomWords(persisted: boolean | undefined, room: { used: number; granted: number } | undefined): string {
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
  return [
    persisted === true && 'The browser promised to keep these texts when space is short.',
    persisted === false && 'The browser may erase these texts when space is short, or after weeks without a visit.',
    room && `${megabytes(room.used)} MB of ${megabytes(room.granted)} MB are used.`,
  ]
    .filter(Boolean)
    .join(' ');
}
