import { describe, expect, it } from 'vitest';
import { layoutRibbons } from './ribbons.ts';

const gutter = { width: 60, height: 500 };

describe('ribbons between the panes', () => {
  it('run from the sentence in A to the sentence in B, with a line that tells how they are alike', () => {
    const [ribbon] = layoutRibbons([{ key: '1~2', strength: 'reworded', a: 40, b: 300 }], gutter);
    expect(ribbon?.path).toMatch(/^M0,40C.*60,300$/);
    expect(ribbon?.line).toBe('dashed');
  });

  it('stay while one end is in sight and go when none is', () => {
    const one = layoutRibbons([{ key: 'x', strength: 'loose', a: 10, b: 9000 }], gutter);
    const none = layoutRibbons([{ key: 'x', strength: 'loose', a: -10, b: 9000 }], gutter);
    expect([one.length, none.length]).toEqual([1, 0]);
  });

  it('are not drawn to a sentence that is not on the page', () => {
    expect(layoutRibbons([{ key: 'x', strength: 'same words', a: 10, b: undefined }], gutter)).toEqual([]);
  });
});
