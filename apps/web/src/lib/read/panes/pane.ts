import type { Article, BlockKind, Range } from '@vis-a-vis/parsing';
import { cutText } from '../../text/cut-text.ts';
import { findOverlapping } from '../../text/find-overlapping.ts';
import { countParagraphs, handleName } from '../../pair/link-words.ts';
import { cutAtMarks, markRuns, type Layer, type Marked } from '../../text/mark-runs.ts';
import { reasonsOf, sharedLayers, sentencesOn } from '../../pair/passages.ts';
import type { NumberedLink } from '../../pair/numbered-links.ts';
import { otherSide, sideName, type Side } from '../../pair/side.ts';

/** The button of a link that begins at a sentence; while sentences are linked by hand, of the sentence itself. */
export type PaneButton = { key: string; kind: 'handle' | 'handle pick'; text: string; name: string };

/** A sentence as the pane draws it: `before` is what stands between it and the one before, `opening` what it holds before its first mark. */
export type PaneSentence = {
  index: number;
  before: string;
  linked: boolean;
  buttons: PaneButton[];
  opening: string;
  marked: Marked[];
};

/**
 * `label` says why a block is struck through; of neighbours with one reason only the first carries it. A block of very many sentences
 * is drawn in parts, each `continued` by the next: a browser sets the lines of a paragraph at once.
 */
export type PaneBlock = {
  /** The block's place in the article, and for its further parts a fraction above it. */
  key: number;
  from: number;
  kind: BlockKind;
  struck: boolean;
  /** Set where the reader counts a struck block as report after all. */
  restored: boolean;
  continued: boolean;
  /** BCP 47, where it is another one than the article's. */
  language?: string;
  label?: string;
  /** The block's first words, for the name of its button. */
  opening: string;
  sentences: PaneSentence[];
  /** What follows the last sentence: in a block outside the report, all of it. */
  rest: string;
};

/** One article ready to draw: all its blocks, the words of its body, and whether it has no sentence to read. */
export type Pane = { blocks: PaneBlock[]; words: number; isEmpty: boolean };

/** What a pane shows: an article, the one beside it, their links, the places of the chosen topic, and whether sentences are being picked. */
export type PaneContent = {
  article: Article;
  other: Article;
  side: Side;
  links: readonly NumberedLink[];
  topicHits: readonly Range[];
  picking: boolean;
};

const openingLength = 40;
/** So many sentences make a part of a block: no paragraph of a report holds as many. */
const partLength = 60;

/** Blocks that belong to the report; all others are struck through in place, with their reason. */
const ofReport: ReadonlySet<BlockKind> = new Set(['title', 'deck', 'heading', 'paragraph']);

/**
 * One article as one pane shows it: its blocks in order, the sentences of the body with the wording they share and the
 * places of the chosen topic marked.
 */
export function layoutPane(content: PaneContent): Pane {
  const { article } = content;
  const { text } = article;
  const paragraph = countParagraphs(content.other);
  const linksOf = groupBySentence(content.links, content.side);
  const finders: Finders = {
    shared: new Map(content.links.map((one) => [one, findShared(one, content.side)])),
    topic: findOverlapping(content.topicHits),
  };
  const sentencesOf = Map.groupBy(article.sentences.keys(), (index) => article.sentences[index]?.block);
  const blocks = article.blocks.flatMap((block, key) => {
    let at = block.from;
    const sentences = (sentencesOf.get(key) ?? []).flatMap((index) => {
      const sentence = article.sentences[index];
      if (!sentence) return [];
      const before = text.slice(at, sentence.from);
      at = sentence.to;
      return [
        {
          before,
          ...layoutSentence(content, { index, range: sentence, links: linksOf.get(index) ?? [] }, finders, paragraph),
        },
      ];
    });
    const struck = !ofReport.has(block.kind);
    const repeated = article.blocks[key - 1]?.reason === block.reason;
    return cutInParts({
      key,
      from: block.from,
      kind: block.kind,
      struck,
      restored: block.restored === true,
      continued: false,
      ...(block.language === undefined ? {} : { language: block.language }),
      opening: cutText(text, block, openingLength),
      sentences,
      rest: text.slice(at, Math.max(at, block.to)),
      ...(struck && !repeated ? { label: `Not part of the report${block.reason ? ` — ${block.reason}` : ''}` } : {}),
    });
  });
  const words = article.sentences.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
  return { blocks, words, isEmpty: article.sentences.length === 0 };
}

/** A block of at most `partLength` sentences as it is; a longer one in parts, the first with its label, the last with its rest. */
function cutInParts(block: PaneBlock): PaneBlock[] {
  const { key, label, sentences, rest, ...shared } = block;
  const count = Math.ceil(sentences.length / partLength);
  if (count <= 1) return [block];
  return Array.from({ length: count }, (_, part) => ({
    ...shared,
    key: key + part / count,
    continued: part < count - 1,
    sentences: sentences.slice(part * partLength, (part + 1) * partLength),
    rest: part === count - 1 ? rest : '',
    ...(part === 0 && label !== undefined ? { label } : {}),
  }));
}

type Finders = {
  shared: ReadonlyMap<NumberedLink, SharedFinder[]>;
  topic: ReturnType<typeof findOverlapping>;
};

type SharedFinder = { name: Layer['name']; find: ReturnType<typeof findOverlapping> };

/** Where the wording that a link shares stands on one side: each of its sentences asks for its own. */
function findShared({ link }: NumberedLink, side: Side): SharedFinder[] {
  return sharedLayers(reasonsOf(link), side).map(({ name, ranges }) => ({ name, find: findOverlapping(ranges) }));
}

function layoutSentence(
  { article: { text }, side, picking }: PaneContent,
  { index, range, links }: { index: number; range: Range; links: readonly NumberedLink[] },
  finders: Finders,
  paragraph: ReturnType<typeof countParagraphs>,
): Omit<PaneSentence, 'before'> {
  const { opening, marked } = cutAtMarks(
    markRuns(text, range, [
      ...links.flatMap(
        (one) => finders.shared.get(one)?.map(({ name, find }) => ({ name, ranges: find(range) })) ?? [],
      ),
      { name: 'topic', ranges: finders.topic(range) },
    ]),
  );
  const pick: PaneButton = {
    key: 'pick',
    kind: 'handle pick',
    text: '',
    name: `Sentence ${index + 1} of ${sideName[side]}`,
  };
  const handles = links
    .filter(({ link }) => link[side][0] === index)
    .map((one): PaneButton => ({
      key: one.key,
      kind: 'handle',
      text: String(one.number),
      name: handleName(one, side, paragraph(one.link[otherSide(side)][0])),
    }));
  return {
    index,
    linked: links.length > 0,
    buttons: picking ? [pick] : handles,
    opening,
    marked,
  };
}

function groupBySentence(links: readonly NumberedLink[], side: Side): Map<number, NumberedLink[]> {
  const grouped = new Map<number, NumberedLink[]>();
  for (const one of links) {
    for (const sentence of sentencesOn(side, one.link)) {
      const links = grouped.get(sentence);
      if (links) links.push(one);
      else grouped.set(sentence, [one]);
    }
  }
  return grouped;
}
