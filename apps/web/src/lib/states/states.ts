import type { Engine } from '../engine/engine.ts';
import { exampleStart } from '../articles/example.ts';
import type { Lens } from '../place/place.ts';
import { Reader } from '../reader/reader.svelte.ts';
import { largeLibrary } from './large-library.ts';
import type { ShelfStateName, StateName } from './state-names.ts';

const quay = `The quay is no longer safe, the minister said on Monday. It will be closed for repairs until October.`;
const choir = `A village choir won the regional prize with a programme of old songs. Nobody had expected it.`;
const german = [
  `Hafen wird geschlossen\n\nDer alte Hafen bleibe bis Oktober geschlossen, sagte die Ministerin am Montag. „Der Kai ist nicht mehr sicher“, sagte sie.`,
  `Kai gesperrt\n\nBis Oktober wird der alte Hafen geschlossen. Die Fischer ziehen nach Norden um.`,
];
const arabic = [
  `إغلاق الميناء\n\nقالت الوزيرة يوم الاثنين إن الميناء القديم سيغلق حتى أكتوبر. «الرصيف لم يعد آمنا»، قالت.`,
  `الرصيف مغلق\n\nسيغلق الميناء القديم حتى أكتوبر. وينتقل الصيادون إلى الشمال.`,
];
const furniture = `SOURCE: The Harbour Post and agencies\n\nShare this article\n\nRelated stories`;

/** `paragraphs` made-up paragraphs of a long report; every fifth stands in both, the others differ by `seed`. */
function longReport(seed: number, paragraphs: number): string {
  const nouns =
    'harbour quay ferry minister fleet repair council storm bridge railway budget crew union tide crane'.split(' ');
  const noun = (i: number): string => nouns[i % nouns.length] ?? 'harbour';
  const paragraph = (i: number): string => {
    const own = i % 5 === 0 ? 0 : seed;
    return `Report ${i} of the ${noun(i + own)}: the ${noun(i * 3 + own)} of section ${i * 7 + own * 1000} was closed after the ${noun(i * 5 + own)} failed. Officials of the ${noun(i * 2 + own)} expect ${i * 13 + own} days of work.`;
  };
  return Array.from({ length: paragraphs }, (_, i) => paragraph(i)).join('\n\n');
}

/** A report that quotes `speakers` people, each once. */
function manyVoices(speakers: number): string {
  const letters = 'abcdefghijklmnopqrst';
  const name = (i: number): string =>
    `Anna B${letters[i % 20] ?? ''}e${letters[Math.floor(i / 20) % 20] ?? ''}o${letters[i % 7] ?? ''}`;
  return Array.from({ length: speakers }, (_, i) => `"The quay is closed today," ${name(i)} said.`).join('\n\n');
}

const rebels = [
  `Kerry met the rebels in Geneva on 12 September 2013. "The rebels and the opposition are our friends," Kerry said. Kerry left; Kerry and John Kerry are one. Assad denies his regime was to blame for the 20 people who died in Aleppo. The Syrian government agreed.`,
  `John Kerry met the opposition in Geneva on 12 September 2013. "The rebels and the opposition are our friends," Mr Kerry said. Some 30 people died in Aleppo. Kerry, Kerry and Kerry came.`,
  `The rebels said that Kerry met the opposition in Geneva. It rained.`,
];
const reportTopics = ['harbour', 'ferry, bridge', 'storm', 'budget'].map((words, i) => ({
  id: `own-${i + 1}`,
  name: words,
  patterns: words.split(', '),
}));

