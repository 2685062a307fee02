import type { Line } from './split-lines.ts';

/** Columns: text that anybody wraps is cut between these; longer lines are paragraphs that nobody cut. */
const narrowest = 45;
const widest = 100;
/** A line counts as cut where the next word would have ended this close to the widest line, or past it. */
const slack = 6;
const fewestCuts = 3;
const mostlyCut = 0.6;

/**
 * Text cut into lines of about equal width, as mail and wire copy is, joined into its paragraphs; any other text as it
 * was. A line was cut where the word that follows would not have fitted; a blank line or a deeper indent ends a paragraph.
 */
export function joinWrappedLines(lines: Line[]): Line[] {
  const width = lines.reduce((most, { text, indent }) => Math.max(most, text.length + indent), 0);
  if (width < narrowest || width > widest) return lines;
  const isCut = lines.map((line, at) => wasCut(line, lines[at + 1], width));
  const cuts = isCut.filter(Boolean).length;
  const touching = lines.filter(({ gap }, at) => at > 0 && gap === 0).length;
  const inside = lines.filter(({ text }, at) => isCut[at] && !/[.!?]["”’']*$/.test(text)).length;
  if (cuts < fewestCuts || cuts < mostlyCut * touching || inside < mostlyCut * cuts) return lines;
  const joined: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const above = isCut[at - 1] ? joined.pop() : undefined;
    joined.push(
      above ? { ...above, to: line.to, text: `${above.text} ${line.text}`, words: above.words + line.words } : line,
    );
  }
  return joined;
}

function wasCut(line: Line, next: Line | undefined, width: number): boolean {
  if (!next || next.gap > 0 || next.indent > line.indent) return false;
  const word = next.text.split(' ', 1)[0] ?? '';
  return line.indent + line.text.length + 1 + word.length > width - slack;
}
