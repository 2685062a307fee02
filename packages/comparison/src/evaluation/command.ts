/** A command of the evaluation: its words, and how a path on the command line is resolved. */
export type Command = (words: string[], resolvePath: (path: string) => string) => unknown;
