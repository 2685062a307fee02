import { describe, expect, it } from 'vitest';
import { layoutRibbons, type RibbonEnd } from './ribbons.ts';

const gutter = { width: 60, height: 500, a: 0, b: 0 };
const at = (top: number, many = false): RibbonEnd => ({ top, bottom: top + 50, many });

describe('ribbons between the panes', () => {
  it('run from the first line in A to the first line in B, with a line that tells how they are alike', () => {
    const [ribbon] = layoutRibbons([{ key: '1~2', strength: 'reworded', a: at(40), b: at(300) }], gutter);
    expect(ribbon?.path).toMatch(/^M0,54C.*60,314$/);
    expect(ribbon?.line).toBe('dashed');
    expect(ribbon?.braces).toEqual([]);
  });

  it('gather several sentences with a brace and leave from its middle', () => {
    const [ribbon] = layoutRibbons([{ key: '1~2', strength: 'loose', a: at(40, true), b: at(300) }], gutter);
    expect(ribbon?.braces.length).toBe(1);
    expect(ribbon?.path).toMatch(/^M7,65C/);
  });

  it('stay while one end is in sight and go when none is', () => {
    const one = layoutRibbons([{ key: 'x', strength: 'loose', a: at(10), b: at(9000) }], gutter);
    const none = layoutRibbons([{ key: 'x', strength: 'loose', a: at(-80), b: at(9000) }], gutter);
    expect([one.length, none.length]).toEqual([1, 0]);
  });

  it('follow each pane as it is scrolled', () => {
    const scrolled = { ...gutter, a: -1000, b: -2000 };
    const [ribbon] = layoutRibbons([{ key: 'x', strength: 'loose', a: at(1040), b: at(2300) }], scrolled);
    expect(ribbon?.path).toMatch(/^M0,54C.*60,314$/);
  });

  it('are not drawn to a sentence that is folded away', () => {
    expect(layoutRibbons([{ key: 'x', strength: 'same words', a: at(10), b: undefined }], gutter)).toEqual([]);
  });
});
