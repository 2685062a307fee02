import { isPlural } from '../../lexicon/plurals.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { gapBefore, isCapital, termOf, wordOf, type View } from '../../tokens/view.ts';

const cues = wordSet(`
  in since by of until till before after from during early late mid to through and or spring summer autumn fall winter for into
  between around throughout fiscal both than pre post circa
`);
/** Behind these a number counts as often as it dates: `the 2000 workers`. */
const owners = wordSet('the its a an his her their our my this that');
const counts = wordSet(`
  people soldiers troops men women children dead civilians tons tonnes miles feet square gmt utc hours hrs local est edt pst million
  billion percent points
`);

/** Whether the four digits at token `first`, alone or as a stretch up to `last`, are a year: told by the words around them. */
export function isYear(view: View, first: number, last: number): boolean {
  const { text, tokens } = view;
  const [token, end] = [tokens[first], tokens[last]];
  if (!token || !end || /[$€£¥%#]\s?$/.test(text.slice(Math.max(0, token.from - 2), token.from))) return false;
  if (/^\s?[%°]|^[.,]\d/.test(text.slice(end.to, end.to + 2))) return false;
  const next = /^\s$/.test(gapBefore(view, last + 1)) ? termOf(view, last + 1) : '';
  if (counts.has(next)) return false;
  if (last > first && /^\d{4}\s?[-\u2010-\u2015/]\s?\d/.test(text.slice(token.from, end.to)))
    return isStretch(view, first, last);
  if (/-/.test(termOf(view, first))) return true;
  const gap = gapBefore(view, first);
  if (/\($/.test(gap)) return /^[),;]/.test(text.slice(end.to, end.to + 1));
  if (!/^[\s'\u2018\u2019"\u201c]*$|^[-\u2010-\u2013]$/.test(gap)) return false;
  const before = termOf(view, first - 1);
  if (/^(?:and|or)$/.test(before) && isVersion(view, first - 2)) return false;
  if (cues.has(before)) return true;
  const owned = owners.has(before) || /['\u2019]s$/.test(wordOf(view, first - 1));
  return (
    owned && next !== '' && !(isPlural(next) && !isCapital(view, last + 1) && /(?:00|50)/.test(termOf(view, first)))
  );
}

/** `Server 2003`: the number of a thing with a name. */
const isVersion = (view: View, at: number): boolean =>
  /^\d{4}$/.test(termOf(view, at)) && isCapital(view, at - 1) && !cues.has(termOf(view, at - 1));

/** `2013/14` is a winter or a season, `2010/99` is not. */
function isStretch(view: View, first: number, last: number): boolean {
  const [from, to] = [Number(termOf(view, first)), Number(termOf(view, last))];
  return last === first + 1 && to > from % (to < 100 ? 100 : Infinity);
}
