import { describe, expect, it } from 'vitest';
import { elementsOf, parseHtml } from './html-tree.ts';
import { readPageFacts } from './page-facts.ts';

const facts = (...head: string[]) => {
  const found = readPageFacts(
    elementsOf(parseHtml(`<head>${head.join('')}</head><body><h1>Quay to close, says council</h1></body>`)),
  );
  return [found.title?.value, found.byline?.value, found.outlet?.value, found.published?.value];
};
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const own = { '@type': 'NewsArticle', headline: 'Quay to close, says council', datePublished: '2024-05-07' };
const other = {
  '@type': 'NewsArticle',
  headline: 'Bridge to open',
  url: 'https://tide.example/bridge',
  author: 'Jan Holm',
  datePublished: '2020-01-01',
};
const address = '<link rel="canonical" href="https://tide.example/quay?from=mail">';

describe('what a page states', () => {
  it('is found by reference, in graphs and as what a page is mainly about', () => {
    const people = [
      { '@type': 'Person', '@id': '#p', name: 'Anna Berg' },
      { '@id': '#o', name: 'The Tide &amp; Quay' },
    ];
    const cited = { ...own, author: [{ '@type': 'Person', '@id': '#p' }], publisher: { '@id': '#o' } };
    const wanted = ['Quay to close, says council', 'Anna Berg', 'The Tide & Quay', '2024-05-07'];
    expect(facts(data({ '@graph': [{ '@type': 'WebPage' }, cited, ...people] }))).toEqual(wanted);
    expect(facts(data([...people, { '@type': 'WebPage', mainEntity: cited }]))).toEqual(wanted);
  });

  it('is that of this page where several articles are described', () => {
    const here = { ...own, url: 'https://www.tide.example/quay/', author: { givenName: 'Anna', familyName: 'Berg' } };
    expect(facts(address, data([other, here]))[1]).toBe('Anna Berg');
    expect(facts(data([other, { ...own, author: 'Anna Berg' }]))[1]).toBe('Anna Berg');
  });

  it('names the author where another field has an address', () => {
    const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
    const head = meta('article:author', 'https://faces.example/berg') + meta('parsely-author', 'Anna Berg');
    expect(facts(head)[1]).toBe('Anna Berg');
  });

  it('is none where another page’s article is described', () => {
    expect(facts(address, data(other))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is read through its escapes, once or twice', () => {
    const twice = facts(
      '<meta property="og:title" content="Quay &amp;#8211; to close"><meta name="author" content="Ann O&amp;amp;rsquo;Roe">',
    );
    expect(twice.slice(0, 2)).toEqual(['Quay – to close', 'Ann O’Roe']);
    expect(facts(data({ ...own, headline: 'Quay &amp; <em>boats</em>: council&#8217;s vote, quay to close' }))[0]).toBe(
      'Quay & boats: council’s vote, quay to close',
    );
  });

  it('keeps what only looks like an escape', () => {
    expect(facts('<meta property="og:title" content="AT&amp;T &lt; R&amp;D; 3 < 4">')[0]).toBe('AT&T < R&D; 3 < 4');
  });
});
