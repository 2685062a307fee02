import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** The words each figure is bound to. */
const objects = (text: string): (string | undefined)[] => {
  const article = readArticle({
    id: 'x',
    text: `The first line of a report ends here.\n${text}\nAnother line ends here.`,
  });
  return article.figures.map(({ object }) => object && article.text.slice(object.from, object.to));
};

it.each([
  ['He bought a Rolex watch worth $43,000.', ['Rolex watch']],
  ['He wore a $43,000 Rolex watch.', ['Rolex watch']],
  ['Then he bought the old Daimler car for $43,000.', ['old Daimler car']],
  ['The Rolex watch was sold for $43,000.', ['Rolex watch']],
  ['The office released 55,000 pages of emails.', ['pages of emails']],
  ['They paid $13.6 million in state taxes.', ['state taxes']],
  ['The federal tax rate for 2014 was 35.7 percent.', ['federal tax rate']],
  ['Unemployment rose to 7.9 percent.', ['Unemployment']],
  ['They found two more of the explosive devices.', ['explosive devices']],
  ['Fifteen of the 19 Sept. 11 hijackers were men.', ['hijackers', 'hijackers']],
  ['They released eight years of tax returns.', ['tax returns']],
  ['A fine of $5,000, a debt of 3 million euros and a budget of £2bn.', ['fine', 'debt', 'budget']],
  ['Turnout reached 93.8 percent in the election.', ['Turnout']],
  ['He scored a 40-yard goal moments later.', ['goal']],
  ['Barrels of oil cost $80, and 12 barrels of oil were sold.', ['Barrels of oil', 'oil']],
])('binds a figure to the words of what it counts: %s', (text, want) => {
  expect(objects(text)).toEqual(want);
});

it.each([
  ['They paid $13 million in 2012.', [undefined]],
  ['The next vote is three weeks away.', [undefined]],
  ['It beat the $90 million promised last year.', [undefined]],
  ['He spent 100 days in office.', [undefined]],
  ['It gave $5 million to Aleppo.', [undefined]],
  ['After seven years of a weak and cold policy.', [undefined]],
  ['The federal and state rates and local taxes were 45.8 percent.', [undefined]],
])('and to none where that is not sure: %s', (text, want) => {
  expect(objects(text)).toEqual(want);
});