/** Topics without a word, of a star alone, of a word's every beginning, and one that a text without spaces holds. */
const oddTopics = [[], ['*', ' … '], [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}*`), ['叙利亚']].map(
  (patterns, i) => ({ id: `own-${i + 1}`, name: `Odd ${i + 1}`, patterns, story: 'x0' }),
);

const readerOf = (...texts: string[]): Reader => new Reader(exampleStart(texts.length > 0 ? texts : undefined));

/** An engine that never answers, or always fails: for the states in between. */
const engineThat = (answer: Promise<never>): Engine => ({ run: () => answer, close: () => undefined });

/** Makes the reader of a state, at the place where the state shows. */
export const states: { [S in Exclude<StateName, ShelfStateName>]: () => Reader } = {
  'linked pair': () => readerOf(),
  'pinned link with word differences': () => {
    const reader = readerOf();
    reader.walk(1);
    reader.where.toggleDifferences();
    return reader;
  },
  'only what is shared': () => {
    const reader = readerOf();
    reader.where.toggleSharedOnly();
    return reader;
  },
  'linking by hand': () => {
    const reader = readerOf();
    reader.byHand.toggle();
    reader.byHand.pick('a', 1);
    return reader;
  },
  'a correction that can be undone': () => {
    const reader = readerOf();
    const [first] = reader.pair.links;
    if (first) reader.byHand.unlink(first);
    return reader;
  },
  'no links': () => readerOf(quay, choir),
  'same text twice': () => readerOf(quay, quay),
  'empty article': () => readerOf('', quay),
  'nothing but furniture': () => readerOf(furniture, quay),
  'another language': () => readerOf(...german),
  'right to left': () => readerOf(...arabic),
  'very long': () => readerOf(longReport(1, 400), longReport(2, 400)),
  comparing: () => waiting(engineThat(new Promise<never>(() => undefined))),
  'analysis failed': () => {
    const failure = Promise.reject<never>(new Error('The analysis stopped before it was done.'));
    failure.catch(() => undefined);
    return waiting(engineThat(failure));
  },
  topics: () => {
    const reader = new Reader(exampleStart([longReport(1, 12), longReport(2, 20), longReport(3, 4)], reportTopics));
    void reader.show('topics');
    void reader.chooseTopic('own-1');
    return reader;
  },
  'topics of short texts': () => {
    const reader = readerOf(`Talks went on. ${quay}`, `The talks ended. ${choir}`);
    void reader.show('topics');
    return reader;
  },
  'who is quoted': () => at('voices', ...rebels),
  'nobody is quoted': () => at('voices', quay, choir),
  'three hundred speakers': () => at('voices', manyVoices(300), quay),
  'what people are called': () => at('names', ...rebels),
  'figures side by side': () => at('figures', ...rebels),
  'only in one': () => at('only-here', ...rebels),
  'all articles': () => at('all-articles', ...rebels),
  'topics that do not fit': () => {
    const reader = readerOf(...german);
    void reader.show('topics');
    return reader;
  },
  'topics of two that share nothing': () => at('topics', quay, choir),
  'topics in another script': () => at('topics', ...arabic),
  'articles without dates': () => at('all-articles', quay, choir, arabic[0] ?? ''),
  'topics of no words and of all': () => {
    const chinese = '叙利亚和谈在日内瓦举行，叙利亚代表出席。双方没有达成协议，和谈明天继续。'.repeat(12);
    const reader = new Reader(exampleStart([chinese, `${quay} ${choir}`], oddTopics));
    void reader.show('topics');
    void reader.chooseTopic('own-1');
    return reader;
  },
  'five hundred topics': () => {
    const nouns = Array.from({ length: 500 }, (_, i) => ({
      id: `t${i}`,
      name: `Topic ${i}`,
      patterns: [String(i)],
      story: 'x0',
    }));
    const reader = new Reader(exampleStart([longReport(1, 40), longReport(2, 40)], nouns));
    void reader.show('topics');
    return reader;
  },
  'five hundred articles, topics taken out': () => {
    const reader = new Reader(largeLibrary());
    // A step, so that whoever measures the count can take it back.
    reader.topicList.change([], 'Removed all topics.');
    void reader.show('topics');
    return reader;
  },
  'reading together': () => inClass(),
  'reading together, revealed': () => {
    const reader = inClass();
    reader.together.revealed = true;
    return reader;
  },
};

function at(lens: Lens, ...texts: string[]): Reader {
  const reader = readerOf(...texts);
  void reader.show(lens);
  return reader;
}

function inClass(): Reader {
  const reader = readerOf();
  const [first] = reader.pair.a.sentences;
  void reader.toggleTogether();
  reader.together.write('x0', 'x1', 0, 'The minister speaks in both.');
  if (first) reader.together.toggleMark('x0', 'x1', { article: 'x0', from: first.from, to: first.to });
  return reader;
}

function waiting(engine: Engine): Reader {
  const reader = readerOf();
  reader.connect(engine, () => undefined);
  void reader.choose('x0', 'x2');
  return reader;
}
