import { describe, expect, it } from 'vitest';
import { copyLink } from './copy-link.ts';
import { exampleStart } from './example.ts';
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
});
