import type { MarkedBlock } from '../../article.ts';
import { decodeXml, symbolOf } from './word-letters.ts';

/** A paragraph of a Word file, and its role where its style states one. */
export type DocxLine = { text: string; kind?: MarkedBlock['kind'] };
/** The paragraphs of a Word file's text, those of its text boxes apart, and how many runs were left out for being hidden or struck. */
export type DocxText = { lines: DocxLine[]; boxes: DocxLine[]; hidden: number; struck: number };

const tag = /<(\/?)(?:[\w-]{1,40}:)?([\w-]{1,40})(?![\w-])([^<>]*)>/g;
const style =
  /^(?:(title|titel|titre|título)|(head|berschrift|überschrift|heading|titolo|encabezado|rubrik)|(caption|beschriftung|légende))/i;
/** Left out with all within: text that moved away, was deleted, or is a second rendering of what stands beside it. */
const left = new Set([
  'Fallback',
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'rt',
  'pPrChange',
  'rPrChange',
]);
/** What stands for a letter, by the tag's name. */
const letters: { [name: string]: string } = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '\u00ad',
};

/**
 * The paragraphs of a Word file's part, in order: the words of its runs, with tabs, breaks, hyphens and symbols, and the results of its
 * fields. What was struck in tracked changes, was moved away, is hidden or crossed out stays out; text boxes come apart, once. One
 * scan, no recursion.
 */
export function docxLines(xml: string): DocxText {
  const reader = new Reader();
  let textFrom = -1;
  tag.lastIndex = 0;
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    const [whole, closing = '', name = '', attributes = ''] = found;
    const alone = attributes.endsWith('/');
    if (name === 't') {
      if (closing && textFrom >= 0) reader.say(decodeXml(xml.slice(textFrom, found.index)));
      textFrom = closing || alone ? -1 : found.index + whole.length;
    } else if (closing) reader.close(name);
    else reader.open(name, attributes, alone);
  }
  return reader.finish();
}

/** What has been read, and where in it the scan is. */
class Reader {
  readonly #done: DocxText = { lines: [], boxes: [], hidden: 0, struck: 0 };
  /** The paragraphs begun: that of the text, and those of the text boxes in it. */
  #open: DocxLine[] = [];
  #skipped = 0;
  #boxes = 0;
  #inRun = false;
  #run: { words: string; isHidden: boolean; isStruck: boolean } = { words: '', isHidden: false, isStruck: false };

  say(words: string): void {
    if (this.#skipped > 0) return;
    if (this.#inRun) this.#run.words += words;
    else this.#line().text += words;
  }

  open(name: string, attributes: string, alone: boolean): void {
    if (left.has(name)) this.#skipped += alone ? 0 : 1;
    if (this.#skipped > 0) return;
    if (name === 'p') {
      this.#open.push({ text: '' });
      if (alone) this.close('p');
    } else if (name === 'txbxContent' && !alone) this.#boxes += 1;
    else if (name === 'r' && !alone) this.#beginRun();
    else if (name === 'vanish' || name === 'webHidden') this.#run.isHidden = this.#inRun && isOn(attributes);
    else if (name === 'strike' || name === 'dstrike') this.#run.isStruck ||= this.#inRun && isOn(attributes);
    else if (name === 'pStyle') Object.assign(this.#line(), kindOf(valueOf(attributes, 'val')));
    else if (name === 'sym') this.say(symbolOf(valueOf(attributes, 'font'), valueOf(attributes, 'char')));
    else if (alone && this.#inRun && Object.hasOwn(letters, name)) this.say(letters[name] ?? '');
  }

  close(name: string): void {
    if (left.has(name)) this.#skipped = Math.max(0, this.#skipped - 1);
    if (this.#skipped > 0) return;
    if (name === 'r') this.#endRun();
    else if (name === 'p') this.#endLine();
    else if (name === 'txbxContent') this.#boxes = Math.max(0, this.#boxes - 1);
  }

  finish(): DocxText {
    while (this.#open.length > 0) this.#endLine();
    return this.#done;
  }

  /** A run may hold a text box, and with it other runs: what it said so far is put down first. */
  #beginRun(): void {
    if (this.#inRun) this.#endRun();
    this.#inRun = true;
  }

  #endRun(): void {
    const { words, isHidden, isStruck } = this.#run;
    if (words !== '' && isHidden) this.#done.hidden += 1;
    else if (words !== '' && isStruck) this.#done.struck += 1;
    else if (words !== '') this.#line().text += words;
    this.#run = { words: '', isHidden: false, isStruck: false };
    this.#inRun = false;
  }

  #endLine(): void {
    this.#endRun();
    const line = this.#open.pop() ?? { text: '' };
    (this.#boxes > 0 ? this.#done.boxes : this.#done.lines).push(line);
  }

  #line(): DocxLine {
    const line = this.#open.at(-1);
    if (line) return line;
    const fresh: DocxLine = { text: '' };
    this.#open.push(fresh);
    return fresh;
  }
}

const valueOf = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** A switch that is named is on, unless it says otherwise. */
const isOn = (attributes: string): boolean => !/^(?:0|false|off|none)$/.test(valueOf(attributes, 'val'));

function kindOf(name: string): Pick<DocxLine, 'kind'> {
  const [, title, heading, caption] = style.exec(name) ?? [];
  if (title) return { kind: 'title' };
  if (heading) return { kind: 'heading' };
  return caption ? { kind: 'caption' } : {};
}
