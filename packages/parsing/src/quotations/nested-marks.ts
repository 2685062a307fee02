import type { Range } from '../article.ts';
import { looksClosing, looksOpening } from './mark-sides.ts';
import type { Span } from './single-marks.ts';

const mark = /``|''|‘‘|’’|,,(?=\p{Lu})|["“”„‟«»＂「」『』‹›‘’‚]/gu;

/** Which marks close one that opens, by its shape: `„…“`, `„…”`, `»…«`, `”…”`. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['＂', '＂'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“”'],
  [',,', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
  ['``', "''"],
  ['‘‘', '’’'],
  ['‚', '‘’'],
  ['‘', '’'],
]);
/** Shapes of two signs, which close as a whole. */
const doubled = new Set(["''", '’’']);
/** Marks within quotations only, which may as well be apostrophes. */
const inner = new Set(['‘', '‚', '’']);
/** What belongs together for the question whether a block has marks of more than one shape. */
const families = ['"＂', '“”', '„,,‟', '«»', '‹›', '「」', '『』', "``''", '‘‘’’'];
/** These are read by nothing else. */
const lands = /[‹›「」『』]|‘‘|’’|,,(?=\p{Lu})/u;

/** Without one of these, or straight marks beside curly ones, a block has one common shape: told at a glance of most. */
const several = /[‘‚‹›「」『』„‟«»＂`]|''|’’|,,/;

type Open = { sign: string; at: number };

/**
 * The outermost quotations of a block whose marks are of several shapes, or of other lands, and stand in each other in order; one that opens the
 * block may be left open at its end. Nothing where the marks are of one common shape, or do not come out even.
 */
export function nestedSpans(text: string, block: Range): Span[] | undefined {
  const line = text.slice(block.from, block.to);
  if (!several.test(line) && !(line.includes('"') && /[“”]/.test(line))) return undefined;
  const marks = [...line.matchAll(mark)].map(({ 0: sign, index }) => ({ sign, at: block.from + index }));
  if (marks.length === 0) return undefined;
  const shapes = new Set(marks.filter(({ sign }) => !inner.has(sign)).map(({ sign }) => familyOf(sign)));
  const inSingle = marks.some(({ sign }) => sign === '‘' || sign === '‚');
  if (shapes.size < 2 && !inSingle && !lands.test(line)) return undefined;
  const spans: Span[] = [];
  const open: Open[] = [];
  for (const { sign, at } of marks) {
    const role = roleOf(text, block, { sign, at }, open);
    if (role === 'broken') return undefined;
    if (role === 'opens') open.push({ sign, at });
    if (role !== 'closes') continue;
    dropApostrophes(open, sign);
    const opened = open.pop();
    if (opened && open.length === 0) spans.push({ from: opened.at, to: at + sign.length });
  }
  return withLeftOpen(spans, open, block);
}

const familyOf = (sign: string) => families.findIndex((family) => family.includes(sign));

/** A mark closes what opened last, opens one of another shape within, or neither; where it can do nothing the block is broken. */
function roleOf(
  text: string,
  block: Range,
  { sign, at }: Open,
  open: readonly Open[],
): 'opens' | 'closes' | 'neither' | 'broken' {
  const looksOpen = looksOpening(text, block, at, sign);
  if (sign === '‘' || sign === '‚' || sign === '’') {
    if (open.length > 0 && closesLast(open, sign) && looksClosing(text, block, at, sign)) return 'closes';
    // Single marks count within a quotation only: alone they are told apart from apostrophes elsewhere.
    return sign !== '’' && open.length > 0 && looksOpen && !isOpen(open, sign) ? 'opens' : 'neither';
  }
  if (closesLast(open, sign) && !(looksOpen && sign === '"')) return 'closes';
  const opens = closers.has(sign) && !doubled.has(sign) && (looksOpen || !/["”»›]/.test(sign));
  if (!opens) return 'broken';
  return open.at(-1)?.sign === sign || (isOpen(open, sign) && open.length < 2) ? 'broken' : 'opens';
}

const isOpen = (open: readonly Open[], sign: string) => open.some((one) => one.sign === sign);

/** Whether a sign closes the mark that opened last, apostrophes taken for opening marks aside. */
function closesLast(open: readonly Open[], sign: string): boolean {
  for (let i = open.length - 1; i >= 0; i--) {
    const opened = open[i]?.sign ?? '';
    const closing = closers.get(opened) ?? '';
    if (doubled.has(closing) ? closing === sign : closing.includes(sign) && !doubled.has(sign)) return true;
    if (opened !== '‘' || inner.has(sign)) return false;
  }
  return false;
}

/** `‘tis` opened nothing when the mark around it closes. */
function dropApostrophes(open: Open[], sign: string): void {
  while (open.at(-1)?.sign === '‘' && !(closers.get('‘') ?? '').includes(sign)) open.pop();
}

/** A quotation that begins a block and goes on in the next is left open; anything else that is, is a mark missing. */
function withLeftOpen(spans: Span[], open: readonly Open[], block: Range): Span[] | undefined {
  const [first, ...others] = open.filter(({ sign }) => sign !== '‘');
  if (!first) return spans;
  if (others.length > 0 || first.at !== block.from) return undefined;
  return [...spans, { from: first.at, to: block.to, unclosed: true }];
}
