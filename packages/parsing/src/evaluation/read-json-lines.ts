import { readFileSync } from 'node:fs';

/**
 * Reads a file of JSON lines, one record a line; empty lines are passed over. `faultOf` says in words what a record lacks, or
 * nothing. The first line that is not JSON, or has a fault, is an error that names file and line.
 */
export function readJsonLines<Record>(path: string, faultOf: (record: unknown) => string | undefined): Record[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const at = `${path}, line ${index + 1}`;
      let record: unknown;
      try {
        record = JSON.parse(line);
      } catch {
        throw new Error(`${at}: this is not JSON.`);
      }
      const fault = faultOf(record);
      if (fault !== undefined) throw new Error(`${at}: ${fault}.`);
      return [record as Record];
    });
}
