import type { Article, Range } from './article.ts';

/**
 * What of the contracts that every reader of an Article may rely on does not hold, a line each; none for a sound one. Ranges lie inside
 * the text; blocks follow each other and hold all that is not white space; sentences lie in paragraphs, tokens in order and their terms
 * not empty; what was found lies in a block, a speaker and a cue too; a quotation carries on an earlier one.
 */
export function checkArticle(article: Article): string[] {
  return [...checkRanges(article), ...checkBlocks(article), ...checkSentences(article), ...checkFound(article)];
}

const inside = ({ from, to }: Range, { from: first, to: last }: Range): boolean => from >= first && to <= last;

function checkRanges(article: Article): string[] {
  const { text, blocks, sentences, tokens, quotes, dates, figures, mentions } = article;
  const whole = { from: 0, to: text.length };
  const places = { blocks, sentences, tokens, quotes, dates, figures, mentions };
  return Object.entries(places).flatMap(([name, ranges]: [string, readonly Range[]]) =>
    ranges.flatMap((range, at) => {
      const isRange = Number.isInteger(range.from) && Number.isInteger(range.to) && range.from < range.to;
      if (!isRange || !inside(range, whole)) return [`${name}[${at}] is no stretch of the text`];
      const before = ranges[at - 1];
      const follows = before === undefined || range.from >= before.to;
      const isOrdered = name === 'blocks' || name === 'sentences' || name === 'tokens' || name === 'quotes';
      return isOrdered && !follows ? [`${name}[${at}] begins before the one ahead of it ends`] : [];
    }),
  );
}

function checkBlocks({ text, blocks }: Article): string[] {
  const faults = blocks.flatMap(({ kind, reason }, at) =>
    kind !== 'paragraph' && !reason ? [`blocks[${at}] is a ${kind} and does not say why`] : [],
  );
  const gaps = [...blocks, { from: text.length }].map(({ from }, at) => text.slice(blocks[at - 1]?.to ?? 0, from));
  return gaps.some((gap) => gap.trim() !== '') ? [...faults, 'words stand in no block'] : faults;
}

function checkSentences({ blocks, sentences, tokens }: Article): string[] {
  return sentences.flatMap((sentence, at) => {
    const { firstToken, endToken } = sentence;
    const block = blocks[sentence.block];
    if (block?.kind !== 'paragraph' && !block?.restored) return [`sentences[${at}] lies in no paragraph`];
    if (!inside(sentence, block)) return [`sentences[${at}] goes beyond its block`];
    const own = tokens.slice(firstToken, endToken);
    const holdsAll = own.every((token) => inside(token, sentence)) && own.length === endToken - firstToken;
    return holdsAll ? [] : [`sentences[${at}] names tokens that are not its own`];
  });
}

function checkFound({ blocks, tokens, quotes, dates, figures, mentions }: Article): string[] {
  const found = { dates, figures, mentions, quotes };
  const [holdsSpeaker, holdsCue] = [blockTest(blocks), blockTest(blocks)];
  return [
    ...tokens.flatMap(({ term }, at) => (term === '' ? [`tokens[${at}] has no term`] : [])),
    ...Object.entries(found).flatMap(([name, ranges]: [string, readonly Range[]]) => {
      const isInBlock = blockTest(blocks);
      return ranges.flatMap((range, at) => (isInBlock(range) ? [] : [`${name}[${at}] lies in no single block`]));
    }),
    ...quotes.flatMap(({ speaker, cue, continues }, at) => [
      ...(speaker && (speaker.name === '' || !holdsSpeaker(speaker))
        ? [`quotes[${at}] has a speaker who is nowhere`]
        : []),
      ...(cue && !holdsCue(cue) ? [`quotes[${at}] has a cue that is nowhere`] : []),
      ...(continues !== undefined && !(continues >= 0 && continues < at)
        ? [`quotes[${at}] carries on a later one`]
        : []),
    ]),
  ];
}

/** Tests ranges, most of which come in order, for lying in one of `blocks`: it looks on from where the last one was. */
function blockTest(blocks: readonly Range[]): (range: Range) => boolean {
  let at = 0;
  return (range) => {
    const begins = (place: number): boolean => range.from >= (blocks[place]?.from ?? Infinity);
    while (at > 0 && !begins(at)) at -= 1;
    while (begins(at + 1)) at += 1;
    const block = blocks[at];
    return block !== undefined && inside(range, block);
  };
}
