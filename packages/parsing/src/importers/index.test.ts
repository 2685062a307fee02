import { describe, expect, it } from 'vitest';
import { nodeTools } from '../evaluation/node-tools.ts';
import { readArticle } from '../read-article.ts';
import { ReadingError } from '../reading-error.ts';
import { guardHtml } from './html/guard-html.ts';
import { importArticles } from './index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const importOne = (name: string, text: string) => {
  const [source] = importArticles({ name, bytes: bytes(text) }, nodeTools);
  if (!source) throw new Error('no source');
  return source;
};
const paragraph =
  'Ministers met in Geneva on Monday, and after four hours of talks, they agreed on very little, officials said. ';

const page = `<!doctype html><html lang="en"><head><title>Ministers meet | The Daily</title>
<meta property="og:site_name" content="The Daily"><link rel="canonical" href="https://daily.example/talks">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Ministers meet",
"datePublished":"2013-09-12T10:00:00Z","author":[{"name":"Jane Roe"},{"name":"John Doe"}]}]}</script></head><body>
<nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>Ministers meet</h1>
<p>${paragraph.repeat(3)}</p><h2>Shared goal</h2><figure><img src="a.jpg"><figcaption>The ministers at the lake</figcaption></figure>
<p>${paragraph.repeat(2)}<br>A second line.</p><p>“We agree,” one said. ${paragraph}</p></article>
<footer>All rights reserved</footer></body></html>`;

describe('importArticles', () => {
  it('passes plain text on as it is', () => {
    expect(importOne('a.txt', 'One.\r\n\r\nTwo.').text).toBe('One.\r\n\r\nTwo.');
  });

  it.each([
    ['windows-1252', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x97, 0x20, 0x6f, 0x6b), 'café — ok'],
    [
      'UTF-8 with one broken byte',
      Uint8Array.of(...bytes('çà et là, déjà vu '.repeat(29)), 0xff),
      `${'çà et là, déjà vu '.repeat(29)}\ufffd`,
    ],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x6f, 0x00, 0x6b, 0x00), 'ok'],
  ])('reads %s', (_, encoded, text) => {
    expect(importArticles({ name: 'a.txt', bytes: encoded }, nodeTools)[0]?.text.replace('\ufeff', '')).toBe(text);
  });

  it('believes the bytes of a page more than the encoding it states', () => {
    const saved = page.replace('<head>', '<head><meta charset="euc-kr">').replaceAll('Ministers', 'Ministères');
    expect(importOne('a.html', saved).text).toContain('Ministères met in Geneva');
  });

  it('reads what a page states and keeps its lines and their roles', () => {
    const source = importOne('a.html', page);
    expect(source).toMatchObject({
      title: { value: 'Ministers meet', basis: 'stated' },
      outlet: { value: 'The Daily' },
      byline: { value: 'Jane Roe, John Doe' },
      published: { value: '2013-09-12' },
      url: 'https://daily.example/talks',
      language: 'en',
    });
    const { blocks, text } = readArticle(source);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
      'heading',
      'caption',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(text).not.toMatch(/Home|rights reserved/);
  });

  it('takes Markdown’s marks out and keeps what they say', () => {
    const source = importOne(
      'a.md',
      '---\ntitle: Talks\nauthor: Jane Roe\n---\n# Talks\n\nThey **met** in [Geneva](https://x.example).\n\n## Goal\n![The lake](a.jpg)\n> “Yes,” he _said_.\n',
    );
    expect(source).toMatchObject({ title: { value: 'Talks' }, byline: { value: 'Jane Roe' } });
    expect(source.text.trim().split(/\n+/)).toEqual([
      'Talks',
      'They met in Geneva.',
      'Goal',
      'The lake',
      '“Yes,” he said.',
    ]);
    expect(readArticle(source).blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
      'heading',
      'caption',
      'paragraph',
    ]);
  });

  it('reads encodings by their mark, by what the page says, and by their bytes', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x41, 0, 0xe9, 0]);
    const latin = new Uint8Array([...bytes('caf'), 0xe9]);
    expect(importArticles({ name: 'a.txt', bytes: utf16 }, nodeTools)[0]?.text).toBe('Aé');
    expect(importArticles({ name: 'a.txt', bytes: latin }, nodeTools)[0]?.text).toBe('café');
  });

  it.each([
    ['too large', { name: 'a.txt', bytes: new Uint8Array(6 * 1024 * 1024) }],
    ['not text', { name: 'a.txt', bytes: new Uint8Array(1000) }],
    ['format', { name: 'a.pdf', text: 'words' }],
    ['too deep', { name: 'a.html', text: '<div>'.repeat(100_000) }],
    ['no article', { name: 'a.html', text: '<html><body><script>"<p>x</p>"</script></body></html>' }],
  ])('says what is wrong with a file: %s', (code, file) => {
    const reading = () => importArticles(file, nodeTools);
    expect(reading).toThrow(ReadingError);
    expect(reading).toThrow(expect.objectContaining({ code, what: expect.stringContaining('a.') }));
  });

  it('finds no fields in front matter but those it knows, whatever an object has by birth', () => {
    const source = importOne('a.md', '---\nconstructor: x\n__proto__: y\ntitle: Ferry\n---\nThe ferry runs.');
    expect(Object.keys(source).sort()).toEqual(['id', 'marked', 'mediaType', 'text', 'title']);
  });

  it('guards in linear time', () => {
    const html = `<html><body>${'<script'.repeat(200_000)}<p>x`;
    expect(() => guardHtml(html, 'a.html')).not.toThrow();
  });
});
