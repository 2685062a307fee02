import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { splitLines } from './split-lines.ts';

const read = (text: string) => joinWrappedLines(splitLines(text)).map(({ text }) => text);

/** Cuts a paragraph into lines of at most `width` characters, the first further in by `indent`. */
function wrap(paragraph: string, width: number, indent = 0): string {
  let length = indent;
  return paragraph.split(' ').reduce((text, word, at) => {
    const cut = at > 0 && length + 1 + word.length > width;
    length = cut ? word.length : length + word.length + (at > 0 ? 1 : 0);
    return text + (at === 0 ? '' : cut ? '\n' : ' ') + word;
  }, ' '.repeat(indent));
}

const word = fc.constantFrom(
  ...'ferry harbour council the of between towns agreed on a winter Berg Rep. Northport ice 4,000 boats'.split(' '),
);
const paragraph = fc
  .array(word, { minLength: 40, maxLength: 90 })
  .map((words) => `${['The', ...words].join(' ')} again.`);
const title =
  'Harbour towns on both shores agree to share one ferry, but not who pays for it when the ice comes to the strait';

describe('joinWrappedLines', () => {
  it('gives the paragraphs that were cut, whatever the width, marked by blank lines or by an indent', () => {
    const paragraphs = fc.array(paragraph, { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 50, max: 100 }), fc.boolean(), (whole, width, isIndented) => {
        const lines = whole.map((one) => wrap(one, width, isIndented ? 4 : 0));
        // Where most lines go on with a name they may be headlines: what is not sure is not joined.
        const goOn = lines.flatMap((one) => one.split('\n').slice(1));
        fc.pre(goOn.filter((line) => /^[a-z\d]/.test(line)).length > goOn.length / 2);
        // The title stands in one line: nobody cut it, wide as it is.
        expect(read([`${title}\n`, ...lines].join(isIndented ? '\n' : '\n\n'))).toEqual([title, ...whole]);
      }),
    );
  });

  it('leaves alone whatever begins each line with a capital', () => {
    const line = fc.array(word, { minLength: 5, maxLength: 12 }).map((words) => `Towns ${words.join(' ')}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 30 }), (lines) => {
        expect(read(lines.join('\n'))).toEqual(lines);
      }),
    );
  });

  it('ends a paragraph that nothing marks where the next word would still have fitted', () => {
    const lines = [
      'The mayors of both towns agreed on Tuesday to run one ferry between',
      'their shores until the bridge is mended and the ice has gone.',
      'He put the cost of an icebreaker at more than a million crowns, and',
      'a second meeting will have to decide which of them has to pay.',
    ];
    const paragraphs = [`${lines[0]} ${lines[1]}`, `${lines[2]} ${lines[3]}`];
    const four = [0, 1, 2, 3];
    expect(read(four.flatMap(() => lines).join('\n'))).toEqual(four.flatMap(() => paragraphs));
  });
});
