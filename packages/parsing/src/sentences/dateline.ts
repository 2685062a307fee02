import type { Block, Sentence, Token } from '../article.ts';
import { indexAt } from '../tokens/index-at.ts';

const dateline =
  /^(?:[\p{L} ]{0,30}\()?(?:\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,[^—–()]{2,40})?(?:\s?\([^)]{2,30}\))?|\p{Lu}[\p{L}.'’ -]{2,30}(?:,[^—–()]{2,40})?\s?\((?:\p{Lu}{2,10}|Reuters|Bloomberg)\))\)?\s*(?:—|–|--?)\s+(?=[\p{Lu}"“‘'])/u;
/** Without one of these there is no dateline. */
const dash = /[—–]|-\s/;
const longest = 100;

/** How much of a paragraph's beginning is a dateline: `GENEVA, Sept. 12 (AP) — `, `Geneva (Reuters) – `. */
export function datelineLength(text: string, from: number): number {
  const head = text.slice(from, from + longest);
  return dash.test(head) ? (dateline.exec(head)?.[0].length ?? 0) : 0;
}

/** The sentences with the datelines before them: the day it gives is worth reading. */
export function withDatelines(sentences: Sentence[], blocks: Block[], tokens: Token[]): Sentence[] {
  return sentences.map((sentence, at) => {
    const { from = 0 } = blocks[sentence.block] ?? {};
    const opens = sentences[at - 1]?.block !== sentence.block && from < sentence.from;
    return opens ? { ...sentence, from, firstToken: indexAt(tokens, from) } : sentence;
  });
}
