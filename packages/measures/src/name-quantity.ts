import type { Article } from '@vis-a-vis/parsing';
import type { CountedFigure } from './counted-figures.ts';

type Named = { article: Article; figures: readonly CountedFigure[] };

const results =
  /^(?:votes?|voted|voting|ruling|majority|verdict|passed|approved|rejected|confirmed|acquitted|convicted)$/;

/** Words of votes and of games. */
const ofEither = /^(?:tally|margin|decision)$/;

/**
 * What figures count, in words: `pages of emails`, `Rowe’s age`; the fullest that any of them is given, '' where none. A word before the
 * thing that only one side has is not said of both: five villages and 12 worst-hit villages are villages.
 */
export function nameQuantity(...sides: readonly Named[]): string {
  const all = sides.flatMap(({ article, figures }) => figures.map((one) => nameOne(article, one)));
  const names = all.filter((name) => !all.some((other) => other !== '' && name.endsWith(` ${other}`)));
  return names.reduce(
    (longest, name) => (name.length > longest.length && name.length <= longestName ? name : longest),
    '',
  );
}

/** A longer name is cut from its sentence rather than found in it. */
const longestName = 60;

function nameOne({ text }: Article, { figure, kind, head }: CountedFigure): string {
  const { person, object, fate, noun = '', unit } = figure;
  if (kind === 'age') return person === undefined ? 'age' : `${person}’s age`;
  if (kind === 'score') return results.test(noun) ? 'votes' : ofEither.test(noun) ? 'result' : 'score';
  const thing = object ? text.slice(object.from, object.to).replace(/\s+/g, ' ') : noun;
  if (fate !== undefined && head === 'people') return 'people';
  const isShare = kind.startsWith('share');
  if (thing !== '' && (head !== '' || thing !== noun))
    return isShare && isPartOf(text, figure) ? `share of ${thing}` : thing;
  if (isShare) return 'a share';
  return unit === undefined ? '' : isMoney(unit) ? 'money' : unit;
}

/** `8 percent of the Germans`, `one in four voters`: not `the tax rate was 8 percent`, not `a 1 in 3 chance`. */
function isPartOf(text: string, { kind, from, object }: CountedFigure['figure']): boolean {
  if (!object || object.to <= from) return false;
  const between = text.slice(from, object.from);
  if (/(?<!\bout)\s+of\b/.test(between)) return true;
  return (
    kind === 'share' &&
    /\b(?:in|of)\b/.test(between) &&
    /(?:s|people|men|women|children)$/.test(text.slice(object.from, object.to))
  );
}

const isMoney = (unit: string): boolean => /^[^\p{L}]|\$$|^SFr$/u.test(unit);
