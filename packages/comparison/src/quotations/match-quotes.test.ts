import { articleFromSentences, type Article } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../compare-articles.ts';
import { pairsOf } from '../pairs-of.ts';

const compare = (inA: string[], inB: string[]) => {
  const [a, b] = [articleFromSentences(inA, 'a'), articleFromSentences(inB, 'b')];
  return { ...compareArticles(a, b), a, b };
};
const quoted = ({ text, quotes }: Article, at: number): string => text.slice(quotes[at]?.from, quotes[at]?.to);

const [promise, threat] = [
  'We will repair the old quay before the winter storms come back',
  'whoever ties up there until then will pay for every broken pile',
];

describe('quotations of one utterance', () => {
  it('are such where each goes on to something else, as long as six words on end are the same', () => {
    const { quotes } = compare(
      [`“${promise}, and no one in this town need fear for a single net or trap of his,” the mayor said.`],
      [`The mayor said: “${promise}. Nothing is decided about who is to be asked, where, or by whom at all.”`],
    );
    expect(quotes).toHaveLength(1);
    const { quotes: fewer } = compare(
      ['“The old quay will be repaired, and no one here need fear for a single net or trap of his,” he said.'],
      ['He said: “The old quay stays. Nothing is decided yet about who is to be asked, where, or by whom.”'],
    );
    expect(fewer).toEqual([]);
  });

  it('are paired part by part where each side divides the utterance otherwise', () => {
    const { a, b, quotes } = compare(
      [`“${promise},” he said, adding: “And ${threat}, as the law of the harbour demands.”`],
      [`He was plain: “${promise}, and ${threat}.”`],
    );
    expect(quotes.map((pair) => [quoted(a, pair.a).slice(0, 6), quoted(b, pair.b).slice(0, 6)])).toEqual([
      ['“We wi', '“We wi'],
      ['“And w', '“We wi'],
    ]);
  });

  it('are matches in Read too', () => {
    const { a, b, quotes, links } = compare(
      ['It rained.', `“${promise},” the mayor said on Monday.`, 'Boats lay idle along the road all that day.'],
      ['A choir sang in the church.', 'Nobody was asked.', `Then he promised: “${promise}.”`],
    );
    const matched = new Set(links.flatMap(pairsOf).map((pair) => `${pair.a} ${pair.b}`));
    const sentenceAt = ({ sentences }: Article, from: number) => sentences.findIndex(({ to }) => to > from);
    expect(quotes).toHaveLength(1);
    for (const { keptA, keptB } of quotes) {
      expect(matched).toContain(`${sentenceAt(a, keptA[0]?.from ?? 0)} ${sentenceAt(b, keptB[0]?.from ?? 0)}`);
    }
  });
});
