import { importArticles, readArticle } from '@vis-a-vis/parsing';
import { nodeTools } from '@vis-a-vis/parsing/evaluation';
import fc from 'fast-check';
import { textAt, type Input, type Target } from './target.ts';
import { compareAll, measureAll, sound } from './work-on.ts';
import { inHtml, inMarkdown, inText, inWord } from './words.ts';

/** What stands in news, and repeated without end has rules look at all of it anew for each. */
const wordy = [
  'Geneva. ', 'in Geneva ', 'President Bashar al-Assad ', 'Jane Roe said ', 'spokesman for ', 'September 7, 2013 ', 'on Thursday, ', 'two years ago ',
  '100,000 people ', '5 ', '$5 ', 'more than ', 'he said, ', '“Yes,” he said. ', '“x” ', "'x' ", '"No." ', '(AP) ', 'By Jane Roe ', 'and ', 'the ', 'No. ', 'U.S. ',
]; // prettier-ignore
const openings = ['Kerry met Lavrov.\n\n', 'Source: a', 'By ', '# ', 'Comments ', 'title: '];

/** One word or two, over and over, between an opening and an end; `length` UTF-16 units in all. */
const endless = (length: number, words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...openings), fc.constantFrom(...words), fc.option(fc.constantFrom(...words), { nil: '' }))
    .map(([opening, one, other]) => {
      const unit = one + other;
      return `${opening}${unit.repeat(Math.max(1, Math.floor(length / unit.length)))}x\n\nThey agreed.`;
    });
const asFile =
  (name: string) =>
  (text: string): Input => [{ name, text }];

/** In a page, a repetition stands in the title, in the text and in what the page says of itself. */
const asPage = (words: string): string =>
  `<title>${words}</title><meta name="author" content="${words}"><script type="application/ld+json">${words}</script><article><p>${words}</p></article>`;

/** The same words without end: no rule may take the square of their number. */
export const repetitionTargets: readonly Target[] = [
  {
    name: 'read a repetition',
    share: 0.01,
    each: 0.03,
    inputs: endless(60_000, [...inText, ...wordy]).map(asFile('a.txt')),
    run: (input) => sound(readArticle({ id: 'a', text: textAt(input, 0) })),
  },
  {
    name: 'import a repetition',
    share: 0.01,
    each: 0.03,
    inputs: fc.oneof(
      endless(60_000, [...inText, ...wordy, ...inMarkdown]).map(asFile('a.md')),
      endless(20_000, [...inText, ...wordy, ...inHtml]).map((words) => asFile('a.html')(asPage(words))),
      endless(60_000, [...inText, ...inWord]).map(asFile('a.txt')),
    ),
    run: (input) => input.map((file) => importArticles(file, nodeTools)),
  },
  {
    name: 'compare a repetition',
    share: 0.005,
    each: 0.5,
    inputs: endless(8000, [...inText, ...wordy]).map(asFile('a.txt')),
    run: (input) => {
      const [a, b] = ['a', 'b'].map((id) => readArticle({ id, text: textAt(input, 0) }));
      return a && b && [compareAll(a, b), measureAll([a, b])];
    },
  },
];
