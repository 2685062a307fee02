/** Letters and marks that may turn the direction of what stands beside them (Unicode Bidirectional Algorithm). */
const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802-\ud803\ud83a-\ud83b]/;
const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/** A passage without the marks that would turn what stands around it: they outlast even the element that holds them. */
export const unturned = (text: string): string => text.replace(controls, '');

/** Text of others, ready to stand among the page's own words: it turns none of them, nor its own letters against their order. */
export function isolate(text: string): string {
  return turning.test(text) ? `\u2068${unturned(text)}\u2069` : text;
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The direction of a text by its first letter, as `dir="auto"` has it. Said outright because a browser that has to find it looks through
 * the whole text for every block that is drawn.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}
