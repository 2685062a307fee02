import type { Token } from './article.ts';

const sample = 400;
const fewest = 0.12;
const english = new Set(
  'the of and to in a that is for on with as was by it at be from has have said he his an this are'.split(' '),
);

/** BCP 47 tag of the text: `en` where English function words are as frequent as in English, else `und`. */
export function detectLanguage(tokens: Token[]): string {
  const seen = Math.min(sample, tokens.length);
  let hits = 0;
  for (let i = 0; i < seen; i++) if (english.has(tokens[i]?.term ?? '')) hits += 1;
  return seen > 0 && hits / seen >= fewest ? 'en' : 'und';
}
