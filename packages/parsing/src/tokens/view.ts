import type { Token } from '../article.ts';
import { insideNames } from '../lexicon/abbreviations.ts';
import { isCapitalAt } from './is-capital.ts';

/** A text with its tokens: what every rule about words looks at. */
export type View = { text: string; tokens: Token[] };

/** Tokens in a row, `end` excluded. */
export type TokenSpan = { first: number; end: number };

/** The folded word at a token, empty beyond the text. */
export const termOf = ({ tokens }: View, at: number): string => tokens[at]?.term ?? '';

/** The word at a token as it is written, empty beyond the text. */
export function wordOf({ text, tokens }: View, at: number): string {
  const token = tokens[at];
  return token ? text.slice(token.from, token.to) : '';
}

/** So much of what stands between two words is looked at, in characters: more of it is no punctuation. */
const longestGap = 200;

/** What stands between token `at` and the one before it. */
export function gapBefore({ text, tokens }: View, at: number): string {
  const from = tokens[at - 1]?.to ?? 0;
  return text.slice(from, Math.min(tokens[at]?.from ?? text.length, from + longestGap));
}

/** Whether a token begins with a capital letter, be it behind an Arabic article (`el-Roubi`); beyond the text none does. */
export function isCapital({ text, tokens }: View, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (isCapitalAt(text, token.from) || hasArticle(text, token));
}

const hyphen = 0x2d;
const article = /^(?:al|el|ul|as|ad|an|ar|ash|at|az|bin|ben|ibn|abu|ould)[-‐‑]\p{Lu}/u;

/** Whether a word has a capital behind an Arabic article: `el-Roubi`. Most words are told by their third or fourth letter. */
export function hasArticle(text: string, { from, to, term }: Token): boolean {
  const isBehind = term.charCodeAt(2) === hyphen || term.charCodeAt(3) === hyphen || term.charCodeAt(4) === hyphen;
  return isBehind && article.test(text.slice(from, to));
}

const stop = /[,;:—–"“”„«»()[\]!?…]|\.(?=\s|$)|\s-{1,2}\s|``|''/;
const initial = /^\p{Lu}$/u;

/** Whether punctuation ends a phrase before token `at`; the stop of `Sen.` or of an initial does not. */
export function breaksBefore(view: View, at: number): boolean {
  const gap = gapBefore(view, at);
  if (!stop.test(gap)) return false;
  const word = wordOf(view, at - 1);
  if (/^\.\s+$/.test(gap)) return !(initial.test(word) || insideNames.has(word));
  return !isNicknameMark(view, at, gap);
}

/** Words of the longest nickname within a name. Chosen by hand. */
const longestNickname = 2;
const opening = /^ (?:["“(]|\(["“])$/;
const closing = /^(?:["”)]|["”]\)) $/;

/** The marks of `Maria “Mimi” Olsen` and the brackets of `Maria (Mimi) Olsen` part no name. */
function isNicknameMark(view: View, at: number, gap: string): boolean {
  if (!isCapital(view, at) || !isCapital(view, at - 1)) return false;
  const matches = opening.test(gap) ? closing : closing.test(gap) ? opening : undefined;
  if (!matches) return false;
  const step = matches === closing ? 1 : -1;
  for (let i = at + step; Math.abs(i - at) <= longestNickname; i += step) {
    const far = gapBefore(view, i);
    if (matches.test(far)) return isCapital(view, step > 0 ? i : i - 1);
    if (far !== ' ') return false;
  }
  return false;
}
