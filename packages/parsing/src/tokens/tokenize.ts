import type { Token } from '../article.ts';
import { foldTerm } from './fold-term.ts';

/** Taken piece by piece: where scripts alternate, a run is cut again and again, and to look for its end each time would not end. */
const wordRun = /(?:[\p{L}\p{M}\p{N}\u00AD\u2060]|\u200C|\u200D){1,64}/uy;
const unspacedRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/uy;
const unspacedStart = 0x0e00;
/** More lone letters in a row, with their dots, are no name. */
const longestInitials = 64;

/**
 * The words and numbers of a text, in order, each with its range and its compared form (see `foldTerm`). One scan by
 * code point, linear in the text. Apostrophes, hyphens and dots between initials stay inside a word; scripts written
 * without spaces give one token a character, since a whole run could never equal another.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const end = wordEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const to = extendWord(text, at, end);
    tokens.push({ from: at, to, term: foldTerm(text.slice(at, to)) });
    at = to;
  }
  return tokens;
}

/** The end of the run of letters, marks and digits at `at`, or `at` where none stands. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isAsciiWord(text.charCodeAt(end))) end += 1;
  const code = text.charCodeAt(end);
  if (!(code >= 0x80)) return end;
  if (code >= unspacedStart) {
    const unspaced = stickyEnd(unspacedRun, text, end);
    if (unspaced > end) return end > at ? end : unspaced;
  }
  if (end === at && !startsWord(text, at)) return at;
  return longRun(text, end);
}

/** A run beyond ASCII, cut before a script that is written without spaces. */
function longRun(text: string, at: number): number {
  for (let from = at; ;) {
    const end = stickyEnd(wordRun, text, from);
    for (let i = Math.max(from, at + 1); i < end; i++) {
      if (text.charCodeAt(i) >= unspacedStart && stickyEnd(unspacedRun, text, i) > i) return i;
    }
    if (end === from) return end;
    from = end;
  }
}

const letterOrDigit = /[\p{L}\p{N}]/uy;
const startsWord = (text: string, at: number) => stickyEnd(letterOrDigit, text, at) > at;

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Carries a word on over inner marks: `al-Assad`, `won’t`, `3.5`, `100,000`, `U.S.`. */
function extendWord(text: string, from: number, firstEnd: number): number {
  let end = firstEnd;
  for (;;) {
    const joint = text.charCodeAt(end);
    const goesOn = isCutMark(joint) || joint === 0x0a || joint === 0x0d ? afterLineEnd(text, end) : end;
    if (goesOn > end) {
      end = wordEnd(text, goesOn);
      continue;
    }
    if (!isJoint(joint)) break;
    const next = wordEnd(text, end + 1);
    if (next === end + 1) break;
    if (joint === 0x2e && !joinsAtDot(text, from, end)) break;
    if (joint === 0x2c && !(isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end + 1)))) break;
    end = next;
  }
  return end - from > 1 && text.charCodeAt(end) === 0x2e && isInitials(text, from, end) ? end + 1 : end;
}

const cutWord = /[-\u2010\u00AC]?[ \t]{0,9}\r?\n[ \t]{0,99}(?=\p{Ll})(?!(?:and|or|to|und|oder|bis|et|ou|y|o)\b)/uy;
const lower = /\p{Ll}/u;

/** Where a word goes on that was cut at the end of a line: behind `-` or a soft hyphen, with a small letter; else `at`. */
function afterLineEnd(text: string, at: number): number {
  const mark = text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d ? at - 1 : at;
  const isCut = isCutMark(text.charCodeAt(mark)) || text.charCodeAt(mark) === 0xad;
  return isCut && lower.test(text.charAt(mark - 1)) ? stickyEnd(cutWord, text, at) : at;
}

const isCutMark = (code: number) => code === 0x2d || code === 0x2010 || code === 0xac;

/** A dot stays inside between digits (`3.5`) and after a lone letter (`U.S`, `p.m`). */
function joinsAtDot(text: string, from: number, dot: number): boolean {
  if (isDigit(text.charCodeAt(dot - 1)) && isDigit(text.charCodeAt(dot + 1))) return true;
  const after = text.charCodeAt(dot + 2);
  return isInitials(text, from, dot) && !isAsciiWord(after);
}

/** Whether the text from `from` to the dot at `dot` is lone ASCII letters with dots between: `U`, `U.S`; not beyond all bounds. */
function isInitials(text: string, from: number, dot: number): boolean {
  if (dot - from > longestInitials) return false;
  for (let i = from; i < dot; i++) {
    const code = text.charCodeAt(i);
    if ((i - from) % 2 === 0 ? !isAsciiLetter(code) : code !== 0x2e) return false;
  }
  return (dot - from) % 2 === 1;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isAsciiLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isAsciiWord = (code: number) => isAsciiLetter(code) || isDigit(code);
const isJoint = (code: number) =>
  code === 0x27 ||
  code === 0x2d ||
  code === 0x2e ||
  code === 0x2c ||
  code === 0x2019 ||
  code === 0x2018 ||
  code === 0x2010 ||
  code === 0x2011;
