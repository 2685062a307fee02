import { addedLine, countLine, hasLabel, rightsLine, statedUnder, type Label } from './bundle-words.ts';
import { withoutText, type BundleDocument } from './bundle-source.ts';
import { isDayLine } from './document-day.ts';

/** Whether paragraphs are a bundle as LexisNexis delivered them before Nexis Uni: each document begins with its number of all. */
export const isClassic = (paragraphs: readonly string[]): boolean => paragraphs.some((one) => countLine.test(one));

/**
 * The documents of such a bundle: number, outlet and day, then the title, facts under their labels, the text, and what the service
 * adds; or facts before the title. How many are announced stands beside each number.
 */
export function readClassic(paragraphs: readonly string[]): { documents: BundleDocument[]; announced?: number } {
  const documents: BundleDocument[] = [];
  let announced = 0;
  let open: string[] | undefined;
  const close = () => {
    if (open) documents.push(readDocument(open));
  };
  for (const one of paragraphs) {
    const [, , all] = countLine.exec(one) ?? [];
    if (all === undefined) open?.push(one);
    else {
      close();
      open = [];
      announced = Math.max(announced, Number(all));
    }
  }
  close();
  return { documents, announced };
}

/** Which edition it stood in, or that it was corrected since: it stands where others have their title. */
const editionLine =
  /^(?:(?:\S+ ){0,4}(?:edition|ausgabe|édition|edición|edizione)s?(?: \S+){0,3};?|correction appended|(?:\S+ ){0,3}\S+;)$/iu;
const factLabels: readonly Label[] = ['byline', 'length', 'section', 'title'];
const isFact = (one: string): boolean =>
  factLabels.some((label) => hasLabel(one, label)) ||
  /^(?:HIGHLIGHT|DATELINE|SERIES|EDITION|AUSGABE|DISTRIBUTION)\s?:/u.test(one);

function readDocument(paragraphs: readonly string[]): BundleDocument {
  const day = paragraphs.findIndex(isDayLine);
  const head = paragraphs.slice(0, Math.max(0, day)).filter((one) => !rightsLine.test(one));
  const rest = paragraphs.slice(day + 1);
  const lastFact = rest.findLastIndex(
    (one, at) => isFact(one) && !rest.slice(0, at).some((above) => addedLine.test(above)),
  );
  const facts = rest.slice(0, lastFact + 1);
  const plain = (one: string) => !isFact(one) && !rightsLine.test(one) && !editionLine.test(one);
  // Of several lines above the facts the last is the title: the others say for whom the edition was.
  const above = facts.slice(0, Math.max(0, facts.findIndex(isFact))).findLast(plain);
  const title = statedUnder(facts, 'title') ?? above ?? facts.find(plain);
  const untitled = lastFact < 0 && title === undefined ? rest.find((one) => !editionLine.test(one)) : undefined;
  const body = rest.slice(untitled === undefined ? lastFact + 1 : rest.indexOf(untitled) + 1);
  const stop = body.findIndex((one) => addedLine.test(one) || (rightsLine.test(one) && one.length < 200));
  const text = body.slice(0, stop < 0 ? undefined : stop);
  const said = {
    title: title ?? untitled,
    outlet: head.at(-1),
    published: day < 0 ? undefined : paragraphs[day],
    byline: statedUnder(facts, 'byline'),
  };
  return text.length > 0
    ? { said, paragraphs: text }
    : { said, paragraphs: facts.length > 0 ? facts : paragraphs, note: withoutText };
}
