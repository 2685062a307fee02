import type { Known, MarkedBlock, RawSource } from '../article.ts';
import type { Importer } from './importer.ts';

/** Markdown: its marks are left out of the text, its headings and picture lines are kept as what they are. */
export const markdownImporter: Importer = {
  name: 'Markdown',
  accepts: ({ name, mediaType }) => mediaType === 'text/markdown' || /\.(?:md|markdown)$/i.test(name),
  read: (text, { name, id = name }) => [readMarkdown(text, id)],
};

const frontMatter = /^\ufeff?---\r?\n([^]{0,20000}?)\r?\n---[ \t]{0,99}(?:\r?\n|$)/;

function readMarkdown(source: string, id: string): RawSource {
  const matter = frontMatter.exec(source);
  const marked: MarkedBlock[] = [];
  let text = '';
  for (const line of source.slice(matter?.[0].length ?? 0).split(/\r?\n/)) {
    const { kind, words } = readLine(line);
    if (kind && words !== '') marked.push({ from: text.length, to: text.length + words.length, kind });
    text += `${words}\n`;
  }
  const first = marked[0];
  if (first?.kind === 'heading' && text.slice(0, first.from).trim() === '') first.kind = 'title';
  return { id, text, mediaType: 'text/markdown', marked, ...readFrontMatter(matter?.[1] ?? '') };
}

function readLine(line: string): { kind?: MarkedBlock['kind']; words: string } {
  const heading = /^ {0,3}#{1,6}\s(.*)$/.exec(line.trimEnd());
  if (heading) return { kind: 'heading', words: plain((heading[1] ?? '').replace(/\s#{1,99}$/, '')) };
  const picture = /^\s*!\[([^\]]{0,2000})\]\([^)\s]{0,2000}(?:\s+"([^"]{0,2000})")?\)\s*$/.exec(line);
  if (picture) return { kind: 'caption', words: plain(picture[2] ?? picture[1] ?? '') };
  if (/^\s*(?:[-*_]\s*){3,}$/.test(line) || /^\s*(?:=+|```.*)$/.test(line)) return { words: '' };
  return { words: plain(line.replace(/^\s*(?:>\s?|[-*+]\s+|\d{1,3}[.)]\s+)/, '')) };
}

/** Without emphasis, code, link and escape marks. */
function plain(line: string): string {
  return line
    .replace(/!?\[([^\][]{0,2000})\]\([^()]{0,2000}\)/g, '$1')
    .replace(/<(https?:[^<>\s]{1,2000})>/g, '$1')
    .replace(/(\*\*|__|\*|_|`)(?=\S)([^*_`]{1,2000}?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .trim();
}

type Stated = Pick<RawSource, 'title' | 'outlet' | 'byline' | 'published' | 'url'>;
const fields = new Map<string, keyof Stated>([
  ['title', 'title'],
  ['outlet', 'outlet'],
  ['source', 'outlet'],
  ['publication', 'outlet'],
  ['author', 'byline'],
  ['byline', 'byline'],
  ['date', 'published'],
  ['published', 'published'],
  ['url', 'url'],
]);

function readFrontMatter(matter: string): Stated {
  const stated: { [K in keyof Stated]: Known<string> | string } = {};
  for (const line of matter.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^(\w{1,40}):\s*["']?(.*?)["']?$/.exec(line.trimEnd()) ?? [];
    const field = fields.get(key.toLowerCase());
    if (field && value !== '') stated[field] = field === 'url' ? value : { value, basis: 'stated' };
  }
  return stated as Stated;
}
