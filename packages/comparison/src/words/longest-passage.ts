/**
 * So many words of one sentence or quotation are looked at. No news sentence is half as long; a text without full stops, or one long
 * quotation, costs no more than that. A comparison that left words out says so (`bounded`).
 */
export const longestPassage = 400;
