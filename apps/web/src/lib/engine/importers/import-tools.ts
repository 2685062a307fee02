import type { ImportTools } from '@vis-a-vis/parsing';

/** What importers are handed, in the page as in the worker. */
export const importTools: ImportTools = {
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
};
