import {
  decodeFile,
  guessColumns,
  importArticles,
  pastedSource,
  readTable,
  tableSources,
  type SourceFile,
} from '@vis-a-vis/parsing';
import type { FileQuestions, ImportName } from '../protocol.ts';
import { runOf, type JobTable } from '../run.ts';
import { importTools } from './import-tools.ts';

const jobs: Pick<JobTable, ImportName> = {
  importFile: ({ file }) => importArticles(file, importTools),
  importPaste: ({ html, plain }) => [pastedSource(html, plain)],
  importTable: ({ file, table, columns }) => tableSources(table, columns, file),
  fileQuestions: ({ file }) => questionsOf(file),
};

/** The jobs that read what the reader brings along: all that knows a format stands behind them. */
export const runImport = runOf(jobs);

function questionsOf(file: SourceFile): FileQuestions {
  if (!file.bytes) return {};
  const { text, guess } = decode(file);
  const found = /\.[ct]sv$/i.test(file.name) ? readTable(text, file.name) : undefined;
  return {
    ...(guess !== undefined && { encoding: guess }),
    ...(found && found.rows.length > 0 && { table: { table: found, columns: guessColumns(found) } }),
  };
}

/** Nothing of a file that is known to hold no text: that was said when it was read. */
function decode(file: SourceFile): { text: string; guess?: string } {
  try {
    return decodeFile(file, importTools);
  } catch {
    return { text: '' };
  }
}
