import { decodeFile, guessColumns, readTable, type Columns, type SourceFile, type Table } from '@vis-a-vis/parsing';
import { importTools } from '../engine/import-tools.ts';

/** A table of which the reader may say what its columns hold. */
export type Mapping = { file: SourceFile; table: Table; columns: Columns };
/** A file that does not say how its letters are encoded, and how they were read. */
export type Coded = { file: SourceFile; encoding: string };

/** What a file leaves open about its encoding: nothing, for most. */
export function codeOf(file: SourceFile): Coded[] {
  const { guess } = decode(file);
  return guess === undefined ? [] : [{ file, encoding: guess }];
}

/** The table in a file that is one. */
export function tableOf(file: SourceFile): Mapping[] {
  if (!file.bytes || !/\.[ct]sv$/i.test(file.name)) return [];
  const table = readTable(decode(file).text, file.name);
  return table.rows.length > 0 ? [{ file, table, columns: guessColumns(table) }] : [];
}

/** Nothing of a file that is known to hold no text: that was said when it was read. */
function decode(file: SourceFile): { text: string; guess?: string } {
  try {
    return decodeFile(file, importTools);
  } catch {
    return { text: '' };
  }
}
