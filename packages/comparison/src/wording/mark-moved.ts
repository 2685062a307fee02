import type { Article } from '@vis-a-vis/parsing';
import type { Change } from '../comparison.ts';
import { isEnglish } from '../words/is-english.ts';
import { saysEnough } from './says-enough.ts';

/** A run of words that left one place of A and stands at another of B, as token indices. */
type Move = { fromA: number; fromB: number; length: number };

/**
 * Marks words that only changed their place within a passage: a run that one change takes out and another puts in. Runs are
 * found around words that stand once among all that is taken out and once among all that is put in (after Heckel 1978), so the
 * cost is linear. Changes are cut at the edges of such runs; together they still rebuild B from A.
 */
export function markMoved(changes: readonly Change[], a: Article, b: Article): Change[] {
  const moves = findMoves(changes, a, b);
  if (moves.length === 0) return [...changes];
  return changes.flatMap((change) => {
    const insideA = moves.filter(({ fromA }) => fromA >= change.fromA && fromA < change.toA);
    const insideB = moves.filter(({ fromB }) => fromB >= change.fromB && fromB < change.toB);
    if (insideA.length === 0 && insideB.length === 0) return [change];
    const { fromA, toA, fromB, toB, precise } = change;
    const left = cut(
      fromA,
      toA,
      insideA.map((move) => ({ from: move.fromA, to: move.fromA + move.length })),
    );
    const right = cut(
      fromB,
      toB,
      insideB.map((move) => ({ from: move.fromB, to: move.fromB + move.length })),
    );
    return [
      ...left.map(({ from, to, moved }) => ({ fromA: from, toA: to, fromB, toB: fromB, precise, ...moved })),
      ...right.map(({ from, to, moved }) => ({ fromA: toA, toA, fromB: from, toB: to, precise, ...moved })),
    ];
  });
}

function findMoves(changes: readonly Change[], a: Article, b: Article): Move[] {
  const out = readChanged(changes, a, ({ fromA, toA }) => [fromA, toA]);
  const into = readChanged(changes, b, ({ fromB, toB }) => [fromB, toB]);
  const english = isEnglish(a);
  const taken = { a: new Set<number>(), b: new Set<number>() };
  const moves: Move[] = [];
  for (const [term, [place, ...others]] of out.byTerm) {
    const [target, ...more] = into.byTerm.get(term) ?? [];
    if (place === undefined || target === undefined || others.length > 0 || more.length > 0) continue;
    if (taken.a.has(place) || taken.b.has(target)) continue;
    if (out.changeAt.get(place) === into.changeAt.get(target)) continue;
    const goesOn = (step: number): boolean => {
      const [x, y] = [place + step, target + step];
      const same = a.tokens[x]?.term === b.tokens[y]?.term && !taken.a.has(x) && !taken.b.has(y);
      return (
        same && out.changeAt.get(x) === out.changeAt.get(place) && into.changeAt.get(y) === into.changeAt.get(target)
      );
    };
    let [back, on] = [0, 1];
    while (goesOn(back - 1)) back -= 1;
    while (goesOn(on)) on += 1;
    const move = { fromA: place + back, fromB: target + back, length: on - back };
    // A word belongs to one run: two runs may end and begin with the same one.
    for (let at = 0; at < move.length; at++) {
      taken.a.add(move.fromA + at);
      taken.b.add(move.fromB + at);
    }
    if (saysEnough(a, english, { from: move.fromA, to: move.fromA + move.length })) moves.push(move);
  }
  return moves;
}

/** By term: the tokens of it that the changes take out, or put in; by token: its change. */
type ChangedWords = { byTerm: Map<string, number[]>; changeAt: Map<number, Change> };

function readChanged(
  changes: readonly Change[],
  { tokens }: Article,
  side: (change: Change) => [number, number],
): ChangedWords {
  const changed: ChangedWords = { byTerm: new Map(), changeAt: new Map() };
  for (const change of changes) {
    const [from, to] = side(change);
    for (let at = from; at < to; at++) {
      const term = tokens[at]?.term ?? '';
      const list = changed.byTerm.get(term);
      if (list) list.push(at);
      else changed.byTerm.set(term, [at]);
      changed.changeAt.set(at, change);
    }
  }
  return changed;
}

/** A stretch cut at the edges of the runs inside it. */
function cut(from: number, to: number, runs: { from: number; to: number }[]) {
  const pieces: { from: number; to: number; moved: { moved?: true } }[] = [];
  let at = from;
  for (const run of runs.toSorted((x, y) => x.from - y.from)) {
    if (run.from > at) pieces.push({ from: at, to: run.from, moved: {} });
    pieces.push({ from: run.from, to: run.to, moved: { moved: true } });
    at = run.to;
  }
  if (at < to) pieces.push({ from: at, to, moved: {} });
  return pieces;
}
