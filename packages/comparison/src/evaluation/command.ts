/** A command of the evaluation: its words, and how a path on the command line is resolved. */
export type Command = (words: readonly string[], resolvePath: (path: string) => string) => void | Promise<void>;
