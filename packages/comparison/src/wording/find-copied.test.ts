import { articleFromSentences, readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { findCopied } from './find-copied.ts';

const body = [
  'The harbour board closed the old quay for repairs on Monday and moved the fleet to Northport.',
  'Crews found that the storm had broken eleven of its piles and washed out the road behind it.',
  'It will open again in October.',
  'Owners of the smaller boats were told to take their nets and their traps away within nine days.',
];
const lead = 'NORTHPORT was full of strange boats by nightfall, and nobody there had been asked.';
const other = 'Fishermen woke to find that there was nowhere left to tie up their boats.';
const read = (sentences: string[], id: string) => articleFromSentences(sentences, id);

describe('findCopied', () => {
  it('numbers the sentences that stand word for word in both articles, short ones within a run included', () => {
    expect(findCopied(read([lead, ...body], 'a'), read([...body, other], 'b'))).toEqual({
      a: [1, 2, 3, 4],
      b: [0, 1, 2, 3],
      agencies: [],
    });
  });

  it('takes no reworded sentence for copied, and no two reports with a sentence in common for one', () => {
    const [first = '', second = '', ...rest] = body;
    const reworded = second.replace('found', 'said');
    expect(findCopied(read(body, 'a'), read([first, reworded, ...rest], 'b'))?.a).toEqual([0, 2, 3]);
    expect(findCopied(read([first, second, lead], 'a'), read([first, second, other], 'b'))).toBeUndefined();
  });

  it('takes what both quote for no copy', () => {
    const quoted = body.map((sentence) => `“${sentence}”`);
    expect(findCopied(read([...quoted, lead], 'a'), read([...quoted, other], 'b'))).toBeUndefined();
  });

  it('names the agencies that both name in dateline or credits, also where nothing is copied', () => {
    const [one, two] = [`Quay shut\nNORTHPORT, Sept. 12 (AP) - ${lead}`, `No quay\n${other}\nAP`].map((text, i) =>
      readArticle({ id: `${i}`, text }),
    );
    if (!one || !two) throw new Error('no articles');
    expect(findCopied(one, two)).toEqual({ a: [], b: [], agencies: ['AP'] });
    expect(findCopied(one, read([other], 'c'))).toBeUndefined();
  });

  it('finds all of an article in itself', () => {
    expect(findCopied(read(body, 'a'), read(body, 'b'))).toEqual({ a: [0, 1, 2, 3], b: [0, 1, 2, 3], agencies: [] });
    expect(findCopied(read([], 'a'), read(body, 'b'))).toBeUndefined();
  });
});
