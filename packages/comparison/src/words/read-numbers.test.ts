import { articleFromSentences } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { readNumbers } from './read-numbers.ts';

const numbersIn = (sentence: string): string[] => {
  const { text, tokens, ...article } = articleFromSentences([sentence]);
  return readNumbers({ text, tokens, ...article }, true).map(
    ({ first, end, stem }) => `${text.slice(tokens[first]?.from, tokens[end - 1]?.to)} = ${stem}`,
  );
};

describe('readNumbers', () => {
  it.each([
    ['Twenty-one people left with 21 dogs.', ['Twenty-one = 21', '21 = 21']],
    ['A dozen men met 12 women.', ['A dozen = 12', '12 = 12']],
    ['Three ministers met 3 envoys.', ['Three = three', '3 = three']],
    ['Half a million people fled, 500,000 people in all.', ['Half a million = 5e5', '500,000 = 5e5']],
    ['They lost 2.5 billion dollars, or $2.5bn.', ['2.5 billion = 25e8', '2.5bn = 25e8']],
    ['Half of the voters agreed, 50 percent of them.', ['Half = 50', '50 percent = 50']],
    ['A third of the boats sank, 33 per cent of all.', ['A third = 33', '33 per cent = 33']],
    ['One in four children ate, and two thirds of the men.', ['One in four = 25', 'two thirds = 67']],
  ])('%s', (sentence, numbers) => {
    expect(numbersIn(sentence)).toEqual(numbers);
  });

  it.each(['The first half ended.', 'Hundreds of people came.', 'They won 21-12.', 'No one came.'])(
    'leaves what is no number, or none that was counted: %s',
    (sentence) => {
      expect(numbersIn(sentence)).toEqual([]);
    },
  );

  it('tells round numbers apart by what is before their zeros', () => {
    expect(numbersIn('They counted 30,000 votes, then 300,000 votes, then 3,000 votes.')).toEqual([
      '30,000 = 3e4',
      '300,000 = 3e5',
      '3,000 = 3000',
    ]);
  });

  it('reads English alone', () => {
    expect(readNumbers(articleFromSentences(['Twenty-one people left.']), false)).toEqual([]);
  });
});
