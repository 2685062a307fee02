import type { NearestSentences } from '@vis-a-vis/comparison';
import type { TopicRow, Topic } from '@vis-a-vis/measures';
import type {
  Article,
  Columns,
  Lexicon,
  PdfPage,
  RawSource,
  ReadingError,
  SourceFile,
  Table,
} from '@vis-a-vis/parsing';
import type { Comparisons, CountAnswer, CountAsk, FirstAnswer, FirstAsk, PairCount } from './answers.ts';
import type { CountableText } from './countable.ts';
import type { PairWithoutTokens, WithoutTokens } from './without-tokens.ts';

/** A table as it stands in a file, and what its columns are taken for. */
export type TableAsRead = { table: Table; columns: Columns };

/** What a file leaves open: what its columns hold, where it is a table; how it was decoded, where it does not say. */
export type FileQuestions = { table?: TableAsRead; encoding?: string };

/** What is asked about what the reader brings along. */
type ImportJobs = {
  /** The articles in a file as it came, whatever is in it: strangers' markup is never handed to the browser's own parser. */
  importFile: { ask: { file: SourceFile }; answer: RawSource[] };
  /** What was pasted as HTML; `plain` is the same as text. */
  importPaste: { ask: { html: string; plain: string }; answer: RawSource[] };
  /** A table's articles, its columns read as the reader says. */
  importTable: { ask: TableAsRead & { file: SourceFile }; answer: RawSource[] };
  fileQuestions: { ask: { file: SourceFile }; answer: FileQuestions };
};
/** What is asked of the script that takes PDFs apart. */
type PdfJobs = { pdfPages: { ask: { file: SourceFile }; answer: PdfPage[] } };
/** A job that reads what the reader brings along, by its name. */
export type ImportName = keyof ImportJobs;

/** What can be asked of the engine, and what it answers. */
export type Jobs = ImportJobs &
  PdfJobs & {
    /** All that the page opens with. */
    readAll: { ask: FirstAsk; answer: FirstAnswer };
    /** `restored` are the starts of blocks that the reader counts as report, `lexicon` the reader's names, if they changed any. */
    read: { ask: { source: RawSource; restored: number[]; lexicon?: Lexicon | undefined }; answer: Article };
    compare: { ask: PairWithoutTokens; answer: Comparisons };
    /** `article` with each of `others`. */
    count: { ask: { article: WithoutTokens; others: WithoutTokens[] }; answer: PairCount[] };
    /** The pairs of a whole library, turn by turn. */
    countPairs: { ask: CountAsk; answer: CountAnswer };
    /** For every sentence the one of the other article that comes nearest, linked or not. */
    nearest: { ask: PairWithoutTokens; answer: NearestSentences };
    measure: { ask: { articles: CountableText[]; topics: Topic[] }; answer: TopicRow[] };
  };
/** A job by its name. */
export type JobName = keyof Jobs;

const importNames: { [J in ImportName]: true } = {
  importFile: true,
  importPaste: true,
  importTable: true,
  fileQuestions: true,
};
/** Whether a job reads what the reader brings along. */
export const isImport = (job: JobName): job is ImportName => job in importNames;

/** Page to worker. `id` pairs a reply with its request. */
export type Request = { [J in JobName]: { id: number; job: J; ask: Jobs[J]['ask'] } }[JobName];

/**
 * Worker to page; `ready` is the first, and tells a worker that runs from one that never started. `lock` names the lock that it
 * holds as long as it lives, where the browser has such.
 */
export type Reply =
  | { kind: 'ready'; lock?: string }
  | { kind: 'done'; id: number; answer: Jobs[JobName]['answer'] }
  | { kind: 'failed'; id: number; message: string; parts?: ErrorParts };

/** The parts of a `ReadingError`, which do not come along with an error that leaves a worker. */
export type ErrorParts = Pick<ReadingError, 'what' | 'why' | 'next'>;
