import { determiners } from '../lexicon/grammar.ts';
import { changeVerbs, measures } from '../lexicon/numbers.ts';
import { isCapital, termOf, type View } from '../tokens/view.ts';
import { subjectOf, thingAt, thingBefore, wholeThingAt, type Span } from './noun-phrase.ts';
import { isSpaced } from './read-digits.ts';

/**
 * A number with a unit, as tokens `first` to `end`, in its sentence; `first` counts what weakens it. Money and shares are amounts that
 * rise and fall.
 */
export type Amount = { first: number; end: number; start: number; sentenceEnd: number; isAmount: boolean };

/** What an amount is of, and whether it says by how much that changed. */
export type Bound = { object?: Span; change?: true };

const copulas = /^(?:is|was|were|are|be|been|being|reached|hit|totaled|totalled|averaged|equaled|exceeded|costs?)$/;
const worth = /^(?:worth|costing|totaling|totalling|priced|valued)$/;
const trades = /^(?:buys?|bought|buying|sells?|sold|selling|purchased?|acquired?|paid|auctioned)$/;
const movers = /^(?:lost|gained|added|shed)$/;
/** As many words before `for` a word of buying is looked for. Chosen by hand. */
const tradeReach = 8;
const afterwards = /^(?:in|of|for|on)$/;

/** The words that money or a share is bound to: `$13 million in state taxes`, `a watch worth $43,000`, `the rate was 35.7 percent`. */
export function objectOf(view: View, amount: Amount): Bound {
  const { first, end, start, sentenceEnd, isAmount } = amount;
  const before = first > start ? termOf(view, first - 1) : '';
  // `the vote is three weeks away`: how far off something is, not what there is of it.
  if (/^(?:away|off|ago|earlier|later|hence)$/.test(termOf(view, end))) return {};
  if (/^(?:an?|the|his|her|its|their)$/.test(before) && isSpaced(view, end)) {
    const object = thingAt(view, end, sentenceEnd);
    if (object) return { object };
  }
  const reached = isAmount && copulas.test(before) ? subjectOf(view, first - 1, start) : undefined;
  if (reached && /^(?:in|for|on)$/.test(termOf(view, end))) return { object: reached };
  const change = isAmount && isChange(view, before, first);
  // `two years in prison`, but not `two years in a house`: there it says where.
  const joint = isAmount ? afterwards : determiners.has(termOf(view, end + 1)) ? /^of$/ : /^(?:in|of)$/;
  if (joint.test(termOf(view, end)) && isSpaced(view, end) && isSpaced(view, end + 1)) {
    const object = wholeThingAt(view, end + 1, sentenceEnd);
    if (object && !isTime(view, object) && !isCapital(view, object.end - 1))
      return { object, ...(change && { change }) };
  }
  const object = objectBefore(view, before, amount);
  return { ...(object && { object }), ...(change && { change }) };
}

/** `fell 3 percent`, `rose by 3 percent`. */
const isChange = (view: View, before: string, first: number): boolean =>
  changeVerbs.has(before) || movers.test(before) || (before === 'by' && changeVerbs.has(termOf(view, first - 2)));

function objectBefore(view: View, before: string, { first, start, isAmount }: Amount): Span | undefined {
  if (before === 'of' || worth.test(before)) return thingBefore(view, first - 1, start);
  if (before === 'at' && /^(?:valued|priced|estimated)$/.test(termOf(view, first - 2)))
    return thingBefore(view, first - 2, start);
  if (before === 'for' && isTrade(view, first - 1, start))
    return trades.test(termOf(view, first - 2))
      ? subjectOf(view, first - 2, start)
      : thingBefore(view, first - 1, start);
  if (copulas.test(before)) return subjectOf(view, first - 1, start);
  if (!isAmount) return undefined;
  if (movers.test(before) || (changeVerbs.has(before) && !/^(?:up|down)$/.test(before)))
    return subjectOf(view, first - 1, start);
  const verb = first - 2;
  const isLinked = /^(?:to|by|at|as)$/.test(before);
  const stands = changeVerbs.has(termOf(view, verb)) || /^(?:stood|stands|remained|remains)$/.test(termOf(view, verb));
  return isLinked && stands && verb > start ? subjectOf(view, verb, start) : undefined;
}

/** `bought a watch for $43,000`. */
function isTrade(view: View, at: number, start: number): boolean {
  for (let back = at - 1; back >= Math.max(start, at - tradeReach); back--)
    if (trades.test(termOf(view, back))) return true;
  return false;
}

/** `in years`, `for 2014`, `in July`: when, not what. */
const isTime = (view: View, { end }: Span): boolean =>
  measures.has(termOf(view, end - 1)) ||
  /^(?:today|yesterday|tomorrow|tonight|total|all|addition|cash|exchange|return|advance|part|court|office|power)$/.test(
    termOf(view, end - 1),
  );
