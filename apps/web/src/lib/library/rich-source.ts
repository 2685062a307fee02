import { htmlText, type RawSource } from '@vis-a-vis/parsing';
import { importTools } from './import-tools.ts';

/** What was pasted with its headings; `plain` is the same without them. */
export function richSource(html: string, plain: string): RawSource {
  const [body] = Array.from(importTools.parseHtml(html).querySelectorAll('body'));
  const { text, marked } = body ? htmlText(body) : { text: plain, marked: [] };
  const [first] = marked;
  if (first?.from === 0 && first.kind === 'heading') first.kind = 'title';
  return { id: '', text, marked, mediaType: 'text/html' };
}
