import { readArticle } from '@vis-a-vis/parsing';
import { expect, it } from 'vitest';
import type { Kept } from '../kept/kept.ts';
import { Drafts } from './drafts.svelte.ts';

const read = (kept: Kept) => Promise.resolve(readArticle(kept.source));

it('a draft can have the other text of its page, and is kept without the one that was not taken', async () => {
  const drafts = new Drafts(read, () => undefined);
  const [notice, report] = ['This site uses cookies.', 'Ferry line to stay open\n\nThe ferry will run until autumn.'];
  const instead = { text: report, marked: [{ from: 0, to: 23, kind: 'title' as const }] };
  await drafts.readIn('a.html', { id: 'a', text: notice, instead }, [], new AbortController().signal);
  const id = drafts.list[0]?.kept.id ?? '';
  expect(drafts.list[0]?.kept.source).not.toHaveProperty('instead');
  await drafts.exchange(id);
  expect(drafts.list[0]).toMatchObject({
    kept: { source: instead },
    article: { text: report },
    instead: { text: notice },
  });
  await drafts.exchange(id);
  expect(drafts.list[0]).toMatchObject({ article: { text: notice }, instead });
});
