import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelPanes, type PaneGeometry } from './level-panes.ts';

/** A pane whose text ends in enough empty room to bring its last sentence to the top. */
const pane: fc.Arbitrary<PaneGeometry> = fc
  .record({ height: fc.integer({ min: 200, max: 1000 }), text: fc.integer({ min: 50, max: 20_000 }) })
  .chain(({ height, text }) =>
    fc.record({
      offset: fc.nat(text - 1),
      height: fc.nat(400),
      scroll: fc.nat(text),
      maxScroll: fc.constant(text),
      seen: fc.nat(height - 100).map((from) => ({ from, to: height })),
    }),
  );

describe('bringing two passages level', () => {
  it('puts both tops at the same height, whatever the lengths of the texts', () => {
    fc.assert(
      fc.property(pane, pane, (lead, other) => {
        const scroll = levelPanes(lead, other);
        expect(lead.offset - scroll.lead).toBeCloseTo(other.offset - scroll.other, 6);
      }),
    );
  });

  it('never scrolls beyond an end', () => {
    fc.assert(
      fc.property(pane, pane, (lead, other) => {
        const scroll = levelPanes(lead, other);
        return (
          scroll.lead >= 0 && scroll.lead <= lead.maxScroll && scroll.other >= 0 && scroll.other <= other.maxScroll
        );
      }),
    );
  });

  it('leaves the passage the reader looks at where it is', () => {
    const lead = { offset: 500, height: 56, scroll: 300, maxScroll: 2000, seen: { from: 0, to: 600 } };
    const other = { offset: 1500, height: 28, scroll: 0, maxScroll: 2000, seen: { from: 0, to: 600 } };
    expect(levelPanes(lead, other)).toEqual({ lead: 300, other: 1300 });
  });

  it('brings out a passage that something covers', () => {
    const lead = { offset: 500, height: 56, scroll: 0, maxScroll: 2000, seen: { from: 0, to: 300 } };
    const other = { offset: 1500, height: 28, scroll: 0, maxScroll: 2000, seen: { from: 0, to: 300 } };
    expect(levelPanes(lead, other)).toEqual({ lead: 410, other: 1410 });
  });
});
