import { describe, expect, it } from 'vitest';
import { copyLink } from './copy-link.ts';
import { linkMarkdown } from '../out/link-tables.ts';
import { Reader } from '../reader/reader.svelte.ts';
import { exampleStart } from '../articles/example.ts';
import { numberLinks } from './numbered-links.ts';

describe('copying a link', () => {
  it('brings both passages with their sources, in plain text', () => {
    const {
      articles,
      comparisons: { balanced: comparison },
    } = exampleStart();
    const [a, b] = articles;
    const one = numberLinks(comparison).find(({ link }) => link.b.length > 0);
    if (!a || !b || !one) throw new Error('no example');
    const text = copyLink(one, { a, b });
    expect(text).toContain('A — Minister closes the harbour, outlet not stated, publication date not stated');
    expect(text).toContain('B — Repairs shut old harbour');
    for (const index of one.link.a) {
      const sentence = a.sentences[index];
      expect(text).toContain(sentence && a.text.slice(sentence.from, sentence.to));
    }
  });

  it('says in Markdown, too, that a date is only inferred', () => {
    const { pair } = new Reader(exampleStart());
    const [pinned] = pair.links;
    if (!pinned) throw new Error('The example has no link.');
    const a = { ...pair.a, published: { value: '2013-09-12', basis: 'inferred' as const } };
    for (const text of [copyLink(pinned, { ...pair, a }), linkMarkdown({ ...pair, a }, pinned)])
      expect(text).toContain('published 12 September 2013 (our estimate)');
  });
});
