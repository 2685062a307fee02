import { expect, it } from 'vitest';
import { keptExample } from '../keeping/example.ts';
import { parcelLine } from './draft-rows.ts';

it('an article in a link is called as whoever sent it called it, not as its file did', () => {
  const kept = keptExample('k1', 'The ferry will run until autumn, the council said.');
  expect(parcelLine(kept)).toMatch(/^The ferry will run until autumn, the council … · .*outlet not stated/u);
  const edits = { outlet: { value: 'The Shore Gazette', basis: 'reader' as const } };
  expect(parcelLine({ ...kept, edits })).toContain('The Shore Gazette');
});
