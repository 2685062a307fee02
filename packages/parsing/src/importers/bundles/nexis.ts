import type { RawSource } from '../../article.ts';
import { recordSource } from '../records/record-fields.ts';
import { statedDate } from '../../dates/stated-date.ts';

const end = /^end of document$/i;
const lengthLine = /^length:\s*[\d,]+\s*words?/i;
const afterBody = /^(?:classification|load-date:.*|graphic)$/i;

/** Whether a Word file is a bundle that Nexis Uni delivered: documents that end with a line of their own and state their length. */
export const isNexis = (lines: readonly string[]): boolean =>
  lines.some((text) => end.test(text.trim())) && lines.some((text) => lengthLine.test(text.trim()));

/**
 * The articles of a Nexis Uni bundle. Each has its title, outlet and date on lines of their own, then facts (“Length: 512 words”),
 * then “Body” and the text, then what the service adds. A document without a body is left out.
 */
export function readNexis(lines: readonly string[], id: string): RawSource[] {
  const sources: RawSource[] = [];
  let from = 0;
  lines.forEach((text, at) => {
    if (!end.test(text.trim())) return;
    const words = lines
      .slice(from, at)
      .map((line) => line.trim())
      .filter(Boolean);
    sources.push(...readDocument(words, `${id}#${sources.length + 1}`));
    from = at + 1;
  });
  return sources;
}

function readDocument(lines: string[], id: string): RawSource[] {
  const body = lines.findIndex((line) => /^body$/i.test(line));
  const length = lines.findIndex((line) => lengthLine.test(line));
  if (body < 0 || length < 0) return [];
  const facts = lines.slice(0, body);
  // The first document follows a cover page: its date is the last one that stands before the facts.
  const dated = facts.slice(0, length).findLastIndex((line) => line.length < 80 && statedDate(line) !== undefined);
  const rest = lines.slice(body + 1);
  const stop = rest.findIndex((line) => afterBody.test(line));
  const text = rest.slice(0, stop < 0 ? undefined : stop).join('\n\n');
  const said = (name: string) =>
    facts.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1);
  const title = dated >= 2 ? facts[dated - 2] : undefined;
  const byline = said('byline');
  const record = {
    text: title === undefined ? text : `${title}\n\n${text}`,
    ...(title !== undefined && { title }),
    ...(dated >= 1 && { outlet: facts[dated - 1] ?? '', published: facts[dated] ?? '' }),
    ...(byline !== undefined && { byline }),
  };
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return text.trim() === '' ? [] : [recordSource(record, id, mediaType)];
}
