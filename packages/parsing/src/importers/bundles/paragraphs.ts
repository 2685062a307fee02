import { addedLine, countLine, hasLabel } from './bundle-words.ts';

/** Characters from which on a line stands in the middle of its page. */
const centred = 12;

/**
 * Paragraphs of text that is cut into lines: what stands between blank lines is joined. Lines in the middle of the page, and those that
 * begin with a label, are paragraphs of their own.
 */
export function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const words = line.replaceAll('\u00a0', ' ').trim();
    const isAlone =
      line.search(/\S/) >= centred ||
      countLine.test(words) ||
      addedLine.test(words) ||
      (['byline', 'length', 'section', 'title'] as const).some((label) => hasLabel(words, label));
    if (words === '') isOpen = false;
    else if (isOpen && !isAlone) paragraphs.push(`${paragraphs.pop() ?? ''} ${words}`);
    else {
      paragraphs.push(words);
      // A label's words may go on in the next line; what is centred ends.
      isOpen = !(line.search(/\S/) >= centred);
    }
  }
  return paragraphs;
}
