/**
 * The types every room shares. One coordinate system: each `Range` is a half-open pair of UTF-16 offsets into
 * `article.text`, and `article.text` is the source exactly as it was given. Nothing is cut out of it.
 */
export type Range = { from: number; to: number };

/** A fact about an article and where it comes from: the text states it, we inferred it, or the reader entered it. */
export type Known<T> = { value: T; basis: 'stated' | 'inferred' | 'reader'; evidence?: Range };

/** When and where the talks an article reports took place; `date` is ISO 8601, as much of it as is known. */
export type Talks = { date?: string; place?: string };

/** What an importer hands over: one article's text with whatever the format states about it. */
export type RawSource = {
  id: string;
  text: string;
  mediaType?: string;
  title?: Known<string>;
  outlet?: Known<string>;
  byline?: Known<string>;
  published?: Known<string>;
  talks?: Known<Talks>;
  url?: string;
  language?: string;
  /** Lines whose role the format itself states: a heading's or a picture's tag. In order. */
  marked?: MarkedBlock[];
  /** The set of overlapping passages it belongs to, where the format states one. */
  set?: string;
  /** What the reader should know about how the file was read. */
  notes?: string[];
  /** Another text of the same file that may be the article, where that is open: for the reader to choose before the source is kept. */
  instead?: { text: string; marked: MarkedBlock[] };
};

/** The role of a block. Only paragraphs are the report; they alone are split into sentences, compared and counted. */
export type BlockKind = 'title' | 'deck' | 'heading' | 'paragraph' | 'caption' | 'credit' | 'furniture';

/** A line of a source with the role its format gives it. */
export type MarkedBlock = Range & { kind: Exclude<BlockKind, 'paragraph'> };

/** A run of lines with one role. Everything but a paragraph says in `reason` why it is not taken for one. */
export type Block = Range & {
  kind: BlockKind;
  reason?: string;
  /** Set where a reader counts the block as report; `reason` still says why it was not taken for it. */
  restored?: true;
  /** BCP 47, set where the block is surely in another language than its article. */
  language?: string;
};

/** A sentence of the body: `block` is an index into `article.blocks`, tokens `firstToken` up to `endToken` (excluded) lie in it. */
export type Sentence = Range & { block: number; firstToken: number; endToken: number };

/** A word or number; `term` is what is compared: folded case, marks and apostrophes, without a possessive `'s`. */
export type Token = Range & { term: string };

/** How a speaker was found: in which order quotation, speaker and cue stand, or from where the name was carried over. */
export type Attribution =
  | 'quotation, speaker, cue'
  | 'quotation, cue, speaker'
  | 'according to'
  | 'speaker, cue, quotation'
  | 'speaker before the passage'
  | 'carried over'
  | 'line above';

/** Who speaks: the words in the text that say so, the name they stand for, and whether that name is stated or inferred. */
export type Speaker = Range & { name: string; basis: 'stated' | 'inferred' };

/**
 * Text inside quotation marks; the range includes the marks it has. Four words or more make a quotation, fewer a term.
 * `speaker` absent means "speaker not stated". `unclosed` is set when the closing mark is missing.
 * `continues` is the index of the quotation that this one carries on (a quotation of several paragraphs).
 */
export type Quote = Range & {
  kind: 'quotation' | 'term';
  speaker?: Speaker;
  cue?: Range;
  attribution?: Attribution;
  unclosed?: true;
  continues?: number;
};

/**
 * A date as written. `value` is ISO 8601 with only the parts that are known (`--08-21` when the year is not stated), a quarter
 * or half as `2013-Q3`, `2013-H1`; `basis` says whether the text states them all; both are absent where no part is known ("on Friday").
 */
export type DateMention = Range & DateValue & { end?: string };

/** What is known of a date, with its ground; nothing has neither. */
export type DateValue = { value: string; basis: 'stated' | 'inferred' } | { value?: undefined; basis?: undefined };

/** What befalls people that news count. */
export type Fate = 'killed' | 'injured' | 'missing' | 'arrested';

/**
 * A number with what it counts: `value` (and `high` for a range), its unit or counted noun, and its qualifier as written.
 * "Hundreds of" has the value 100. `place` and `date` stand nearest in the same sentence; `source` is "according to …".
 * Of a share (`one in four`) `value` is the part of one, of a score (`97-1`) the first number and `against` the second, of an age
 * the years of `person`, where one is named.
 */
export type Figure = Range & {
  value: number;
  high?: number;
  kind?: 'share' | 'score' | 'age';
  against?: number;
  /** The last place that is written: 100,000 in `1.2 million`. Absent where it is 1. */
  step?: number;
  unit?: string;
  noun?: string;
  /** The words the number is bound to, without article: `pages of emails`, `Rolex watch`. */
  object?: Range;
  person?: string;
  /** What befell those who are counted, where the words beside the number say so: `killed 12`, `12 people were injured`. */
  fate?: Fate;
  /** Set where it is by how much something changed, not what it came to: `fell 3 percent`. */
  change?: true;
  qualifier?: string;
  place?: string;
  date?: string;
  source?: Range;
};

/** A named person, group or place. `entity` is its canonical name; `proposed` when the lexicon does not know it. */
export type Mention = Range & { entity: string; kind: 'person' | 'group' | 'place' | 'unknown'; proposed?: true };

/** Something the reader should know about the copy: it looks machine-altered, or is reprinted elsewhere. */
export type Flag = { kind: 'spun' | 'reprinted'; says: string; evidence: Range[] };

/** One article as it was read: the source’s text and facts, and what was found in it, all as ranges of `text`. */
export type Article = {
  id: string;
  text: string;
  /** BCP 47, `und` where it cannot be told. */
  language: string;
  url?: string;
  title?: Known<string>;
  outlet?: Known<string>;
  byline?: Known<string>;
  published?: Known<string>;
  talks?: Known<Talks>;
  flags: Flag[];
  /** In order, disjoint; together they hold every character that is not white space. */
  blocks: Block[];
  /** Body only (paragraphs), in order. */
  sentences: Sentence[];
  /** All tokens of all blocks, in order. */
  tokens: Token[];
  quotes: Quote[];
  dates: DateMention[];
  figures: Figure[];
  mentions: Mention[];
};
