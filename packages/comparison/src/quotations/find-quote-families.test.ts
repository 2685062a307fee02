import { readFileSync } from 'node:fs';
import { readArticle, type Article, type Range } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLibrary } from '../library/compare-library.ts';
import { findQuoteFamilies, type QuoteFamily } from './find-quote-families.ts';

const read = (id: string, text: string): Article => readArticle({ id, text, language: 'en' });
const families = (articles: Article[]): QuoteFamily[] =>
  findQuoteFamilies(
    articles,
    Array.from(compareLibrary(articles), ({ comparison }) => comparison),
  );
const textOf = (articles: Article[], id: string, range: Range): string =>
  articles.find((article) => article.id === id)?.text.slice(range.from, range.to) ?? '';

const articles = [
  read(
    'x',
    `The quay is unsafe, Anna Berg said on Monday. "The old quay is no longer safe, and nobody shall be hurt there," she added.`,
  ),
  read('y', `Berg defended the closure of the harbour. "Nobody shall be hurt there," the minister told reporters.`),
  read('z', `A village choir won the regional prize. "We sang what our mothers sang," its leader said.`),
];

describe('quote families', () => {
  const found = families(articles);

  it('gather one utterance, the fullest wording first', () => {
    expect(found.map(({ members }) => members.map(({ article, kind }) => [article, kind]))).toEqual([
      [
        ['x', 'fullest'],
        ['y', 'part'],
      ],
    ]);
  });

  it('show what a wording leaves out, and how each article leads into it', () => {
    const part = found[0]?.members[1];
    expect(part?.omitted.map((range) => textOf(articles, 'x', range)).join(' ')).toContain('no longer safe');
    expect(part?.leadIn.map((range) => textOf(articles, 'y', range)).join(' ')).toContain(
      'the minister told reporters',
    );
  });

  it('set “This is not a game” side by side, with two lead-ins that press different people', () => {
    const folder = new URL('../../../../seeds/', import.meta.url);
    const files = ['000_05321d40b6f74e3a.txt', '003_6b0885ebeeff3833.txt'];
    const seeds = files.map((file) => read(file.slice(0, 3), readFileSync(new URL(file, folder), 'utf8')));
    const game = families(seeds).find(({ members }) =>
      members.every(({ article, range }) => /this is not a game/i.test(textOf(seeds, article, range))),
    );
    const lead = (id: string) => {
      const member = game?.members.find(({ article }) => article === id);
      return member?.leadIn.map((range) => textOf(seeds, id, range)).join(' ');
    };
    expect(lead('000')).toContain('underscoring that Assad must move quickly');
    expect(lead('003')).toContain('underscored that Washington could still attack');
  });
});

describe('a wording and the fullest one', () => {
  const word = fc.constantFrom(
    ...'the a of harbour quay council closed unsafe nobody shall be hurt there verifiable credible inspectors convoy'.split(
      ' ',
    ),
  );
  const article = fc
    .array(fc.tuple(fc.array(word, { minLength: 4, maxLength: 12 }), fc.boolean()), { minLength: 1, maxLength: 4 })
    .map((sentences) =>
      sentences.map(([words, quoted]) => (quoted ? `“${words.join(' ')},” she said.` : `${words.join(' ')}.`)),
    );

  /** The text of a range, put together again from two lists of its parts and what stands between them. */
  const rebuilt = ({ text }: Article, range: Range, ...lists: Range[][]) => {
    const parts = lists.flat().sort((x, y) => x.from - y.from);
    let at = range.from;
    let built = '';
    for (const { from, to } of parts) {
      const between = text.slice(at, from);
      expect(between).not.toMatch(/[\p{L}\p{N}]/u);
      built += between + text.slice(from, to);
      at = to;
    }
    return built + text.slice(at, range.to);
  };

  it('are rebuilt exactly from what is kept and what is not, whatever the words', () => {
    fc.assert(
      fc.property(article, article, article, (...texts) => {
        const library = texts.map((sentences, k) => read(String(k), sentences.join(' ')));
        for (const { members } of families(library)) {
          const [head] = members;
          const whole = library.find(({ id }) => id === head?.article);
          for (const { article: id, range, kept, own, keptOfFullest, omitted } of members) {
            const teller = library.find((one) => one.id === id);
            if (!teller || !whole || !head) throw new Error('A member names an article that is not there.');
            expect(rebuilt(teller, range, kept, own)).toBe(teller.text.slice(range.from, range.to));
            expect(rebuilt(whole, head.range, keptOfFullest, omitted)).toBe(
              whole.text.slice(head.range.from, head.range.to),
            );
          }
        }
      }),
    );
  });
});

describe('what one article tells otherwise', () => {
  const statement =
    '"The old quay is no longer safe. Nobody shall be hurt there. We close the harbour on Friday," Berg said.';
  const textsOf = (library: Article[], found: QuoteFamily[], pick: 'kept' | 'own' | 'omitted' | 'leadIn') =>
    found[0]?.members.slice(1).map((member) => {
      const id = pick === 'omitted' ? (found[0]?.members[0]?.article ?? '') : member.article;
      return member[pick].map((range) => textOf(library, id, range)).join(' | ');
    });

  it('quotes two parts of one statement apart: both are in its family', () => {
    const library = [
      read('x', `The council met. ${statement}`),
      read(
        'y',
        'Berg spoke twice. "Nobody shall be hurt there," she said. Later she added: "We close the harbour on Friday."',
      ),
    ];
    const found = families(library);
    expect(found).toHaveLength(1);
    expect(textsOf(library, found, 'kept')).toEqual(['Nobody shall be hurt there', 'We close the harbour on Friday']);
    expect(textsOf(library, found, 'own')).toEqual(['', '']);
  });

  it('restates without quotation marks: a kind of its own, and only the sentences that do', () => {
    const library = [
      read('x', `The council met for an hour on Monday. ${statement}`),
      read(
        'y',
        'Berg said that the old quay is no longer safe and that they close the harbour on Friday. Rain fell on the town.',
      ),
    ];
    const [family] = families(library);
    const [, restated] = family?.members ?? [];
    expect(restated?.kind).toBe('restated, not quoted');
    expect(restated && textOf(library, 'y', restated.range)).toMatch(/^Berg said .* Friday\.$/);
    expect(restated?.quote).toBeUndefined();
  });

  it('names the speaker in the line above: that line leads in', () => {
    const library = [
      read('x', `The council met for an hour. ${statement}`),
      read('y', 'The council met again.\n\nAnna Berg warned the council:\n\n"Nobody shall be hurt there."'),
    ];
    expect(textsOf(library, families(library), 'leadIn')?.join()).toContain('Anna Berg warned the council');
  });
});
