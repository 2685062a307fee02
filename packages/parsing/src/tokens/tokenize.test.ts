import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

const terms = (text: string) => tokenize(text).map(({ term }) => term);
const words = (text: string) => tokenize(text).map(({ from, to }) => text.slice(from, to));

const inOrder = (ranges: { from: number; to: number }[], end: number) =>
  ranges.every(({ from, to }, at) => from >= (ranges[at - 1]?.to ?? 0) && to > from && to <= end);

describe('tokenize', () => {
  it('keeps apostrophes, hyphens and dotted initials inside a word', () => {
    expect(words('Al-Assad’s two-year U.S. war won’t end at 3 p.m.')).toEqual([
      'Al-Assad’s',
      'two-year',
      'U.S.',
      'war',
      'won’t',
      'end',
      'at',
      '3',
      'p.m.',
    ]);
  });

  it('keeps numbers whole and leaves the stop of a sentence outside', () => {
    expect(words('$1.2 billion, 100,000 people. Plan B. Yes')).toEqual([
      '1.2',
      'billion',
      '100,000',
      'people',
      'Plan',
      'B',
      'Yes',
    ]);
  });

  it('folds case, curly marks, possessives and initials', () => {
    expect(terms('Assad’s WON‘T U.N. UN D.C.')).toEqual(['assad', "won't", 'un', 'un', 'dc']);
  });

  it('never takes the country for the pronoun', () => {
    expect(terms('The US told us. U.S. officials, US’s')).toEqual([
      'the',
      'u.s.',
      'told',
      'us',
      'u.s.',
      'officials',
      'u.s.',
    ]);
  });

  it('compares composed and decomposed letters as equal, and ignores soft hyphens', () => {
    expect(terms('caf\u00e9 cafe\u0301 con\u00adflict')).toEqual(['café', 'café', 'conflict']);
  });

  it('passes other scripts through unharmed', () => {
    expect(words('محادثات السلام')).toEqual(['محادثات', 'السلام']);
    expect(words('हिन्दी में वार्ता')).toEqual(['हिन्दी', 'में', 'वार्ता']);
    expect(words('переговоры в Москве')).toEqual(['переговоры', 'в', 'Москве']);
    expect(words('和平会谈')).toEqual(['和', '平', '会', '谈']);
    expect(words('peace 🕊️ talks')).toEqual(['peace', 'talks']);
  });

  it('gives ordered, disjoint ranges that lose no letter or digit, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text);
        const gaps = [...tokens, { from: text.length, to: text.length }].map(({ from }, at) =>
          text.slice(tokens[at - 1]?.to ?? 0, from),
        );
        return !/[\p{L}\p{N}]/u.test(gaps.join('\n')) && inOrder(tokens, text.length);
      }),
    );
  });

  it('takes so many lone letters for initials and no more: looking at all of them anew for each would not end', () => {
    expect(tokenize('a.b.'.repeat(12))).toHaveLength(1);
    expect(tokenize('a.b.'.repeat(5000)).length).toBeGreaterThan(100);
  });

  it('survives lone surrogates', () => {
    expect(words('a\ud800b \udc00c')).toEqual(['a', 'b', 'c']);
  });

  it('takes a word that a line’s end cut for one, and letters that print as one for those they are', () => {
    const terms = (text: string) => tokenize(text).map(({ term }) => term);
    expect(terms('the repres-\nentatives met')).toEqual(['the', 'representatives', 'met']);
    expect(terms('with\u00ad\nout an ﬁnal ofﬁcer')).toEqual(['without', 'an', 'final', 'officer']);
    expect(terms('encour\u00ac\r\n  aged')).toEqual(['encouraged']);
    expect(terms('pre-\nand post-war')).toEqual(['pre', 'and', 'post-war']);
    expect(terms('a dash -\nthen')).toEqual(['a', 'dash', 'then']);
    expect(terms('Saint-\nMalo, one-\n\ntwo')).toEqual(['saint', 'malo', 'one', 'two']);
  });
});
