/**
 * Words of one sentence or quotation that are looked at: no news sentence is half as long, and a text without full stops, or one long
 * quotation, costs no more than a long sentence. What is cut here marks the comparison as bounded.
 */
export const longestPassage = 400;
