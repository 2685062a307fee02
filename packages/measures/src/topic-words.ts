import { isEnglish, isOfficeStem, stemWord, tokenWeight } from '@vis-a-vis/comparison';
import type { Article, Token } from '@vis-a-vis/parsing';
import { isContentWord } from './is-content-word.ts';

/**
 * A content word of a text; `gap` is the space, if any, between it and the word before, `sentence` the number of its sentence
 * among all that are read, `article` that of its article. `isNoun` says that it stands where only a noun does, `isBefore` that another content word follows.
 */
export type TopicWord = {
  stem: string;
  term: string;
  weight: number;
  gap: string;
  isCapital: boolean;
  isNoun: boolean;
  isBefore: boolean;
  sentence: number;
  article: number;
};

/** What opens a noun phrase, and what a noun phrase stands behind. */
const determiners = new Set(
  'a an the this that these those his her its their our my your no some any several many few each every another both more most'.split(
    ' ',
  ),
);
const prepositions = new Set(
  'of in on at by for from with about into over under after before against between among during without and or'.split(
    ' ',
  ),
);
/** Past tenses that look like no verb: behind “the officers” they are none of its words. */
const pasts = new Set(
  'began became broke brought built bought came caught chose did drew drove fell felt flew fought found gave got had heard held hurt kept knew led left lost made met paid ran rose said sat saw sent sold spent spoke stood stole taken taught thought threw told took went won wore written wrote'.split(
    ' ',
  ),
);

/** Words that any report may turn on: by themselves they tell nothing of its matter. */
const general = new Set(
  `adult afternoon age area boy case child children men women circumstance city country couple day detail end evening event fact family father first
  friend girl group guy half home hour house idea incident information issue kind life lot man matter member minute month moment
  morning mother name nearby neighbor neighbour news night number occasion office old part people percent person place point problem
  reason report resident result scene second situation son source statement story street team third thing time town way week woman
  word work world year yesterday young today tomorrow daughter wife husband brother sister spokesman spokeswoman official
  authority next last latest fourth fifth sixth central elder two four five six seven eight nine ten dozen hundred thousand million billion half quarter`
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`, word.replace(/y$/, 'ies')]),
);

/** Whether a word of these forms tells nothing by itself: it could stand in any report, or counts or ages something. */
export function isGeneral(forms: Iterable<string>): boolean {
  return [...forms].some((form) => general.has(form) || /^\d/.test(form));
}

/** One article of those whose words are gathered, with its number among them. */
type Source = { article: Article; number: number; english: boolean };

/**
 * The content words of articles in runs that no other word, mark or sentence end interrupts. One term has one stem, whatever the
 * language of the article that has it first, since patterns know only terms. Names and offices are left out.
 */
export function contentRuns(articles: readonly Article[]): TopicWord[][] {
  const stems = new Map<string, string>();
  let sentence = 0;
  return articles.flatMap((article, number) => {
    const source = { article, number, english: isEnglish(article) };
    const names = article.mentions.toSorted((x, y) => x.from - y.from);
    let name = 0;
    const isName = (token: Token): boolean => {
      while ((names[name]?.to ?? Infinity) <= token.from) name += 1;
      return (names[name]?.from ?? Infinity) <= token.from;
    };
    return article.sentences.flatMap(({ firstToken, endToken }) => {
      sentence += 1;
      return runsOf(source, article.tokens.slice(firstToken, endToken), sentence, stems, isName);
    });
  });
}

function runsOf(
  { article, number, english }: Source,
  tokens: readonly Token[],
  sentence: number,
  stems: Map<string, string>,
  isName: (token: Token) => boolean,
): TopicWord[][] {
  const written = tokens.map(({ from, to }) => article.text.slice(from, to));
  const stemAt = tokens.map(({ term }, i) => {
    const stem = stems.get(term) ?? stemWord(written[i] ?? '', term, english).join('-');
    stems.set(term, stem);
    return stem;
  });
  const isContent = tokens.map(
    (token, i) => !isName(token) && !isOfficeStem(stemAt[i] ?? '') && isContentWord(article, token, english),
  );
  const runs: TopicWord[][] = [];
  let end = 0;
  for (const [i, token] of tokens.entries()) {
    const goesOn = isContent[i] && isContent[i - 1] && article.text.slice(end, token.from).trim() === '';
    if (isContent[i]) {
      const gap = token.from > end ? ' ' : '';
      if (!goesOn) runs.push([]);
      runs.at(-1)?.push({
        stem: stemAt[i] ?? '',
        term: token.term,
        weight: tokenWeight(article, token, english),
        gap,
        // Where every noun has a capital, it tells no name.
        isCapital: english && /^\p{Lu}/u.test(written[i] ?? ''),
        isNoun: !english || standsAsNoun(tokens, isContent, i),
        isBefore: english && isModifier(tokens, isContent, i),
        sentence,
        article: number,
      });
    }
    end = token.to;
  }
  return runs;
}

/** Whether the word at `i` ends a noun phrase: it stands behind what opens one, with at most one word between, and no other follows. */
function standsAsNoun(tokens: readonly Token[], isContent: readonly boolean[], i: number): boolean {
  const term = tokens[i]?.term ?? '';
  if (isModifier(tokens, isContent, i) || pasts.has(term)) return false;
  const [before, first] = [tokens[i - 1]?.term ?? '', tokens[i - 2]?.term ?? ''];
  if (determiners.has(before)) return true;
  // “By closing” and “was closed” are no nouns, “the closing” is one.
  if (/(?:ed|ing|ly)$/.test(term)) return false;
  if (prepositions.has(before)) return true;
  return isContent[i - 1] === true && !/s$/.test(before) && (determiners.has(first) || prepositions.has(first));
}

/** Whether another content word follows, but for a past tense: “the shooting ended”. */
function isModifier(tokens: readonly Token[], isContent: readonly boolean[], i: number): boolean {
  const next = tokens[i + 1]?.term ?? '';
  return isContent[i + 1] === true && !pasts.has(next) && !next.endsWith('ed');
}
