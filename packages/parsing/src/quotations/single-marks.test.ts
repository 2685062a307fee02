import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const speech = fc.constantFrom(
  'We will not sell the quay, not for any price.',
  'It’s the only place where the boatbuilders’ sons learn to swim.',
  'The engineers’ report says [the wall will hold] and I believe it,',
  'Ask the fishermen’s wives!',
  'Who was it that said [never again,]',
  '500 million litres are too many.',
);
const told = fc.constantFrom(
  ' the mayor said.',
  ' Jane Roe told the towns’ councils.',
  ' The investors’ offer stands until May.',
  ' It was not the ’90s any more.',
);
const part = fc.tuple(speech, told);
/** A paragraph of speech and narration; one that is left open carries on in the next. */
const text = fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });

/** The same report with one kind of marks outside and the other within. */
function set(paragraphs: [string, string][][], outer: string, inner: string, isOpen: boolean): string {
  const lines = paragraphs.map((parts) =>
    parts.map(([said, then]) => `${outer[0]}${said}${outer[1]}${then}`).join(' '),
  );
  const open = isOpen
    ? [`She added: ${outer[0]}We waited.`, `${outer[0]}We waited until the cows stood in it,${outer[1]} she said.`]
    : [];
  return [...lines, ...open]
    .join('\n')
    .replace(/\[/g, inner[0] ?? '')
    .replace(/\]/g, inner[1] ?? '');
}

describe('quotations in single marks', () => {
  it('are those that stand in double marks elsewhere, whatever they quote and whose apostrophes stand between', () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (paragraphs, isOpen, isStraight) => {
        const plain = (marked: string) => (isStraight ? marked.replace(/[‘’]/g, "'") : marked);
        const american = readArticle({ id: 'a', text: set(paragraphs, '“”', '‘’', isOpen) });
        const british = readArticle({ id: 'b', text: plain(set(paragraphs, '‘’', '“”', isOpen)) });
        const outline = ({ quotes }: typeof american) =>
          quotes.map(({ from, to, speaker, continues, unclosed }) => [
            from,
            to,
            speaker?.name.replace('’', "'"),
            continues,
            unclosed,
          ]);
        expect([british.text, outline(british)]).toEqual([british.text, outline(american)]);
      }),
    );
  });

  it.each([
    ['He said it was “late in the ministers’ day” and left.', ['“late in the ministers’ day”']],
    [
      '“They told us ‘never again, not here,’ and left,” she said.',
      ['“They told us ‘never again, not here,’ and left,”'],
    ],
    ['The boys’ father and the girls’ mother met in ’09.', []],
  ])('are none where double marks are the main ones: %s', (line, want) => {
    expect(readArticle({ id: 'x', text: line }).quotes.map(({ from, to }) => line.slice(from, to))).toEqual(want);
  });
});
