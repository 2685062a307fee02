import { describe, expect, it } from 'vitest';
import { findArticle } from './find-article.ts';
import { htmlText } from './html-text.ts';
import { bodyOf, elementsOf, parseHtml } from './html-tree.ts';

const prose = (about: string) =>
  `<p>The ${about} was settled on Monday, after four hours, by ministers of both sides.</p>`;
const textOf = (inner: string) => {
  const page = parseHtml(`<!doctype html><html><body>${inner}</body></html>`);
  const root = bodyOf(elementsOf(page));
  if (!root) throw new Error('no body');
  const { body, roles } = findArticle(root);
  return htmlText(body, '', roles);
};

describe('findArticle', () => {
  it('keeps the article and leaves out what stands beside it', () => {
    const { text } = textOf(
      `<div class="related">${prose('other matter')}</div><div><div>${prose('truce').repeat(5)}</div><ul><li><a href="/">All our news of the day</a></li></ul></div>`,
    );
    expect(text).toMatch(/truce/);
    expect(text).not.toMatch(/other matter|All our news/);
  });

  it('is not misled by comments longer than the article', () => {
    const { text } = textOf(
      `<main>${prose('truce').repeat(3)}</main><div id="comments">${prose('quarrel').repeat(9)}</div>`,
    );
    expect(text).toMatch(/truce/);
    expect(text).not.toMatch(/quarrel/);
  });

  it('keeps an article whose wrapper is named after its sidebar', () => {
    expect(textOf(`<div class="with-sidebar">${prose('truce').repeat(3)}</div>`).text).toMatch(/truce/);
  });

  it('keeps the line under a headline, and marks words under a picture', () => {
    const { text, marked } = textOf(
      `<article><header><h1>Truce</h1><p>Both sides lay down arms</p></header><div class="photo-caption">The lake</div>${prose('truce').repeat(3)}</article>`,
    );
    expect(text).toContain('Both sides lay down arms');
    expect(marked.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toContainEqual(['caption', 'The lake']);
  });

  it('takes about ten times the time for ten times the page', () => {
    const time = (paragraphs: number) => {
      const start = performance.now();
      textOf(prose('truce').repeat(paragraphs));
      return performance.now() - start;
    };
    time(500);
    expect(time(10_000)).toBeLessThan(40 * Math.max(time(1_000), 5));
  });
});
