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
/** Words that multiply the number before them, those of India and of other newspapers' shorthand included. */
export const scales = pairs(`
  dozen:12 hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 bn:1e9 bln:1e9 tn:1e12 mn:1e6 mln:1e6 mio:1e6
  mrd:1e9 lakh:1e5 lakhs:1e5 crore:1e7 crores:1e7
`);
/** Letters that multiply the digits they are written to: `$1.2B`, `500K people`. */
export const suffixes = pairs('k:1e3 m:1e6 mn:1e6 mln:1e6 mio:1e6 b:1e9 bn:1e9 bln:1e9 tn:1e12');
/** Words for a number nobody counted, with its size. */
export const vagueCounts = pairs('dozens:12 scores:20 hundreds:100 thousands:1e3 millions:1e6 billions:1e9');
/** Words before a scale for so many of it that nobody counted: `several hundred`. */
export const several = wordSet('several few couple many');
/** Parts of a whole: `half a million`, `two thirds of`. */
export const fractions = pairs(`
  half:2 third:3 thirds:3 quarter:4 quarters:4 fourth:4 fourths:4 fifth:5 fifths:5 sixth:6 sixths:6 eighth:8 eighths:8 tenth:10
  tenths:10
`);
/** Whether a word, in lower case, is a number, a part of one or what multiplies one: `seven`, `half`, `million`. */
export const isNumberWord = (word: string): boolean =>
  smallNumbers.has(word) || scales.has(word) || fractions.has(word) || vagueCounts.has(word);
/** The same as one sign, alone or after digits. */
export const fractionSigns = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 0.125],
]);

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
  'well under',
  'more or less',
  'in excess of',
  'upward of',
  'upwards of',
  'as little as',
  'not more than',
  'not less than',
  'not even',
  'a further',
  'a record',
  'barely',
  'circa',
  'perhaps',
  'maybe',
  'a mere',
  'a total of',
  'a combined',
  'an average of',
]
  .map((phrase) => phrase.split(' '))
  .sort((one, other) => other.length - one.length);

/** Measures: what a number has as its unit. */
export const measures = wordSet(`
  percent dollars euros pounds miles kilometers kilometres km meters metres feet inches acres hectares tons tonnes kilograms
  kg barrels gallons liters litres hours hour minutes minute seconds days day weeks week months month years year decades
  centuries degrees points megawatts dollar euro pound mile mph cents ton tonne kilometer kilometre meter metre foot
  inch acre hectare gallon liter litre decade century degree megawatt gigawatts kilowatts watts volts francs rupees yen yuan
  rubles roubles rand pesos kronor kroner krona krone shekels lira kph bushels ounces ounce grams kilos knots fathoms yards yard
`);

/** Signs and letters of a currency right before a number, as one sign each. */
export const currencySigns = new Map([
  ...['$', '€', '£', '¥', '₹', '₽', '₩', '₪', '₴'].map((sign): [string, string] => [sign, sign]),
  ['us$', 'US$'],
  ['a$', 'A$'],
  ['c$', 'C$'],
  ['hk$', 'HK$'],
  ['nz$', 'NZ$'],
  ['s$', 'S$'],
  ['r$', 'R$'],
]);
/** Currencies in letters, before a number or after it, as one sign each. */
export const currencyCodes = new Map([
  ['rs', '₹'],
  ['inr', '₹'],
  ['usd', '$'],
  ['eur', '€'],
  ['gbp', '£'],
  ['chf', 'SFr'],
  ['sfr', 'SFr'],
  ['jpy', '¥'],
  ['cad', 'C$'],
  ['aud', 'A$'],
]);
/** Currencies in words, after a number, as one sign each; a pound may be a weight, a franc of several lands. */
export const currencyWords = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['rupee', '₹'],
  ['rupees', '₹'],
  ['yen', '¥'],
]);

