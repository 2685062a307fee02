import type { Line } from './split-lines.ts';

const longestHeadline = 25;
const longestTeaser = 50;
const reason = 'promotion: headline and teaser repeated';

/**
 * Lines that advertise other pages, by index, with the reason: a headline given twice in a row (as picture text and as
 * link) and the one teaser line under it. After a source line the reason says so.
 */
export function findPromotions(lines: Line[]): Map<number, string> {
  const found = new Map<number, string>();
  const source = lines.findIndex(({ text }) => /^sources?\s*:/i.test(text));
  for (let at = 1; at + 1 < lines.length; at++) {
    if (!isRepeated(lines, at)) continue;
    const says = source >= 0 && source < at ? `${reason} after the source line` : reason;
    found.set(at, says);
    found.set(at + 1, says);
    if (isTeaser(lines, at + 2)) found.set(at + 2, says);
    at += 1;
  }
  return found;
}

function isRepeated(lines: Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.text !== lines[at + 1]?.text) return false;
  return line.words <= longestHeadline && /\p{L}/u.test(line.text);
}

/** A single line after a repeated headline that is itself followed by another pair, by the end, or by a source line before it. */
function isTeaser(lines: Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.words > longestTeaser) return false;
  return at + 1 === lines.length || isRepeated(lines, at + 1);
}
