import { compareAtAll, printWords, reportsSame, type WordPrint } from '@vis-a-vis/comparison';
import { readArticle, type Article, type RawSource } from '@vis-a-vis/parsing';
import { isParcel, keptSource, readParcel, runImport } from '@vis-a-vis/web';
import type { Asked, Format } from '../command-line/commands.ts';
import { factsOf } from '../results/article-facts.ts';
import { shareStretches } from '../results/shared-stretches.ts';
import type { ArticleFacts, Facts, PairRow } from '../results/told.ts';
import { storyName, writeStory } from '../results/write-story.ts';

/** One article of a file: what it is read from, what is known of it, and its stems where they were asked for. */
export type Taken = { source: RawSource; facts: ArticleFacts; print?: WordPrint };

type Sensitivity = Asked['sensitivity'];

/** What is asked of a worker, and what it answers. A job throws what the packages throw. */
export type Jobs = {
  /** The articles in a file, and why one of them could not be read. */
  take: {
    ask: { name: string; bytes: Uint8Array; withPrints: boolean };
    answer: { taken: Taken[]; refused: string[] };
  };
  /** What pairs share, each named by the places of its two articles in `sources`. */
  compare: {
    ask: { sources: RawSource[]; pairs: [number, number][]; whole: boolean; sensitivity: Sensitivity };
    answer: PairRow[];
  };
  /** A story in the form it is to have, and its name. */
  tell: {
    ask: { sources: RawSource[]; sensitivity: Sensitivity; format: Format; facts: Facts };
    answer: { name: string; text: string };
  };
};
/** A job by its name. */
export type JobName = keyof Jobs;

/** Articles read last, by id: the pairs of a turn have many in common. */
const known = new Map<string, { text: string; article: Article }>();
const mostKnown = 200;

const jobs: { [J in JobName]: (ask: Jobs[J]['ask']) => Jobs[J]['answer'] } = {
  take: takeFile,
  compare: ({ sources, pairs, whole, sensitivity }) =>
    pairs.flatMap(([i, j]) => {
      const [a, b] = [sources[i], sources[j]];
      return a && b ? [comparePair(read(a), read(b), whole, sensitivity)] : [];
    }),
  tell({ sources, sensitivity, format, facts }) {
    const articles = sources.map(read);
    const rows = everyTwo(articles.length).map(([i, j]) =>
      comparePair(articles[i] as Article, articles[j] as Article, true, sensitivity),
    );
    return { name: storyName(articles), text: writeStory({ articles, sources, rows }, format, facts) };
  },
};

/** Does one job to its end. */
export function doJob<J extends JobName>(job: J, ask: Jobs[J]['ask']): Jobs[J]['answer'] {
  return jobs[job](ask);
}

/** Every two of so many things, by their places. */
export function everyTwo(count: number): [number, number][] {
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: count - i - 1 }, (__, k): [number, number] => [i, i + 1 + k]),
  ).flat();
}

function takeFile({ name, bytes, withPrints }: Jobs['take']['ask']): Jobs['take']['answer'] {
  const taken: Taken[] = [];
  const refused: string[] = [];
  for (const source of sourcesIn(name, bytes)) {
    try {
      const article = readArticle(source);
      taken.push({ source, facts: factsOf(article), ...(withPrints && { print: printWords(article) }) });
    } catch (error) {
      refused.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { taken, refused };
}

/** The articles in a file; what the page or this program wrote gives them with the facts that a reader entered. */
function sourcesIn(name: string, bytes: Uint8Array): RawSource[] {
  const decode = (part: Uint8Array): string => new TextDecoder().decode(part);
  if (isParcel(decode(bytes.subarray(0, headLength))))
    return readParcel(decode(bytes), `“${name}”`).articles.map(keptSource);
  return runImport('importFile', { file: { name, bytes } });
}

/** So many bytes tell whether a file is the page's own. */
const headLength = 200;

function read(source: RawSource): Article {
  const found = known.get(source.id);
  if (found?.text === source.text) return found.article;
  const article = readArticle(source);
  if (known.size >= mostKnown) known.delete(known.keys().next().value ?? '');
  known.set(source.id, { text: source.text, article });
  return article;
}

function comparePair(a: Article, b: Article, whole: boolean, sensitivity: Sensitivity): PairRow {
  const found = compareAtAll(a, b);
  const { strict, balanced, loose } = found;
  const links = { strict: strict.links.length, balanced: balanced.links.length, loose: loose.links.length };
  const stretches = shareStretches(a, b);
  return {
    a: a.id,
    b: b.id,
    links,
    verdict: balanced.occasion.verdict,
    same: reportsSame(balanced.occasion),
    ...(stretches && { stretches }),
    ...(whole && { comparison: found[sensitivity] }),
  };
}
