import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const seed = (name: string) => readFileSync(new URL(`../../../../seeds/${name}`, import.meta.url), 'utf8');
const flags = (text: string) => readArticle({ id: 'x', text }).flags;

describe('findSpunCopy', () => {
  it.each([
    ['000_05321d40b6f74e3a.txt', 0],
    ['001_9f8f684735608aea.txt', 1],
    ['002_a56a2232106e68bb.txt', 0],
    ['003_6b0885ebeeff3833.txt', 0],
    ['004_c0c4efb33caa2523.txt', 1],
  ])('tells whether %s looks machine-altered', (name, want) => {
    const text = seed(name);
    const found = flags(text);
    expect(found).toHaveLength(want);
    for (const { evidence } of found) {
      for (const { from, to } of evidence) expect(text.slice(from, to)).toMatch(/Russian Federation|USA|NY/);
    }
  });

  it('leaves formal and one-off wording alone', () => {
    expect(flags('The Russian Federation and the Government of the Russian Federation agreed.\nMore here.')).toEqual(
      [],
    );
    expect(flags('He left the USA and came back.\nRussian Federation officials agreed.')).toEqual([]);
  });
});
