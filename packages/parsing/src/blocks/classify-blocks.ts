import type { Block, BlockKind, RawSource } from '../article.ts';
import { findPromotions } from './find-promotions.ts';
import { isCaption, isVideoTitle } from './is-caption.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { correctionOpenings, creditPatterns, furnitureOpenings } from '../lexicon/furniture-phrases.ts';
import { readPublicationLine } from './read-publication-line.ts';
import { splitLines, type Line } from './split-lines.ts';
import { isDateline } from '../sentences/dateline.ts';
import { splitSentences } from '../sentences/split-sentences.ts';

type Label = { kind: BlockKind; reason: string };

/** What a rule sees: the line, its place, and what has been found out about the whole. */
type LineContext = {
  line: Line;
  at: number;
  lines: Line[];
  promotions: Map<number, string>;
  titleAt: number;
  bodyIndent: number;
  marked: Map<number, BlockKind>;
  /** How many paragraphs stand above. */
  paragraphs: number;
};
type Rule = (context: LineContext) => Label | undefined;

/** Words of the longest line of a kind: with more it is a paragraph. Chosen by hand. */
const limits = {
  title: 30,
  deck: 45,
  heading: 10,
  /** A credit, or a teaser that breaks off. */
  fragment: 25,
  /** What begins with a phrase of furniture. */
  phrase: 30,
  /** A correction tells what was wrong and what is right. */
  correction: 120,
};

/** Precise before general: the first rule that knows the line decides; what none knows is a paragraph. */
const rules: Rule[] = [
  wordless,
  statedByFormat,
  title,
  promotion,
  publication,
  credit,
  furniture,
  correction,
  cutOff,
  deck,
  caption,
  heading,
];

/** The reason of a line above the body that dates the article. */
export const onlyDated = 'furniture: nothing but a date';

/** Every line of the text that is not blank as a block with its role (lines cut to one width are joined first); all but paragraphs carry a reason in plain words. */
export function classifyBlocks(source: RawSource): Block[] {
  const lines = joinWrappedLines(splitLines(source.text));
  const shared = {
    lines,
    promotions: findPromotions(lines),
    titleAt: findTitle(lines, source.title?.value),
    bodyIndent: usualIndent(lines),
    marked: new Map(source.marked?.map(({ from, kind }) => [from, kind])),
  };
  let paragraphs = 0;
  return lines.map((line, at) => {
    const label = labelOf({ line, at, paragraphs, ...shared });
    if (!label) paragraphs += 1;
    return { from: line.from, to: line.to, ...(label ?? { kind: 'paragraph' }) };
  });
}

function labelOf(context: LineContext): Label | undefined {
  if (!context.marked.has(context.line.from) && isDateline(context.line.text)) return undefined;
  for (const rule of rules) {
    const label = rule(context);
    if (label) return label;
  }
  return undefined;
}

