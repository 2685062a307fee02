/** Whether a word ends as plurals do: in `s`, but not as `boss`, `virus`, `famous` and `crisis`. */
const endsAsPlural = (term: string): boolean => term.endsWith('s') && !/(?:ss|us|is)$/.test(term);

/** `officials`, `witnesses`: whether a word is a plural that may speak or act without an article. Shorter ones (`says`, `does`) are verbs. */
export const isPlural = (term: string): boolean => term.length > 4 && endsAsPlural(term);

/** `three cars`: the same after a number, where a word of four letters is no verb. */
export const isCountedPlural = (term: string): boolean => term.length > 3 && endsAsPlural(term);
