import type { FamilyMember, QuoteFamily } from '@vis-a-vis/comparison';
import type { Article, Range } from '@vis-a-vis/parsing';
import { markRuns, type Run } from '../text/mark-runs.ts';
import { nearestSentence } from '../text/nearest-sentence.ts';

/**
 * One article's wording of an utterance with the words it is led in by. Runs marked `wording` are the wording itself, those
 * marked `shared` what it keeps of the fullest one; `leavesOut` are the words of the fullest one that it lacks.
 */
export type FamilyWording = {
  article: string;
  kind: string;
  place: string;
  range: Range;
  runs: Run[];
  leavesOut: string[];
};
/** One utterance in all its wordings, the fullest first. */
export type Family = { key: string; wordings: FamilyWording[] };

const kinds: Record<FamilyMember['kind'], string> = {
  fullest: 'the fullest wording',
  'same words': 'the same words',
  part: 'a part of it',
  restated: 'in other words',
  'restated, not quoted': 'restated, not quoted',
};

/** Quote families ready to draw, in the order of the first article that holds them. */
export function layoutFamilies(articles: readonly Article[], families: readonly QuoteFamily[]): Family[] {
  const find = (id: string): Article | undefined => articles.find((article) => article.id === id);
  return families.map(({ members }) => {
    const head = find(members[0]?.article ?? '');
    return {
      key: members.map(({ article, range }) => `${article}.${range.from}`).join(' '),
      wordings: members.flatMap((member) => {
        const article = find(member.article);
        return article && head ? [layoutWording(article, head, member)] : [];
      }),
    };
  });
}

function layoutWording(
  article: Article,
  head: Article,
  { kind, range, kept, omitted, leadIn }: FamilyMember,
): FamilyWording {
  const around = {
    from: Math.min(range.from, ...leadIn.map(({ from }) => from)),
    to: Math.max(range.to, ...leadIn.map(({ to }) => to)),
  };
  return {
    article: article.id,
    kind: kinds[kind],
    place: `sentence ${nearestSentence(article, range) + 1} of ${article.sentences.length}`,
    range,
    runs: markRuns(article.text, around, [
      { name: 'wording', ranges: [range] },
      { name: 'shared', ranges: kind === 'fullest' ? [] : kept },
      { name: 'strong', ranges: kind === 'fullest' ? [] : kept },
    ]),
    leavesOut: omitted.map(({ from, to }) => head.text.slice(from, to)),
  };
}
