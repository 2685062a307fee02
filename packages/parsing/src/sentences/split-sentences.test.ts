import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import cases from '../fixtures/sentence-split-cases.json';
import { splitSentences } from './split-sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to));
const seed = (name: string) => readFileSync(new URL(`../../../../seeds/${name}`, import.meta.url), 'utf8');

const isTrimmed = (sentence: string) => sentence !== '' && sentence.trim() === sentence;

describe('splitSentences', () => {
  it.each(cases.cases)('counts as a reader would: $text', ({ text, want }) => {
    expect(sentences(text)).toHaveLength(want);
  });

  it.each(Object.entries(cases.seed_counts_expected))('counts the lines of %s', (name, want) => {
    expect(splitSentences(seed(name))).toHaveLength(want);
  });

  it('keeps an attribution with its quotation', () => {
    expect(sentences('“Is it real?” Kerry asked. “No!” he was told.')).toEqual([
      '“Is it real?” Kerry asked.',
      '“No!” he was told.',
    ]);
  });

  it('splits at a non-breaking space', () => {
    expect(sentences('It ended.\u00a0\u00a0They left.')).toEqual(['It ended.', 'They left.']);
  });

  it('parts sentences that nobody put a space between', () => {
    expect(sentences('It ended the conflict.The ministers left.')).toEqual([
      'It ended the conflict.',
      'The ministers left.',
    ]);
    expect(sentences('He has a Ph.D from www.example.Com and reads Node.js.')).toHaveLength(1);
  });

  it('parts whatever sentences lost the space between them, as it would with the space', () => {
    const sentence = fc.constantFrom(
      'The first lorry carried apples.',
      'Nobody knew why!',
      'A second gate opens in June.',
      'It was shut by the FBI.',
      'He had waited since 2012.',
      '“We lost the cherries,” said a grower.',
      '“It is late.”',
      '"It is only a gate," she said.',
      '"A gate can be opened."',
      '(Nobody asked him.)',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), (parts) => {
        expect(sentences(parts.join(''))).toEqual(parts);
      }),
    );
    for (const whole of [
      'It cost 1.5 million on gov.example.',
      'He read Yahoo!news at 10.30 on p.12.',
      'So said St.John.',
    ])
      expect(sentences(whole)).toEqual([whole]);
  });

  it('keeps initials with their family name', () => {
    expect(sentences('So said J. J. Price, who runs L.H. Meyer. He left the U.S. Doe stayed.')).toHaveLength(3);
  });

  it('reads stops of other scripts', () => {
    expect(sentences('会谈结束了。他们走了。')).toHaveLength(2);
    expect(sentences('वार्ता समाप्त हुई। वे चले गए।')).toHaveLength(2);
  });

  it('sees past its window', () => {
    const long = `${'word '.repeat(5000)}end. ${'More. '.repeat(3000)}`;
    expect(splitSentences(long)).toHaveLength(3001);
  });

  it('loses nothing but white space, in order, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = splitSentences(text);
        const gaps = [...found, { from: text.length, to: text.length }].map(({ from }, at) =>
          text.slice(found[at - 1]?.to ?? 0, from),
        );
        return (
          gaps.join('').trim() === '' &&
          found.every(({ from, to }, at) => from >= (found[at - 1]?.to ?? 0) && isTrimmed(text.slice(from, to)))
        );
      }),
    );
  });
});
