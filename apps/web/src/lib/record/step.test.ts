import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { above, alike, cellOf, differences, partsOf, type Cells } from './cells.ts';
import { planStep, stepOf, type Step, type Way } from './step.ts';

const words = fc.constantFrom('one', 'two', 'three');
const own = ['k1', 'k2'].map((id) => cellOf('article', id));
const under = own.flatMap((cell) => [`${cell}/title`, `${cell}/note`]);
const names = [...own, ...under, cellOf('correction', 'c1'), cellOf('topic', 'a'), 'hidden'];

/** Cells as they may stand: nothing stands under an article that is not there. */
const states = fc
  .record(Object.fromEntries(names.map((name) => [name, fc.option(words, { nil: undefined })])))
  .map((cells) => tidy(cells));

function tidy(cells: Cells): Cells {
  const holds = ([cell, value]: [string, unknown]): boolean =>
    value !== undefined && (cells[above(cell) ?? cell] ?? undefined) !== undefined;
  return Object.fromEntries(Object.entries(cells).filter(holds));
}

const put = (cells: Cells, more: Cells): Cells => tidy({ ...cells, ...more });
const stepBetween = (before: Cells, after: Cells): Step =>
  stepOf({ key: 's', tab: 't', says: '', cells: differences(before, after) });

function go(step: Step, way: Way, now: Cells): { step: Step; now: Cells; left: readonly string[] } {
  const plan = planStep(step, way, now);
  return { step: plan.step, now: put(now, plan.put), left: plan.left };
}

describe('a step that is taken back', () => {
  it('leaves nothing of itself, and made again all of it', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        const undone = go(stepBetween(before, after), 'undo', after);
        expect([undone.now, undone.left]).toEqual([before, []]);
        const redone = go(undone.step, 'redo', undone.now);
        expect([redone.now, redone.left]).toEqual([after, []]);
        expect(go(redone.step, 'undo', redone.now).now).toEqual(before);
      }),
    );
  });

  it('and made again leaves all as it was, whatever was changed in between by others', () => {
    fc.assert(
      fc.property(states, states, states, (before, after, now) => {
        const undone = go(stepBetween(before, after), 'undo', now);
        const redone = go(undone.step, 'redo', undone.now);
        expect(redone.now).toEqual(now);
      }),
    );
  });

  it('puts what was there, never a sign that stands for it, whatever others did before it was made again', () => {
    fc.assert(
      fc.property(states, states, states, states, (before, after, between, last) => {
        const undone = go(stepBetween(before, after), 'undo', after);
        const redone = go(undone.step, 'redo', between);
        for (const word of Object.values(planStep(redone.step, 'undo', last).put)) expect(word).not.toBe(true);
      }),
    );
  });

  it('touches nothing but its own cells, and what stands under an article that goes', () => {
    fc.assert(
      fc.property(states, states, states, (before, after, now) => {
        const step = stepBetween(before, after);
        const { now: then } = go(step, 'undo', now);
        for (const cell of Object.keys(differences(now, then)))
          expect(cell in step.cells || (above(cell) ?? '') in step.cells).toBe(true);
      }),
    );
  });

  it('never undoes what was changed since, and says what it left', () => {
    fc.assert(
      fc.property(states, states, states, (before, after, now) => {
        const step = stepBetween(before, after);
        const { now: then, left } = go(step, 'undo', now);
        for (const cell of left) expect(then[cell]).toEqual(now[cell]);
        for (const cell of Object.keys(step.cells)) {
          const isGone = above(cell) !== undefined && then[above(cell) ?? ''] === undefined;
          if (!isGone && !left.includes(cell)) expect(alike(then[cell], before[cell]) || cell in before).toBe(true);
        }
      }),
    );
  });
});

it('an article that goes when its adding is taken back comes again with what was noted on it since', () => {
  const step = stepBetween({}, { 'article/k1': 'text' });
  const undone = go(step, 'undo', { 'article/k1': 'text', 'article/k1/note': 'Ask.' });
  expect(undone.now).toEqual({});
  expect(go(undone.step, 'redo', {}).now).toEqual({ 'article/k1': 'text', 'article/k1/note': 'Ask.' });
});

it('a step does not hold the texts that are there anyway, only those that are gone', () => {
  const step = stepBetween({ 'article/k2': 'old' }, { 'article/k1': 'text' });
  expect(step.cells).toEqual({ 'article/k1': { after: true }, 'article/k2': { before: 'old' } });
  const undone = go(step, 'undo', { 'article/k1': 'text' });
  expect(undone.step.cells).toEqual({ 'article/k1': { after: 'text' }, 'article/k2': { before: true } });
});

it('the name of a cell keeps its parts apart, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a%2F5/\ud800é]{0,6}$/), { minLength: 1 }), (parts) => {
      expect(partsOf(cellOf(...parts))).toEqual(parts);
    }),
  );
});

describe('a step that is made again where another tab did the same meanwhile', () => {
  const source = { id: 'k1', text: 'The ferry runs.' };
  const here: Cells = { 'article/k1': { added: 1, source }, hidden: true };
  const made = stepOf({ key: '1', tab: 'a', says: 'Emptied.', cells: differences(here, {}) });
  const undone = planStep(made, 'undo', {}).step;

  it('changes nothing, and holds nothing that could be taken back', () => {
    const again = planStep(undone, 'redo', {});
    expect(again.put).toEqual({});
    expect(again.step.cells).toEqual({});
  });

  it('is nothing where only when a backup was restored differs', () => {
    const opened = stepOf({
      key: '1',
      tab: 'a',
      says: 'Restored.',
      cells: differences({}, { hidden: true, 'restored-at': 5 }),
    });
    const { step } = planStep(opened, 'undo', { hidden: true, 'restored-at': 5 });
    const again = planStep(step, 'redo', { hidden: true });
    expect([again.put, again.step.cells]).toEqual([{}, {}]);
  });

  it('consists of what the other left', () => {
    const again = planStep(undone, 'redo', { hidden: true });
    expect(planStep(again.step, 'undo', {}).put).toEqual({ hidden: true });
  });

  it('puts an article back as it was where it took it away', () => {
    const again = planStep(undone, 'redo', { 'article/k1': { added: 1, source } });
    expect(planStep(again.step, 'undo', {}).put).toEqual({ 'article/k1': { added: 1, source } });
  });
});
