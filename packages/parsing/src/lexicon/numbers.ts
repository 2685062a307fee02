import { wordSet } from './word-set.ts';

const pairs = (list: string): Map<string, number> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string])
      .map(([word, value]) => [word, Number(value)]),
  );
/** English number words. Own lists. */
export const smallNumbers = pairs(`
  one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
  fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70
  eighty:80 ninety:90
`);
/** Words that multiply the number before them. */
export const scales = pairs(
  'dozen:12 hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 bn:1e9 tn:1e12 mn:1e6',
);
/** Words for a number nobody counted, with its size. */
export const vagueCounts = pairs('dozens:12 scores:20 hundreds:100 thousands:1e3 millions:1e6 billions:1e9');

/** What stands before a number and weakens or bounds it, by its words; longest first. */
export const qualifiers = [
  'as many as',
  'as few as',
  'as much as',
  'no more than',
  'no fewer than',
  'no less than',
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'up to',
  'close to',
  'an estimated',
  'an additional',
  'another',
  'nearly',
  'almost',
  'about',
  'around',
  'some',
  'roughly',
  'approximately',
  'over',
  'under',
  'only',
  'just',
  'estimated',
  'exactly',
  'well over',
]
  .map((phrase) => phrase.split(' '))
  .sort((one, other) => other.length - one.length);

/** Measures: what a number has as its unit. */
export const measures = wordSet(`
  percent dollars euros pounds miles kilometers kilometres km meters metres feet inches acres hectares tons tonnes kilograms
  kg barrels gallons liters litres hours hour minutes minute seconds days day weeks week months month years year decades
  centuries degrees points megawatts dollar euro pound mile mph cents
`);

/** Plural nouns that do not end in `s`. */
export const oddPlurals = wordSet(
  'people men women children troops police personnel staff dead wounded injured families lives countries cases seats votes',
);

/** Words after a number that end what it counts. */
export const nounStops = wordSet(
  'last next this earlier later ago so far each per killed died have has had were was are is who that which',
);
