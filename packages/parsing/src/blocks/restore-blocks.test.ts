import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const text = `The quay is no longer safe, the minister said on Monday.

It will be closed until October, she added.

SOURCE: The Harbour Post and agencies`;

describe('a block the reader restores', () => {
  const before = readArticle({ id: 'x', text });
  const credit = before.blocks.findIndex(({ kind }) => kind === 'credit');
  const start = before.blocks[credit]?.from ?? -1;

  it('counts as report, and still says why it was struck', () => {
    const after = readArticle(before, { restored: [start] });
    expect(after.blocks[credit]).toMatchObject({ kind: 'paragraph', restored: true });
    expect(after.blocks[credit]?.reason).toContain('credit');
    expect(after.sentences.length).toBe(before.sentences.length + 1);
  });

  it('is struck again when the reader takes it back, as if nothing had been', () => {
    expect(readArticle(readArticle(before, { restored: [start] }))).toEqual(before);
  });

  it('changes nothing where no block starts', () => {
    expect(readArticle(before, { restored: [-5, 1] })).toEqual(before);
  });
});
