import type { ImportTools } from '../importers/importer.ts';

/** The tools importers are handed, for Node: its own decoder. */
export const nodeTools: ImportTools = {
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
};
