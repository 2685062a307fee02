import {
  attributeOf,
  charactersOf,
  childrenOf,
  isElement,
  textOf,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts';

/** What is struck, and how a word is read aloud beside it: neither is part of what the page says now. */
const unsaid = new Set(['del', 's', 'strike', 'rt', 'rp', 'rtc']);
const unseen =
  /(?:^|[\s_-])(?:visually-?hidden|sr-?only|screen-?reader(?:-?text)?|a11y-?hidden|offscreen|hidden-visually)(?:$|[\s_-])/i;
/** What a raised mark looks like that leads to a note: a number, a letter or a sign, in brackets or not. */
const noteMark = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]+|note \d{1,3}|citation needed)[\])]?(?:\s*,\s*\d{1,3})*$/i;
const raised = new Map([...'0123456789+-−n()'].map((one, at) => [one, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ⁽⁾'][at] ?? one]));
const unit = /(?:^|[\s\d/(])(?:[kcdmµ]?m|ft|in|mi|yd|s|x)$|(?:^|[\s×(])10$/u;

/** Whether an element within a line says nothing of the text: struck, hidden, read aloud only, or a mark that leads to a note. */
export function isUnsaid(element: HtmlElement, before: string): boolean {
  const name = element.tagName;
  if (unsaid.has(name)) return true;
  if (attributeOf(element, 'hidden') !== undefined) return true;
  if (/display:\s*none/i.test(attributeOf(element, 'style') ?? '')) return true;
  if (unseen.test(attributeOf(element, 'class') ?? '')) return true;
  return name === 'sup' && isNoteMark(element, before);
}

function isNoteMark(element: HtmlElement, before: string): boolean {
  const words = textOf(element).trim();
  if (!noteMark.test(words)) return false;
  const isLinked = childrenOf(element).some((one) => isElement(one) && one.tagName === 'a');
  if (isLinked) return true;
  // `20³⁰` is a time, `19⁹⁹` a price.
  if (/^\d\d$/.test(words) && /(?<!\d)\d{1,2}$/.test(before)) return false;
  return !/^[a-z]$/i.test(words) && !unit.test(before.trimEnd());
}

/** Digits that stand raised and lead to no note, as such: `m²`. Other raised words (`10th`) stay as they are. */
export function raisedWords(words: string): string {
  return /^[\d+\-−n()]{1,6}$/.test(words) ? [...words].map((one) => raised.get(one) ?? one).join('') : words;
}

/** Whether characters stand raised. */
export const isRaised = (around: HtmlNode | null): boolean =>
  around !== null && isElement(around) && around.tagName === 'sup';

const pairs: { [language: string]: readonly (readonly [string, string])[] } = {
  de: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  fr: [
    ['« ', ' »'],
    ['“', '”'],
  ],
};
const english: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
];

/** The marks that a browser would set around `q`, by the page's language and how deep it stands; none where the words bring their own. */
export function quoteMarks(element: HtmlElement, language: string, depth: number): readonly [string, string] {
  if (/^\s*["“”„«‘‚‹「『]/.test(textOf(element))) return ['', ''];
  const found = pairs[language.slice(0, 2).toLowerCase()] ?? english;
  return found[depth % 2] ?? ['“', '”'];
}

/** The characters of a text node as they are read: raised digits as such. */
export const wordsOfText = (node: HtmlNode): string =>
  isRaised('parentNode' in node ? node.parentNode : null) ? raisedWords(charactersOf(node)) : charactersOf(node);
