/** How a language beside English writes numbers: its words as they stand in a text, as sources of regular expressions. */
export type Amounts = {
  /** Digits in groups, with decimals. */
  digits: string;
  /** Turns such digits into what a program reads. */
  plain: (written: string) => string;
  /** Numbers in words, and what multiplies the number before it. */
  words: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  qualifiers: string;
  /** What ties a scale to its noun, `d’` in `millions d’euros`, and a share to its whole. */
  of: string;
  percent: string;
  currencies: ReadonlyMap<string, string>;
  measures: string;
  /** What is counted: `noun`, with the words before it that are skipped. */
  noun: string;
  /** Nouns that a number behind them only names, and words behind a number that make it a time of day or another name. */
  named: string;
  times: string;
  /** An age, its number as `age`. */
  age: string;
};

const pairs = (list: string): Map<string, number> =>
  new Map(
    list
      .split(' ')
      .map((pair) => pair.split('='))
      .map(([word = '', value]) => [word, Number(value)]),
  );

const currencies = (dollars: string): ReadonlyMap<string, string> =>
  new Map([
    ['€|[eE]uros?', '€'],
    [`\\$|${dollars}`, '$'],
    ['£', '£'],
    ['Franken|francs|CHF', 'SFr'],
  ]);

/** Groups parted by points and decimals behind a comma. */
const withPoints = (written: string): string => written.replace(/[.\s]/g, '').replace(',', '.');

/** Own lists. */
const german: Amounts = {
  digits: '\\d{1,3}(?:[. \\u00a0\\u202f]\\d{3}){1,5}(?:,\\d{1,9})?|\\d{1,15}(?:,\\d{1,9})?',
  plain: withPoints,
  words: pairs(
    'zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90',
  ),
  scales: pairs(
    'Tausend=1e3 Tsd\\.?=1e3 Million(?:en)?=1e6 Mio\\.?=1e6 Milliarden?=1e9 Mrd\\.?=1e9 Billion(?:en)?=1e12',
  ),
  qualifiers: 'mehr als|weniger als|mindestens|höchstens|bis zu|knapp|rund|etwa|ungefähr|fast|über|unter|gut',
  of: '(?:der|des|von|aller)\\s',
  percent: '%|Prozent',
  currencies: currencies('(?:US-)?Dollar'),
  measures:
    'Kilometern?|km|Metern?|Stunden?|Minuten|Sekunden|Tagen?|Wochen?|Monaten?|Jahren?|Tonnen|Hektar|Litern?|Grad',
  noun: '(?:\\p{Ll}{3,30}(?:e|en|er)\\s){0,2}(?<noun>\\p{Lu}\\p{L}{2,40})',
  named:
    'Artikel|Nummer|Nr|Platz|Paragraf|Gruppe|Halle|Tor|Gleis|Linie|Zimmer|Seite|Kapitel|Windows|Autobahn|Bundesstraße|Flug|Phase|Stufe|Klasse|Raum|Boeing|Airbus',
  times: 'Uhr|Prozentpunkte?n?',
  age: '(?<age>\\d{1,3})-?[Jj]ährigen?r?s?|(?<![\\p{L}\\p{N}])(?<age2>\\d{1,3}) Jahre alt',
};

const french: Amounts = {
  digits: '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,5}(?:,\\d{1,9})?|\\d{1,15}(?:,\\d{1,9})?',
  plain: withPoints,
  words: pairs(
    'deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60',
  ),
  scales: pairs('mille=1e3 millions?=1e6 milliards?=1e9'),
  qualifiers: "plus de|moins de|au moins|près de|jusqu['’]à|environ|quelque|presque",
  of: "(?:d['’]|des?\\s(?:la\\s|l['’])?|du\\s)",
  percent: '%|pour cent',
  currencies: currencies('dollars?'),
  measures:
    'kilomètres?|km|mètres?|heures?|minutes?|secondes|jours?|semaines?|mois|ans|années|tonnes?|hectares?|litres?|degrés?',
  noun: '(?<noun>\\p{Ll}{3,40}[sx])',
  named: 'article|numéro|route|chapitre|page|salle|groupe|vol|phase|ligne|niveau|Boeing|Airbus|Windows',
  times: 'heures|h|points?',
  age: 'âgée?s?\\sde\\s(?<age>\\d{1,3})\\sans|(?<=,\\s)(?<age2>\\d{1,3})\\sans(?=[,.])',
};

const spanish: Amounts = {
  digits:
    '\\d{1,3}(?:[. \\u00a0\\u202f]\\d{3}){1,5}(?:,\\d{1,9})?|\\d{1,15},\\d{1,2}(?!\\d)|\\d{1,15}\\.\\d{1,2}(?!\\d)|\\d{1,15}(?!,?\\d)',
  plain: (written) => (/^\d+\.\d{1,2}$/.test(written) ? written : withPoints(written)),
  words: pairs(
    'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90',
  ),
  scales: pairs('mil millones=1e9 mil=1e3 millón=1e6 millones=1e6 billones=1e12'),
  qualifiers: 'más de|menos de|al menos|cerca de|alrededor de|hasta|casi|unos|unas|aproximadamente',
  of: '(?:de\\s(?:los\\s|las\\s|la\\s)?|del\\s)',
  percent: '%|por ciento',
  currencies: currencies('dólares'),
  measures:
    'kilómetros?|km|metros?|horas?|minutos?|segundos|días?|semanas?|mes(?:es)?|años?|toneladas?|hectáreas?|litros?|grados?',
  noun: '(?<noun>\\p{Ll}{3,40}s)',
  named: 'artículo|número|ruta|capítulo|página|sala|grupo|vuelo|fase|línea|nivel|Boeing|Airbus|Windows',
  times: 'horas|h|puntos?',
  age: '(?<=(?:hombre|mujer|joven|niñ[oa]|menor|chic[oa])\\s)de\\s(?<age>\\d{1,3})\\saños|(?<=,\\s)(?<age2>\\d{1,3})\\saños(?=[,.])',
};

const known: ReadonlyMap<string, Amounts> = new Map([
  ['de', german],
  ['fr', french],
  ['es', spanish],
]);

/** How a language beside English writes numbers; `language` is a BCP 47 tag. Nothing where that is not known. */
export const amountsOf = (language: string): Amounts | undefined =>
  known.get(language.split('-')[0]?.toLowerCase() ?? '');
