import { describe, expect, it } from 'vitest';
import { articleFromSentences } from '../article-from-sentences.ts';
import { findReprints } from './find-reprints.ts';

const shared =
  'the ministers agreed on little more than a date for their next meeting and left the lake without speaking to any of the many reporters waiting there';

describe('findReprints', () => {
  it('finds what two articles share word for word, whatever the case and marks', () => {
    const a = articleFromSentences(['In Geneva it rained.', `After four hours, ${shared}.`]);
    const b = articleFromSentences([`“${shared.toUpperCase()},” one said.`, 'Nobody else did.']);
    const [run, ...more] = findReprints(a, b);
    expect(more).toEqual([]);
    expect(run?.words).toBe(shared.split(' ').length);
    expect(a.text.slice(run?.a.from, run?.a.to)).toBe(shared);
    expect(b.text.slice(run?.b.from, run?.b.to)).toBe(shared.toUpperCase());
  });

  it('leaves short runs alone', () => {
    const half = shared.split(' ').slice(0, 12).join(' ');
    expect(findReprints(articleFromSentences([half]), articleFromSentences([half]))).toEqual([]);
  });
});
