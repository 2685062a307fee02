import type { Example, Finding } from '../example.ts';

const inReport = (line: string) =>
  `The ministers met on Monday in the old town.\nThey agreed on all points there.\n${line}\nThey left on Tuesday, a day late.`;

/** Lines within a report: the first of each pair is no part of it, for the reason given, the second comes close and is. */
export const lineExamples = (reason: string, pairs: readonly (readonly [string, string])[]): Example => ({
  rule: reason,
  holds: pairs.map(([line]): Finding => ({ text: inReport(line), finds: `${line} = ${reason}` })),
  nearMiss: pairs.map(([, line]): Finding => ({ text: inReport(line), finds: '–' })),
});
