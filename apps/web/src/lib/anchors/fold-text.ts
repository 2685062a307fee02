/** A text in which white space and marks that are set in more than one way are alike; `starts` is where each unit stood. */
export type FoldedText = { text: string; starts: Uint32Array };

const alike = new Map<string, string>([
  ...['\u2018', '\u2019', '\u201a', '\u201b', '\u2032'].map((mark) => [mark, "'"] as const),
  ...['\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb'].map((mark) => [mark, '"'] as const),
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212'].map((mark) => [mark, '-'] as const),
]);

const foldable = new RegExp(`\\s+|[${[...alike.keys()].join('')}]`, 'g');

/**
 * Folds a text: white space in a row is one space, or one line break where it holds an empty line and so parts paragraphs; curly
 * marks are straight, dashes are hyphens. Its words stay as they are.
 */
export function foldText(text: string): FoldedText {
  const starts = new Uint32Array(text.length);
  const parts: string[] = [];
  let [from, length] = [0, 0];
  const copyTo = (to: number): void => {
    parts.push(text.slice(from, to));
    for (; from < to; from++) starts[length++] = from;
  };
  for (const { 0: run, index } of text.matchAll(foldable)) {
    copyTo(index);
    parts.push(alike.get(run) ?? (/\n[^\n]*\n/.test(run) ? '\n' : ' '));
    starts[length++] = index;
    from = index + run.length;
  }
  copyTo(text.length);
  return { text: parts.join(''), starts };
}
