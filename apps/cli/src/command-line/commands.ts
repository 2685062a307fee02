/** The commands by their names. */
export const commands = ['read', 'compare', 'story', 'library'] as const;
/** A command by its name. */
export type Command = (typeof commands)[number];

/** The forms that results can have. */
export const formats = ['json', 'csv', 'html'] as const;
/** A form of results. */
export type Format = (typeof formats)[number];

/** How sure a match must be, by name. */
export const sensitivities = ['strict', 'balanced', 'loose'] as const;

/** What was asked for: `out` is a file for `read` and `compare`, a folder for the others. */
export type Asked = {
  command: Command;
  inputs: string[];
  format: Format;
  out?: string;
  sensitivity: (typeof sensitivities)[number];
  cores: number;
  isFresh: boolean;
  isQuiet: boolean;
};
