/**
 * One change to one place of the rule code. `from` and `to` are offsets into the file, `put` what stands there instead;
 * `was` and `becomes` show the change: the line it stands in, or for rules that change places, the two rules.
 */
export type Site = {
  root: string;
  file: string;
  line: number;
  from: number;
  to: number;
  put: string;
  was: string;
  becomes: string;
};
