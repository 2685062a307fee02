import type { ImportTools } from '../importer.ts';

/** Groups that hold no text of the document. */
const aside = new Set(
  `fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote listtable
  listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl filetbl revtbl fldinst field_inst
  nonshppict shpinst annotation atnid atnauthor atndate atnref bkmkstart bkmkend xe tc mmathPr pgptbl`.split(/\s+/),
);
/** What control words stand for. */
const said: { [word: string]: string } = {
  par: '\n', line: '\n', sect: '\n', page: '\n', row: '\n', cell: '\t', nestcell: '\t', nestrow: '\n', tab: '\t', emdash: '—', endash: '–',
  lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ', qmspace: ' ',
}; // prettier-ignore
const pages: { [charset: number]: string } = {
  77: 'macintosh', 128: 'shift_jis', 129: 'euc-kr', 134: 'gb18030', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258',
  177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250',
}; // prettier-ignore
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[^\\{}]+/gi;
const deepest = 10_000;

type Group = { isOut: boolean; isUnsaid: boolean; skip: number; encoding: string };

/**
 * The lines of a rich text file (RTF 1.9), whose `text` holds a byte a letter, and whether hidden or struck text was left out: words
 * with their hyphens, dashes, quotation marks and letters of any script. One scan, no recursion.
 */
export function rtfLines(text: string, decode: ImportTools['decode']): { lines: string[]; isLeftOut: boolean } {
  const reader = new Reader(decode);
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [whole, word, number, hex, sign, brace] = found;
    if (hex !== undefined) reader.byte(parseInt(hex, 16));
    else if (brace === '{') reader.open();
    else if (brace === '}') reader.close();
    else if (sign !== undefined) reader.sign(sign);
    else if (word === 'bin')
      token.lastIndex = Math.min(text.length, token.lastIndex + Math.max(0, Number(number ?? 0)));
    else if (word !== undefined) reader.word(word, number === undefined ? undefined : Number(number));
    else reader.plain(whole);
  }
  return reader.finish();
}

class Reader {
  #words = '';
  #bytes: number[] = [];
  #group: Group = { isOut: false, isUnsaid: false, skip: 1, encoding: 'windows-1252' };
  #standard = 'windows-1252';
  #stack: Group[] = [];
  #unread = 0;
  #isFirst = false;
  #isLeftOut = false;
  readonly #fonts = new Map<number, string>();
  #font = 0;
  readonly #decode: ImportTools['decode'];

  constructor(decode: ImportTools['decode']) {
    this.#decode = decode;
  }

  open(): void {
    this.#flush();
    if (this.#stack.length < deepest) this.#stack.push({ ...this.#group });
    this.#isFirst = true;
  }

  close(): void {
    this.#flush();
    this.#group = this.#stack.pop() ?? this.#group;
    this.#isFirst = false;
    this.#unread = 0;
  }

  sign(sign: string): void {
    if (sign === '*') this.#group.isOut = true;
    else if (sign === '_') this.#say('-');
    else if (sign === '-') this.#say('\u00ad');
    else if (sign === '~') this.#say('\u00a0');
    else if (sign === '\n' || sign === '\r') this.#say('\n');
    else if (/[\\{}]/.test(sign)) this.#say(sign);
  }

  byte(value: number): void {
    if (this.#unread > 0) this.#unread -= 1;
    else if (!this.#group.isOut && !this.#group.isUnsaid) this.#bytes.push(value);
  }

  plain(words: string): void {
    const bare = words.replace(/[\r\n]/g, '');
    const skipped = Math.min(this.#unread, bare.length);
    this.#unread -= skipped;
    this.#isFirst = false;
    // Letters beyond ASCII stand as bytes of the document's encoding.
    for (const piece of bare.slice(skipped).match(/[\0-\x7f]+|[^\0-\x7f]+/g) ?? []) {
      if (piece.charCodeAt(0) < 0x80) this.#say(piece);
      else if (!this.#group.isOut && !this.#group.isUnsaid)
        this.#bytes.push(...[...piece].map((letter) => letter.charCodeAt(0) & 255));
    }
  }

  word(word: string, number: number | undefined): void {
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (word === 'u') this.#unicode(number ?? 0);
    else if (word === 'uc') this.#group.skip = Math.max(0, Math.min(number ?? 1, 10));
    else if (word === 'ansicpg') this.#group.encoding = this.#standard = `windows-${number ?? 1252}`;
    else if (word === 'mac') this.#group.encoding = this.#standard = 'macintosh';
    else if (word === 'f' || word === 'fcharset') this.#setFont(word, number ?? 0);
    else if (word === 'v' || word === 'deleted' || /^strikes?d?$/.test(word)) this.#group.isUnsaid = number !== 0;
    else if (word === 'plain') this.#group.isUnsaid = false;
    else if (aside.has(word) && (isFirst || this.#group.isOut)) this.#group.isOut = true;
    else if (Object.hasOwn(said, word)) this.#say(said[word] ?? '');
  }

  finish(): { lines: string[]; isLeftOut: boolean } {
    this.#flush();
    return { lines: this.#words.split('\n'), isLeftOut: this.#isLeftOut };
  }

  #setFont(word: string, number: number): void {
    this.#flush();
    if (word === 'f') this.#font = number;
    else this.#fonts.set(this.#font, pages[number] ?? this.#standard);
    this.#group.encoding = this.#fonts.get(this.#font) ?? this.#standard;
  }

  /** A letter by its code, a negative one from 32,768 on; what follows for readers that know none is passed over. */
  #unicode(code: number): void {
    const unit = code < 0 ? code + 65_536 : code;
    if (unit >= 0 && unit <= 0xffff) this.#say(String.fromCharCode(unit));
    this.#unread = this.#group.skip;
  }

  #say(words: string): void {
    this.#flush();
    if (this.#group.isOut) return;
    if (!this.#group.isUnsaid) this.#words += words;
    else if (words.trim() !== '') this.#isLeftOut = true;
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    try {
      this.#words += this.#decode(bytes, this.#group.encoding);
    } catch {
      this.#words += this.#decode(bytes, 'windows-1252');
    }
  }
}