/** Plural nouns that do not end in `s`. */
export const oddPlurals = wordSet(
  `people men women children troops police personnel staff dead wounded injured families lives countries cases seats votes
  homes sheep fish deer cattle aircraft persons teeth geese mice spacecraft offspring clergy passers-by servicemen servicewomen
  policemen policewomen firemen fishermen gunmen crewmen congressmen businessmen spokesmen grandchildren crew`,
);

/** Words after a number that end what it counts. */
export const nounStops = wordSet(
  `last next this earlier later ago so far each per killed died have has had were was are is who that which says said does goes
  gets takes makes comes wants needs seems shows means gives his hers its us always perhaps besides sometimes yes less
  went came fell rose won lost told took gave got made found left sold fled met held stood sank remain remained voted
  across towards afterwards upwards whereas thus plus minus versus unless`,
);

/** Words for what is no thing to be counted where a small number in words stands before: `two directions`, `three ways`. */
export const uncountedNouns = wordSet(
  `directions ways sides sorts kinds types fronts hands minds worlds things aspects respects levels ends halves senses times
  corners thirds quarters fifths steps words extremes camps schools reasons`,
);

/** Nouns that a number in one word with them counts: `100-member`, `two-term`; measures do, too. Others (`four-star`, `two-way`) do not. */
export const compoundNouns = wordSet(
  `member seat page person man woman vote point game term nation country unit room bed bedroom story storey floor lane judge
  count episode ship truck bus car vehicle passenger song goal run city county vessel boat soldier`,
);

/** Nouns after which a number is a name, no count: `Route 66`, `Docket No. 10-277`, `page 12`. */
export const numberedNouns = wordSet(
  `no nos number numbers route flight highway interstate section sections article articles chapter title room gate page pages phase
  grade class channel group sector district precinct ward unit part volume verse act scene proposition prop amendment resolution
  rule zone area pier platform terminal lot box suite apartment apt building bldg lane line exit junction model type version
  docket case bill law order decree directive file item paragraph clause boeing airbus apollo formula euro windows season episode
  level stage tier round day week lap game race psalm size bus train tram hr covid agenda figure table
  studio bay block cell count counts camp battery brigade battalion regiment squadron division corps`,
);

/** Words a street's name ends in: the number before it is a house. */
export const streetWords = wordSet(
  `street st avenue ave road rd lane drive boulevard blvd square court place way terrace crescent row gardens parkway plaza alley`,
);

/** Verbs and nouns of votes and games, beside which `97-1` or `134 to 63` is how it ended. */
export const scoreCues = wordSet(
  `vote votes voted voting ruling ruled decision win wins won victory victories loss losses lost defeat defeated beat beaten beats
  margin majority tally tied tie draw drew verdict score scored record lead led leads passed approved rejected confirmed
  acquitted convicted split match game games final series set sets shootout thrashed edged downed routed`,
);

/** What befell the people a number counts, by the word beside it. */
export const fates = new Map<string, 'killed' | 'injured' | 'missing' | 'arrested'>([
  ...[
    ...wordSet(
      'kill kills killed killing dead die died dies dying deaths death fatalities slain slaying murdered murdering perished drowned toll',
    ),
  ].map((word) => [word, 'killed'] as const),
  ...[...wordSet('injure injured injures injuring injuries wound wounded wounds wounding hurt hurting')].map(
    (word) => [word, 'injured'] as const,
  ),
  ['missing', 'missing'],
  ...[...wordSet('arrest arrested arrests arresting detained detaining')].map((word) => [word, 'arrested'] as const),
]);

/** Verbs of change: `rose from 20 to 30 percent` are two figures, no range. */
export const changeVerbs = wordSet(
  `rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing drop drops dropped dropping climb climbs
  climbed climbing cut cuts cutting raise raised raises raising increase increased increases increasing reduce reduced reduces
  reducing decrease decreased decreases decreasing decline declined declines declining jump jumped jumps jumping slip slipped slid
  lower lowered lowers lowering up down went gone going change changed expand expanded shrink shrank shrunk surge surged plunge
  plunged widen widened narrow narrowed double doubled improve improved soar soared tumble tumbled swell swelled dip dipped
  revised revise edged inched moved advanced`,
);
