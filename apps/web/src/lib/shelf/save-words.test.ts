import { describe, expect, it } from 'vitest';
import { backupWords, roomWords, saveWords } from './save-words.ts';

const now = Date.UTC(2026, 0, 20);
const ago = (days: number) => now - days * 86_400_000;

describe('what the page says about saving', () => {
  it('is never “saved” when it is not', () => {
    expect(saveWords({ kind: 'failed', says: 'full' }, 1)).toBe('Not saved');
    expect(saveWords({ kind: 'saving', says: '' }, 1)).toBe('Saving …');
  });

  it('nudges for a backup when there is none, when things changed, and when it is old', () => {
    expect(backupWords(undefined, false, 2, now).nudge).toBe(true);
    expect(backupWords(ago(0), true, 2, now)).toMatchObject({
      nudge: true,
      says: expect.stringContaining('today'),
    });
    expect(backupWords(ago(9), false, 2, now)).toMatchObject({
      nudge: true,
      says: expect.stringContaining('9 days ago'),
    });
    expect(backupWords(ago(1), false, 2, now).nudge).toBe(false);
    expect(backupWords(undefined, false, 0, now).nudge).toBe(false);
  });

  it('knows a backup that was restored, and does not say that none was made', () => {
    expect(backupWords(undefined, false, 2, now, ago(0))).toEqual({
      says: 'A backup was restored today.',
      nudge: false,
    });
    expect(backupWords(ago(9), true, 2, now, ago(1))).toEqual({
      says: 'A backup was restored yesterday; things changed since: make a new one.',
      nudge: true,
    });
    expect(backupWords(ago(1), false, 2, now, ago(9)).says).toBe('The last backup was made yesterday.');
  });

  it('does not say that things changed where the last backup is only old', () => {
    expect(backupWords(ago(9), false, 2, now).says).toBe('The last backup was made 9 days ago: make a new one.');
  });

  it('tells how full the storage is', () => {
    expect(roomWords(false, { used: 1_500_000, granted: 90_000_000 })).toContain('1.5 MB of 90 MB');
  });
});
