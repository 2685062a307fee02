import type { Block, Sentence, Token } from '../article.ts';
import { monthNames, shortMonths } from '../lexicon/calendar.ts';
import { indexAt } from '../tokens/index-at.ts';

const capitals = "(?=[\\p{Lu}.'\\u2019 /-]{3})\\p{Lu}[\\p{Lu}.'\\u2019-]*(?:[ /-]\\p{Lu}[\\p{Lu}.'\\u2019-]*){0,4}";
const mixed =
  "\\p{Lu}[\\p{L}.'\\u2019-]+(?:[ /-](?:(?:de|del|la|da|do|di|of|am|al|el|and)[ -])?\\p{Lu}[\\p{L}.'\\u2019-]+){0,3}";
const month = `(?:${[...monthNames, ...shortMonths].map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')})\\.?`;
const weekday = '(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*\\.?,? )?';
const date = `${weekday}(?:${month} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${month}|\\d{1,2}/${month}/\\d{2,4})(?:,? \\d{4})?`;
const region = ',[ ][^\\u2014\\u2013()|:\\d]{2,40}?';
const agency = '(?:\\([^)]{2,40}\\)|\\[\\p{Lu}[^\\]]{1,20}\\]|/[\\p{Lu}][\\p{L} -]{1,20}/\\.?)';
const knownAgency = '\\((?:\\p{Lu}{2,10}|Reuters|Bloomberg|Interfax|Xinhua|Kyodo|Tass|Yonhap|Anadolu|dpa)\\)';
/** A dash ends a dateline; a short one needs a space before it, and all but the longest one after it. */
const dash = '(?:\\s*(?:\\u2014|\\u2015|--)\\s*|\\s+[-\\u2013_]\\s+|(?<=[)\\]])\\.?\\s*[-\\u2013_]\\s+)';
const opens = '(?=[\\p{Lu}"\\u201c\\u2018\'])';

/** How desks write where and when a report was filed. */
const forms = [
  // GENEVA, Sept. 12 (AP) -   KYIV, Ukraine -   NEW YORK (Dow Jones)--
  `${capitals}(?:${region})?(?:,? ${date},?)?(?: ?${agency})?${dash}`,
  // Moscow, 4 March (Interfax) -   Shimla, Dec. 30 --
  `(?!(?:On|In|By|At|From|Since|Until|The) )${mixed}(?:${region})?,? ${date}(?: ?${agency})?${dash}`,
  // Geneva (Reuters) -
  `${mixed}(?:${region})? ?${knownAgency}${dash}`,
  // (Reuters) -
  `${knownAgency}${dash}`,
  // (CNN) --
  `[\\p{L} ]{0,30}\\(\\p{Lu}[\\p{Lu}.'\\u2019 -]{1,30}\\)${dash}`,
  // MOSCOW, March 4. /TASS/.
  `${capitals}(?:${region})?(?:,? ${date})?\\.? ?/\\p{Lu}[\\p{L} -]{1,20}/\\.?\\s+`,
  // BEIRUT | Thu Mar 4, 2021 6:30pm EST
  `${capitals}(?:${region})? \\| ${date}(?: \\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?)?\\s+`,
  // LONDON [HP]
  `${capitals}(?:${region})?(?:,? ${date})? \\[\\p{Lu}[^\\]]{1,20}\\]:?\\s+`,
  // 4 March 2021, Geneva -
  `${date}, ${mixed}${dash}`,
];

type Patterns = Record<'dateline' | 'wholeLine' | 'withColon', RegExp>;
let made: Patterns | undefined;

/** Made when first asked for: to make them takes longer than all else the page does with its rules when it starts. */
const patterns = (): Patterns =>
  (made ??= {
    dateline: new RegExp(`^(?:${forms.join('|')})${opens}`, 'u'),
    // A line that is a dateline and nothing else.
    wholeLine: new RegExp(`^(?:${forms.slice(0, 5).join('|')})$`, 'u'),
    // BEIJING: a place, where no other paragraph opens so; else it is who speaks.
    withColon: new RegExp(`^${capitals}(?:${region})?(?:,? ${date})?:\\s+${opens}`, 'u'),
  });
const labels =
  /^(?:UPDATED?|ANALYSIS|BREAKING|EXCLUSIVE|WATCH|READ|LISTEN|OPINION|COMMENT|NOTE|CORRECTION|CLARIFICATION|VIDEO|PHOTOS?|PICTURES?|GALLERY|EDITORIAL|MORE|RELATED|FACTBOX|LIVE|NEWS|REVIEW|EXPLAINER|TIMELINE|INTERVIEW|SOURCE|FILE|CAPTION|BACKGROUND|PROFILE|QUESTION|ANSWER|HOST|REPORTER|ANCHOR)\b/;

/** Without one of these there is no dateline. */
const mark = /[\u2014\u2013|/\]:_]|-[-\s]/;
const longest = 120;

/** How much of a paragraph's beginning is a dateline: `GENEVA, Sept. 12 (AP) - `, `Geneva (Reuters) - `, `MOSCOW, March 4. /TASS/. `. */
export function datelineLength(text: string, from: number): number {
  const head = text.slice(from, from + longest);
  return mark.test(head) ? (patterns().dateline.exec(head)?.[0].length ?? 0) : 0;
}

/** Whether a line is a dateline and nothing else: `JOHANNESBURG, August 7 (Xinhua) --`. */
export const isDateline = (line: string): boolean =>
  line.length <= longest && mark.test(line.slice(-4)) && patterns().wholeLine.test(`${line} `);

/** The paragraph that alone opens with a place and a colon (`BEIJING: The`), with the length of that; none where several do. */
export function colonDateline(text: string, starts: readonly number[]): { from: number; length: number } | undefined {
  const found = starts.flatMap((from) => {
    const length = patterns().withColon.exec(text.slice(from, from + longest))?.[0].length;
    return length === undefined ? [] : [{ from, length }];
  });
  const [first] = found;
  if (!first || found.length > 1) return undefined;
  const place = text.slice(first.from, first.from + first.length);
  return labels.test(place) || place.length < 6 ? undefined : first;
}

/** The sentences with the datelines before them, on the same line or a line of their own: the day it gives is worth reading. */
export function withDatelines(text: string, sentences: Sentence[], blocks: Block[], tokens: Token[]): Sentence[] {
  return sentences.map((sentence, at) => {
    if (sentences[at - 1]?.block === sentence.block) return sentence;
    const above = blocks[sentence.block - 1];
    const apart = above?.kind === 'paragraph' && isDateline(text.slice(above.from, above.to)) ? above.from : undefined;
    const from = apart ?? blocks[sentence.block]?.from ?? sentence.from;
    return from < sentence.from ? { ...sentence, from, firstToken: indexAt(tokens, from) } : sentence;
  });
}
