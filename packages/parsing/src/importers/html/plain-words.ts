import { parseHtml, textOf } from './html-tree.ts';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const tag = /<\/?(?:em|i|b|strong|span|sup|sub|br|wbr|mark|small|q|cite|p)\b[^<>]{0,200}>/gi;

/** Words on one line. */
export const onOneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

/**
 * What metadata mean to say: often escaped as if they were HTML, sometimes twice, or with its tags. A bare `&` stays, and so does what
 * looks like a tag and is none of a line's.
 */
export function plainWords(value: string): string {
  let words = value.replace(tag, '');
  for (let turn = 0; turn < 2 && reference.test(words); turn += 1) {
    words = textOf(parseHtml(`<title>${words.replaceAll('<', '&lt;')}</title>`));
  }
  return onOneLine(words.replace(tag, ''));
}
