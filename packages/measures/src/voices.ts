/**
 * Voices: how many words of each article stand inside whose quotation marks, beside those of its narrator.
 *
 * Counted words are those of body sentences. Every quoted word belongs to one speaker, to "speaker not stated", or to the
 * short terms in quotation marks that name no speaker (a pronoun that stands for nobody known is no speaker); so quoted, reported
 * and narrator's words add up to the article.
 */
import { agreeOnNames, isGrammarWord, type Article, type Range } from '@vis-a-vis/parsing';
import { sentencesOverlapping, tokensWithin } from './token-spans.ts';
import { bodyWords } from './topic-frequency.ts';
import { voiceOf, type Voice } from './voice-of.ts';

/** One quotation: its index in `article.quotes`, its range with the marks, its words in the body, the lead-in verb as it stands. */
export type Utterance = { quote: number; range: Range; words: number; cue?: Range };

/** One speaker across the articles, in their order. */
export type SpeakerRow = {
  speaker: string;
  kind: 'speaker' | 'not stated' | 'terms';
  inArticles: { words: number; utterances: Utterance[] }[];
};

/** The words of one article's body by voice; they add up to `words`. `passages` are the stretches of one voice, in order. */
export type ArticleVoices = {
  words: number;
  narrator: number;
  quoted: number;
  reported: number;
  passages: { [V in Voice]: Range[] };
};

/** The words of each article by voice, in their order, and everybody who is quoted in any of them. */
export type Voices = { articles: ArticleVoices[]; speakers: SpeakerRow[] };

type Spoken = Pick<SpeakerRow, 'speaker' | 'kind'> & { utterance: Utterance };

/** Who is quoted in `articles`, those with most words first, quotations without a speaker last. */
export function measureVoices(articles: readonly Article[]): Voices {
  const said = agreeOnNames(articles).flatMap((article, place) =>
    utterancesOf(article).map((one) => ({ ...one, place })),
  );
  // Whoever begins a sentence has a capital there: “Police said” and “police said” are one.
  const rows = [...Map.groupBy(said, ({ speaker, kind }) => JSON.stringify([smallFirst(speaker), kind])).values()].map(
    (group): SpeakerRow => ({
      speaker: nameOf(group.map(({ speaker }) => speaker)),
      kind: group[0]?.kind ?? 'not stated',
      inArticles: articles.map((_, place) => {
        const utterances = group.filter((one) => one.place === place).map(({ utterance }) => utterance);
        return { words: utterances.reduce((sum, { words }) => sum + words, 0), utterances };
      }),
    }),
  );
  const total = (row: SpeakerRow): number => row.inArticles.reduce((sum, { words }) => sum + words, 0);
  const speakers = rows.sort(
    (x, y) =>
      Number(x.kind !== 'speaker') - Number(y.kind !== 'speaker') ||
      total(y) - total(x) ||
      (x.speaker < y.speaker ? -1 : 1),
  );
  return { articles: articles.map(voicesOfArticle), speakers };
}

const smallFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** One of `spellings`, which differ in their first letter at most: the one within a sentence; in `Some guests` the capital is the sentence's. */
function nameOf([first = '', ...others]: readonly string[]): string {
  const small = [first, ...others].find((name) => name === smallFirst(name));
  const [, word = ''] = /^(\p{L}+) \p{Ll}/u.exec(first) ?? [];
  return small ?? (isGrammarWord(word.toLowerCase()) ? smallFirst(first) : first);
}

/**
 * Whom the article at `place` quotes most, with how many words; `undefined` where that is not sure: where others have as many words, or
 * those whose speaker is not stated could give it to somebody else.
 */
export function quotedMost(
  speakers: readonly SpeakerRow[],
  place: number,
): { speaker: string; words: number } | undefined {
  const wordsOf = ({ inArticles }: SpeakerRow): number => inArticles[place]?.words ?? 0;
  const named = speakers.filter(({ kind }) => kind === 'speaker').sort((p, q) => wordsOf(q) - wordsOf(p));
  const [first, second] = named;
  const unknown = speakers.find(({ kind }) => kind === 'not stated');
  const others = (second ? wordsOf(second) : 0) + (unknown ? wordsOf(unknown) : 0);
  return first && wordsOf(first) > others ? { speaker: first.speaker, words: wordsOf(first) } : undefined;
}

function voicesOfArticle(article: Article): ArticleVoices {
  const voice = voiceOf(article);
  const passages: ArticleVoices['passages'] = { narrator: [], quoted: [], reported: [] };
  const counted: ArticleVoices = { words: bodyWords(article), narrator: 0, quoted: 0, reported: 0, passages };
  for (const { firstToken, endToken } of article.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const own = voice[at] ?? 'narrator';
      const { from, to } = article.tokens[at] ?? { from: 0, to: 0 };
      const last = at > firstToken && voice[at - 1] === own ? passages[own].at(-1) : undefined;
      counted[own] += 1;
      if (last) last.to = to;
      else passages[own].push({ from, to });
    }
  }
  return counted;
}

/** The quotations of an article with words in its body, each with whose it is. */
function utterancesOf(article: Article): Spoken[] {
  return [...article.quotes.entries()].flatMap(([quote, { from, to, kind, cue, speaker }]): Spoken[] => {
    const words = bodyTokens(article, { from, to });
    if (words === 0) return [];
    const utterance = { quote, range: { from, to }, words, ...(cue ? { cue } : {}) };
    if (speaker && !isGrammarWord(speaker.name.toLowerCase()))
      return [{ speaker: speaker.name, kind: 'speaker', utterance }];
    if (speaker) return [{ speaker: '', kind: 'not stated', utterance }];
    return [{ speaker: '', kind: kind === 'term' ? 'terms' : 'not stated', utterance }];
  });
}

/** How many tokens within `range` belong to body sentences. */
function bodyTokens(article: Article, range: Range): number {
  const [first, end] = tokensWithin(article, range);
  let words = 0;
  for (const index of sentencesOverlapping(article, [range])) {
    const { firstToken, endToken } = article.sentences[index] ?? { firstToken: 0, endToken: 0 };
    words += Math.max(0, Math.min(end, endToken) - Math.max(first, firstToken));
  }
  return words;
}
