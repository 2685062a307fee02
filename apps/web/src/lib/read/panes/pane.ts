import type { Article, BlockKind, Range } from '@vis-a-vis/parsing';
import { cutText } from '../../text/cut-text.ts';
import { countParagraphs, handleName } from '../../pair/link-words.ts';
import { cutAtMarks, markRuns, type Marked } from '../../text/mark-runs.ts';
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

/** `label` says why a block is struck through; of neighbours with one reason only the first carries it. */
export type PaneBlock = {
  key: number;
  from: number;
  kind: BlockKind;
  struck: boolean;
  /** Set where the reader counts a struck block as report after all. */
  restored: boolean;
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
  const sentencesOf = Map.groupBy(article.sentences.keys(), (index) => article.sentences[index]?.block);
  const blocks = article.blocks.map((block, key) => {
    let at = block.from;
    const sentences = (sentencesOf.get(key) ?? []).flatMap((index) => {
      const sentence = article.sentences[index];
      if (!sentence) return [];
      const before = text.slice(at, sentence.from);
      at = sentence.to;
      return [
        { before, ...layoutSentence(content, { index, range: sentence, links: linksOf.get(index) ?? [] }, paragraph) },
      ];
    });
    const struck = !ofReport.has(block.kind);
    const repeated = article.blocks[key - 1]?.reason === block.reason;
    return {
      key,
      from: block.from,
      kind: block.kind,
      struck,
      restored: block.restored === true,
      opening: cutText(text, block, openingLength),
      sentences,
      rest: text.slice(at, Math.max(at, block.to)),
      ...(struck && !repeated ? { label: `Not part of the report${block.reason ? ` — ${block.reason}` : ''}` } : {}),
    };
  });
  const words = article.sentences.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
  return { blocks, words, isEmpty: article.sentences.length === 0 };
}

function layoutSentence(
  { article: { text }, side, topicHits, picking }: PaneContent,
  { index, range, links }: { index: number; range: Range; links: readonly NumberedLink[] },
  paragraph: ReturnType<typeof countParagraphs>,
): Omit<PaneSentence, 'before'> {
  const { opening, marked } = cutAtMarks(
    markRuns(text, range, [
      { name: 'shared', ranges: links.flatMap(({ link }) => link.reasons.flatMap((reason) => reason[side])) },
      { name: 'topic', ranges: topicHits },
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
    for (const sentence of one.link[side]) grouped.set(sentence, [...(grouped.get(sentence) ?? []), one]);
  }
  return grouped;
}
