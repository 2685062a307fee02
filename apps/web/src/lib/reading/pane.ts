import type { Article, BlockKind, Range } from '@vis-a-vis/parsing';
import { markRuns, type Run } from './mark-runs.ts';
import type { NumberedLink } from './numbered-links.ts';
import type { Side } from './side.ts';

/** A sentence as the pane draws it: `handles` are the links that begin here, `links` the keys of all it belongs to. */
export type SentencePart = {
  kind: 'sentence';
  index: number;
  /** Its start in the article and its length, in UTF-16 units. */
  from: number;
  length: number;
  handles: NumberedLink[];
  links: string[];
  runs: Run[];
};
export type PanePart = SentencePart | { kind: 'text'; text: string };

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
  parts: PanePart[];
};

export type Pane = { blocks: PaneBlock[]; words: number; isEmpty: boolean };

const openingLength = 40;

/** Blocks that belong to the report; all others are struck through in place, with their reason. */
const ofReport: ReadonlySet<BlockKind> = new Set(['title', 'deck', 'heading', 'paragraph']);

/**
 * One article as one pane shows it: its blocks in order, the sentences of the body with the wording they share and the
 * places of the chosen topic marked.
 */
export function layoutPane(
  article: Article,
  side: Side,
  links: readonly NumberedLink[],
  topicHits: readonly Range[],
): Pane {
  const layers = [
    { name: 'shared', ranges: links.flatMap(({ link }) => link.reasons.flatMap((reason) => reason[side])) },
    { name: 'topic', ranges: topicHits },
  ];
  const linksOf = groupBySentence(links, side);
  const sentencesOf = Map.groupBy(
    article.sentences.map((sentence, index) => ({ ...sentence, index })),
    ({ block }) => block,
  );
  const blocks = article.blocks.map((block, key) => {
    const parts: PanePart[] = [];
    let at = block.from;
    for (const sentence of sentencesOf.get(key) ?? []) {
      if (sentence.from > at) parts.push({ kind: 'text', text: article.text.slice(at, sentence.from) });
      const here = linksOf.get(sentence.index) ?? [];
      parts.push({
        kind: 'sentence',
        index: sentence.index,
        from: sentence.from,
        length: sentence.to - sentence.from,
        handles: here.filter(({ link }) => link[side][0] === sentence.index),
        links: here.map((one) => one.key),
        runs: markRuns(article.text, sentence, layers),
      });
      at = sentence.to;
    }
    if (block.to > at) parts.push({ kind: 'text', text: article.text.slice(at, block.to) });
    const struck = !ofReport.has(block.kind);
    const repeated = article.blocks[key - 1]?.reason === block.reason;
    return {
      key,
      from: block.from,
      kind: block.kind,
      struck,
      restored: block.restored === true,
      opening: article.text.slice(block.from, block.from + openingLength),
      parts,
      ...(struck && !repeated ? { label: `Not part of the report${block.reason ? ` — ${block.reason}` : ''}` } : {}),
    };
  });
  const words = article.sentences.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
  return { blocks, words, isEmpty: article.sentences.length === 0 };
}

function groupBySentence(links: readonly NumberedLink[], side: Side): Map<number, NumberedLink[]> {
  const grouped = new Map<number, NumberedLink[]>();
  for (const one of links) {
    for (const sentence of one.link[side]) grouped.set(sentence, [...(grouped.get(sentence) ?? []), one]);
  }
  return grouped;
}
