/** What went wrong, for a program; people read the error’s own words. */
export type ReadingErrorCode =
  | 'empty'
  | 'too long'
  | 'too large'
  | 'too deep'
  | 'not text'
  | 'old Word'
  | 'protected'
  | 'damaged'
  | 'unpacks too large'
  | 'no article'
  | 'no text column'
  | 'shape'
  | 'newer'
  | 'contract'
  | 'format';

/** Why a source could not be read, in words for the reader: what happened and where, why, and what to do next. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';
  readonly code: ReadingErrorCode;
  readonly what: string;
  readonly why: string;
  readonly next: string;

  constructor(code: ReadingErrorCode, what: string, why: string, next: string) {
    super(`${what} ${why} ${next}`);
    this.code = code;
    this.what = what;
    this.why = why;
    this.next = next;
  }
}
