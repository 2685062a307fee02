import type { Line } from './split-lines.ts';

/** Columns: text that anybody wraps is cut between these; longer lines are paragraphs that nobody cut. */
const narrowest = 24;
/** Under this width a column is one of a newspaper: verses and lists are as narrow, so more has to speak for it. */
const narrow = 45;
const narrowCuts = 5;
const widest = 100;
/** A line counts as cut where the next word would have ended this close to the widest line, or past it. */
const slack = 6;
const fewestCuts = 3;
/** The share of the text, in characters, that stands in lines of that width: the rest is a title or an address that nobody cut. */
const mostText = 0.7;
const mostlyCut = 0.5;
/** The least share of lines after a cut that begin without a capital: in a list of headlines hardly any does. */
const mostlyLower = 0.4;
const narrowLower = 0.6;
/** Lines of the longest paragraph where paragraphs are marked; with fewer marks than that they are not. */
const mostLines = 12;

/**
 * Text cut into lines of about equal width, as mail and wire copy is, joined into its paragraphs; any other text as it
 * was. A line was cut where the word that follows would not have fitted; a blank line or an indent ends a paragraph.
 */
export function joinWrappedLines(lines: Line[]): Line[] {
  const width = widthOf(lines);
  if (width < narrowest || width > widest) return lines;
  const opens = openings(lines);
  const isMarked = opens.filter(Boolean).length * mostLines >= lines.length;
  const isCut = lines.map((line, at) => !opens[at + 1] && wasCut(line, lines[at + 1], width, isMarked));
  const cuts = isCut.filter(Boolean).length;
  const touching = opens.filter((opens) => !opens).length;
  const goOn = lines.filter(({ text }, at) => isCut[at - 1] && !/^\P{L}*\p{Lu}(?!\p{Lu})/u.test(text)).length;
  if (cuts < (width < narrow ? narrowCuts : fewestCuts) || cuts < mostlyCut * touching) return lines;
  if (goOn < (width < narrow ? narrowLower : mostlyLower) * cuts) return lines;
  const joined: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const above = isCut[at - 1] ? joined.pop() : undefined;
    joined.push(
      above ? { ...above, to: line.to, text: `${above.text} ${line.text}`, words: above.words + line.words } : line,
    );
  }
  return joined;
}

const endsSentence = /[.!?]["”’']*$/;
const lengthOf = ({ text, indent }: Line) => text.length + indent;

/** The length of the longest line but for those few that stand out. */
function widthOf(lines: Line[]): number {
  const lengths = lines.map(lengthOf).sort((one, other) => one - other);
  const most = lengths.reduce((sum, length) => sum + length, 0) * mostText;
  const usual = lengthThatHolds(lengths, most);
  return lengths.findLast((length) => length <= usual + slack) ?? 0;
}

/** The length up to which lines, the shortest first, hold `most` characters together. */
function lengthThatHolds(lengths: readonly number[], most: number): number {
  let sum = 0;
  for (const length of lengths) {
    sum += length;
    if (sum >= most) return length;
  }
  return 0;
}

/** Which lines begin a paragraph for certain: after a blank line, further in than the line above, or in as first lines are here. */
function openings(lines: Line[]): boolean[] {
  const further = (at: number) => (lines[at]?.indent ?? 0) > (lines[at + 1]?.indent ?? 0);
  const indented = lines.filter(({ indent }, at) => indent > 0 && lines[at + 1]?.gap === 0);
  const first = lines.filter((_, at) => lines[at + 1]?.gap === 0 && further(at));
  const isStyle = first.length * 2 >= indented.length;
  const least = isStyle ? first.reduce((low, { indent }) => Math.min(low, indent), Infinity) : Infinity;
  return lines.map(
    ({ gap, indent }, at) => at === 0 || gap > 0 || indent >= least || indent > (lines[at - 1]?.indent ?? 0),
  );
}

/** Where nothing marks a paragraph, a line that ends a sentence is its last unless the next word would not have fitted at all. */
function wasCut(line: Line, next: Line | undefined, width: number, isMarked: boolean): boolean {
  if (!next || lengthOf(line) > width) return false;
  const word = next.text.split(' ', 1)[0] ?? '';
  return lengthOf(line) + 1 + word.length > width - (isMarked || !endsSentence.test(line.text) ? slack : 0);
}
