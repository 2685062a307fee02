import type { Link } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { markRuns, type Run } from './mark-runs.ts';
import { sides, type Side } from './side.ts';

/** Both passages of a link, sentence by sentence, with the wording they share marked. */
export function layoutPassages(a: Article, b: Article, link: Link): { [S in Side]: Run[][] } {
  const [inA, inB] = sides.map((side) => {
    const article = side === 'a' ? a : b;
    const ranges = link.reasons.flatMap((reason) => reason[side]);
    return link[side].flatMap((index) => {
      const sentence = article.sentences[index];
      return sentence ? [markRuns(article.text, sentence, [{ name: 'shared', ranges }])] : [];
    });
  });
  return { a: inA ?? [], b: inB ?? [] };
}

/** What stands before the sentence at place `i` of a passage: templates drop white space at the ends of a loop. */
export function gap(i: number): string {
  return i > 0 ? ' ' : '';
}
