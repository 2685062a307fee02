/** A text in which white space and marks that are set in more than one way are alike; `starts` is where each unit stood. */
export type FoldedText = { text: string; starts: Uint32Array };

const alike = new Map<string, string>([
  ...['\u2018', '\u2019', '\u201a', '\u201b', '\u2032'].map((mark) => [mark, "'"] as const),
  ...['\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb'].map((mark) => [mark, '"'] as const),
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212'].map((mark) => [mark, '-'] as const),
]);

const space = /\s+/y;

/**
 * Folds a text: white space in a row is one space, or one line break where it holds an empty line and so parts paragraphs; curly
 * marks are straight, dashes are hyphens. Its words stay as they are.
 */
export function foldText(text: string): FoldedText {
  const starts = new Uint32Array(text.length);
  const units: string[] = [];
  for (let at = 0; at < text.length;) {
    starts[units.length] = at;
    space.lastIndex = at;
    const [run] = space.exec(text) ?? [];
    const unit = text.charAt(at);
    if (run) units.push(/\n[^\n]*\n/.test(run) ? '\n' : ' ');
    else units.push(alike.get(unit) ?? unit);
    at += run?.length ?? 1;
  }
  return { text: units.join(''), starts };
}
