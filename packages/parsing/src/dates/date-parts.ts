/** The parts of a date that a text states. `weekday` 0 is Sunday. */
export type StatedParts = { year?: number; month?: number; day?: number; weekday?: number };

/** The day of publication (days since 1970-01-01), or the last of its month and `vague` where only the month is known. */
export type Publication = { today: number | undefined; vague: boolean };
