import { ReadingError } from '../../reading-error.ts';

/** The longest page read, in characters, its pictures aside. */
const most = 5 * 1024 * 1024;
const packed = /\bdata:[\w.+/-]{0,100}(?:;[\w=.+-]{1,60}){0,4};base64,[\w+/=%\s]*/gi;

/** A page without the pictures and fonts that were packed into it. Throws a `ReadingError` where it is too long even so. */
export function withoutData(html: string, name: string): string {
  const bare = html.includes(';base64,') ? html.replace(packed, 'data:,') : html;
  if (bare.length <= most) return bare;
  throw new ReadingError(
    'too large',
    `“${name}” has ${(bare.length / 1024 / 1024).toFixed(1)} MB of text.`,
    'A page may have 5 MB besides its pictures.',
    'Save the article alone, as text or HTML.',
  );
}
