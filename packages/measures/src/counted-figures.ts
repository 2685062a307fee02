import { equivalenceClass, isEnglish, noClass, stemWord } from '@vis-a-vis/comparison';
import type { Article, Figure, Token } from '@vis-a-vis/parsing';
import { isContentWord } from './is-content-word.ts';
import { sentenceAt, tokensWithin } from './token-spans.ts';

/**
 * A figure with what it is compared by. `kind` is what it measures in (a currency, a unit, a share, a count), `head` the stem of the
 * thing it counts ('' where none is named), `words` the stems that go with that thing, `context` the content stems around, `near`
 * those of them that stand close by. `extra` is set where it is counted on top of others: `two more`.
 */
export type CountedFigure = {
  figure: Figure;
  sentence: number;
  kind: string;
  head: string;
  words: ReadonlySet<string>;
  near: ReadonlySet<string>;
  context: ReadonlySet<string>;
  extra: boolean;
};

/** So many words on either side of a figure are its near ones, and so many what it stands among. Chosen by hand. */
const nearby = 8;
const around = 30;

const extras = /\b(?:another|other|others|additional|further|more|new|remaining|extra)\b/i;
/** Words for people whom nothing tells apart; beside a fate they are one. */
const anybody =
  /^(?:people|persons?|others?|dead|injured|wounded|victims?|deaths?|fatalities|injuries|lives|casualties|missing|killed)$/;
/** Words that say how much is counted, not what. */
const sums = /^(?:total|amount|sum|value|worth|rest|number|figure|cost|price|estimate|average|record|majority)$/;

/** The figures of an article with what they are compared by, in order. */
export function countFigures(article: Article): CountedFigure[] {
  const english = isEnglish(article);
  return article.figures.map((figure) => countOne(article, figure, english));
}

function countOne(article: Article, figure: Figure, english: boolean): CountedFigure {
  const { from, to, object, fate } = figure;
  const index = sentenceAt(article, from);
  const sentence = article.sentences[index];
  const own = tokensOf(article, { from, to });
  const thing = object ? tokensOf(article, object) : [];
  const skipped = new Set([...own, ...thing]);
  const [first, end] = tokensWithin(article, { from, to });
  const start = sentence?.firstToken ?? first;
  const stop = sentence?.endToken ?? end;
  const stems = (reach: number): Set<string> =>
    stemsOf(
      article,
      article.tokens
        .slice(Math.max(start, first - reach), Math.min(stop, end + reach))
        .filter((token) => !skipped.has(token) && isContentWord(article, token, english)),
      english,
    );
  const noun = figure.noun ?? '';
  const isAnybody = fate !== undefined && (noun === '' || anybody.test(noun));
  const head = isAnybody
    ? 'people'
    : sums.test(noun)
      ? ''
      : (stemsOf(article, headTokens(article, thing, noun), english)
          .values()
          .next().value ?? classed(noun, english));
  const words = stemsOf(
    article,
    thing.filter((token) => token.term !== noun && isContentWord(article, token, english)),
    english,
  );
  return {
    figure,
    sentence: index,
    kind: kindOf(figure),
    head,
    words: isAnybody ? new Set() : words,
    near: stems(nearby),
    context: stems(around),
    extra: extras.test(article.text.slice(from, Math.max(to, object?.to ?? to))),
  };
}

const tokensOf = (article: Article, range: { from: number; to: number }): Token[] =>
  article.tokens.slice(...tokensWithin(article, range));

const headTokens = ({ tokens }: Article, thing: readonly Token[], noun: string): Token[] => {
  const found = thing.find(({ term }) => term === noun);
  return found && tokens.length > 0 ? [found] : [];
};

/** Stems, those that may stand in for one another as one. */
const stemsOf = ({ text }: Article, tokens: readonly Token[], english: boolean): Set<string> =>
  new Set(
    tokens.flatMap(({ from, to, term }) =>
      stemWord(text.slice(from, to), term, english).map((stem) => oneOf(stem, english)),
    ),
  );

const classed = (noun: string, english: boolean): string =>
  noun === '' ? '' : oneOf(stemWord(noun, noun, english).at(-1) ?? noun, english);

function oneOf(stem: string, english: boolean): string {
  const group = english ? equivalenceClass(stem) : noClass;
  return group === noClass ? stem : `#${group}`;
}

/** What a figure measures in, so that a percentage and a share, and dollars however written, are one. */
function kindOf({ kind, unit, change }: Figure): string {
  const grows = change ? ' changed' : '';
  if (kind === 'share' || unit === '%') return `share${grows}`;
  if (kind !== undefined) return kind;
  if (unit === undefined) return 'count';
  return `${
    unit === 'US$'
      ? '$'
      : unit
          .replace(/s$/, '')
          .replace('metre', 'meter')
          .replace(/^kilometer$/, 'km')
  }${grows}`;
}
