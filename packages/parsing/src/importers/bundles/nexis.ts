import { addedLine, bodyLine, coverLine, endLine, hasLabel, rightsLine, statedUnder } from './bundle-words.ts';
import { withoutText, type BundleDocument } from './bundle-source.ts';
import { isDayLine } from './document-day.ts';

/** Whether lines are a bundle of Nexis Uni: documents that end with a line of their own, and have a text under a line of its own. */
export const isNexis = (lines: readonly string[]): boolean =>
  lines.some((line) => endLine.test(line)) &&
  lines.some((line) => bodyLine.test(line) || hasLabel(line, 'length') || hasLabel(line, 'section'));

/**
 * The documents of a Nexis Uni bundle. Each has its title, outlet and day on lines of their own, then facts (“Length: 512 words”),
 * then “Body” and the text, then what the service adds. A document that lacks one of these is kept all the same.
 */
export function readNexis(lines: readonly string[]): { documents: BundleDocument[]; announced?: number } {
  const documents: BundleDocument[] = [];
  let open: string[] = [];
  for (const line of lines.filter((one) => one !== '')) {
    if (!endLine.test(line)) open.push(line);
    else {
      if (open.length > 0) documents.push(readDocument(open));
      open = [];
    }
  }
  // What breaks off before its end is kept as far as it goes, where it has a text.
  if (open.some((line) => bodyLine.test(line))) {
    documents.push({ ...readDocument(open), note: 'The file breaks off within this document.' });
  }
  const cover = lines.map((line) => coverLine.exec(line)?.[1]).find((count) => count !== undefined);
  return { documents, ...(cover !== undefined && { announced: Number(cover) }) };
}

function readDocument(lines: readonly string[]): BundleDocument {
  const body = lines.findIndex((line) => bodyLine.test(line));
  const facts = body < 0 ? lines : lines.slice(0, body);
  const firstFact = facts.findIndex((line) => isFact(line));
  const head = facts.slice(0, firstFact < 0 ? undefined : firstFact);
  // The first document follows a cover page: its day is the last one that stands before the facts.
  const day = head.findLastIndex(isDayLine);
  const rest = body < 0 ? facts.slice(facts.findLastIndex(isFact) + 1) : lines.slice(body + 1);
  const paragraphs = rest.slice(0, endOfText(rest));
  const said = {
    ...(day >= 2 && { title: head[day - 2] }),
    ...(day >= 1 && { outlet: head[day - 1], published: head[day] }),
    byline: statedUnder(facts, 'byline'),
  };
  if (paragraphs.some((line) => line.trim() !== '')) return { said, paragraphs };
  return { said, paragraphs: day < 0 ? lines : facts.slice(day + 1), note: withoutText };
}

const isFact = (line: string): boolean =>
  rightsLine.test(line) || (['section', 'length', 'byline'] as const).some((label) => hasLabel(line, label));

/** Lines among which what the service adds goes on where one of them begins it: a picture's words may stand between. */
const nearby = 8;

/** Where what the service adds begins: at a line of its own that others of its kind follow. */
function endOfText(lines: readonly string[]): number {
  const at = lines.findIndex((line, at) => {
    if (!addedLine.test(line)) return false;
    const next = lines.slice(at + 1, at + 1 + nearby);
    return line.includes(':') ? next.every(isAdded) : next.some((one) => addedLine.test(one) && one.includes(':'));
  });
  return at < 0 ? lines.length : at;
}

const isAdded = (line: string): boolean =>
  addedLine.test(line) || /^\p{L}[^.]{0,60}:/u.test(line) || !/[.!?]$/.test(line);