/** The title's line, or -1: the line that equals the known title, else the first line if it reads like a headline. */
function findTitle(lines: Line[], known?: string): number {
  if (known !== undefined) {
    const wanted = foldLine(known);
    const found = lines.slice(0, 10).findIndex((line) => foldLine(line.text) === wanted);
    if (found >= 0) return found;
  }
  const first = lines.findIndex(
    ({ text }) => hasWords(text) && !isCredit(text) && !isFurniture(text) && !isPublication(text) && !isDateline(text),
  );
  const line = lines[first];
  if (!line || first > 3 || first === lines.length - 1) return -1;
  if (line.words > limits.title || /[,;:]$/.test(line.text)) return -1;
  return !endsLikeSentence(line.text) || (/\?["”’']?$/.test(line.text) && isOneSentence(line.text)) ? first : -1;
}

function wordless({ line }: LineContext): Label | undefined {
  return hasWords(line.text) ? undefined : { kind: 'furniture', reason: 'furniture: no words' };
}

function statedByFormat({ line, marked }: LineContext): Label | undefined {
  const kind = marked.get(line.from);
  return kind && { kind, reason: `${kind}: marked so in the file` };
}

function title({ at, titleAt, line, lines }: LineContext): Label | undefined {
  if (at === titleAt) return { kind: 'title', reason: 'title: the headline' };
  const headline = lines[titleAt];
  if (headline && at <= titleAt + 3 && foldLine(headline.text) === foldLine(line.text)) {
    return { kind: 'furniture', reason: 'furniture: the headline again' };
  }
  return undefined;
}

function promotion({ at, promotions }: LineContext): Label | undefined {
  const reason = promotions.get(at);
  return reason === undefined ? undefined : { kind: 'furniture', reason };
}

/** Above the body, or under the byline where a deck was taken for its first paragraph. */
function publication({ line, at, lines, paragraphs }: LineContext): Label | undefined {
  if (paragraphs > 1 || (paragraphs === 1 && !isCredit(lines[at - 1]?.text ?? ''))) return undefined;
  return isPublication(line.text) ? { kind: 'furniture', reason: onlyDated } : undefined;
}

function credit({ line }: LineContext): Label | undefined {
  if (line.words > limits.fragment) return undefined;
  const found = creditPatterns.find(({ pattern }) => pattern.test(line.text));
  return found && { kind: 'credit', reason: found.reason };
}

function correction({ line }: LineContext): Label | undefined {
  if (line.words > limits.correction) return undefined;
  const found = correctionOpenings.find(({ pattern }) => pattern.test(line.text));
  return found && { kind: 'furniture', reason: found.reason };
}

function furniture({ line }: LineContext): Label | undefined {
  if (line.words > limits.phrase) return undefined;
  const found = furnitureOpenings.find(({ pattern }) => pattern.test(line.text));
  return found && { kind: 'furniture', reason: found.reason };
}

/** A teaser that breaks off in mid-sentence. */
function cutOff({ line }: LineContext): Label | undefined {
  if (!/(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(line.text) || line.words > limits.fragment) return undefined;
  if (/["“”]/.test(line.text) || !isOneSentence(line.text)) return undefined;
  return { kind: 'furniture', reason: 'furniture: teaser that breaks off' };
}

/** One short sentence under the title that is set apart from the body: by its indent, or by lacking a stop. */
function deck({ line, at, lines, titleAt, bodyIndent }: LineContext): Label | undefined {
  const above = lines[titleAt];
  if (!above || at !== titleAt + 1 || at >= lines.length - 1) return undefined;
  const words = line.words;
  if (words > limits.deck || words < 4 || !isOneSentence(line.text) || /[,:]$/.test(line.text)) return undefined;
  if (line.indent === above.indent && line.indent !== bodyIndent) {
    return { kind: 'deck', reason: 'deck: set like the headline, apart from the body' };
  }
  return endsLikeSentence(line.text)
    ? undefined
    : { kind: 'deck', reason: 'deck: a line without a stop under the headline' };
}

function caption({ line, at, titleAt }: LineContext): Label | undefined {
  if (at <= titleAt) return undefined;
  if (isCaption(line.text)) return { kind: 'caption', reason: 'caption: describes a picture' };
  if (isVideoTitle(line.text)) return { kind: 'caption', reason: 'caption: names a film or picture' };
  return undefined;
}

function heading({ line, at, lines }: LineContext): Label | undefined {
  if (endsLikeSentence(line.text) || /[,;:]$/.test(line.text)) return undefined;
  if (line.words > limits.heading || at === lines.length - 1) return undefined;
  return { kind: 'heading', reason: 'heading: a short line without a stop' };
}

/** The indent most lines have. */
function usualIndent(lines: Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  let usual = 0;
  for (const [indent, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = indent;
  return usual;
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);
const isCredit = (text: string) => creditPatterns.some(({ pattern }) => pattern.test(text));
const isFurniture = (text: string) => furnitureOpenings.some(({ pattern }) => pattern.test(text));
const isPublication = (text: string) => readPublicationLine(text).length > 0;
const foldLine = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const endsLikeSentence = (text: string) => /[.!?。！？।؟…]["”’'»)\]」』›]*$/u.test(text);
const isOneSentence = (text: string) => splitSentences(text).length === 1;
