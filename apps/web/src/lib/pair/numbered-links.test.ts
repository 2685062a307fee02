import type { Link } from '@vis-a-vis/comparison';
import { describe, expect, it } from 'vitest';
import { findLink, linkKey, mirrorKey, neighbourLink, numberLinks } from './numbered-links.ts';

const link = (a: number[], b: number[]): Link => ({
  a,
  b,
  pairs: [],
  also: [],
  score: 0.5,
  strength: 'reworded',
  quoted: 'neither',
  reasons: [],
});
const links = numberLinks({ links: [link([7], [1]), link([2, 3], [9]), link([2], [4])] });

describe('links have numbers and names', () => {
  it('count in the reading order of A, then of B', () => {
    expect(links.map(({ number, key }) => [number, key])).toEqual([
      [1, '2~4'],
      [2, '2.3~9'],
      [3, '7~1'],
    ]);
  });

  it('keep a name that mirrors when the sides are exchanged', () => {
    expect(mirrorKey(linkKey([2, 3], [9]))).toBe(linkKey([9], [2, 3]));
  });

  it('are found by the sentences an older address names, where these stand on both sides of one', () => {
    expect(findLink(links, '2.3~9')?.number).toBe(2);
    expect(findLink(links, '1.3.7~1.4.9')?.number).toBe(2);
    expect(findLink(links, '7.8~1.2')?.number).toBe(3);
    expect(findLink(links, '7~9')).toBeUndefined();
    expect(findLink(links, 'nothing')).toBeUndefined();
    expect(findLink(links, undefined)).toBeUndefined();
  });

  it('lead on from one to the next and round the end', () => {
    expect(neighbourLink(links, undefined, 1)?.number).toBe(1);
    expect(neighbourLink(links, undefined, -1)?.number).toBe(3);
    expect(neighbourLink(links, '7~1', 1)?.number).toBe(1);
    expect(neighbourLink(links, '2~4', -1)?.number).toBe(3);
    expect(neighbourLink([], undefined, 1)).toBeUndefined();
  });

  it('go on from where a link was taken out, so that reviewing them does not begin anew', () => {
    const left = links.filter(({ number }) => number !== 2);
    expect(neighbourLink(left, undefined, 1, 1)?.key).toBe('7~1');
    expect(neighbourLink(left, undefined, -1, 1)?.key).toBe('2~4');
    expect(neighbourLink(left.slice(0, 1), undefined, 1, 1)?.key).toBe('2~4');
  });
});
