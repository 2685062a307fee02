import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Article, Range } from './article.ts';
import { showDates, showFigures, showMentions } from './examples/show.ts';
import { readArticle } from './read-article.ts';

const seeds = new URL('../../../seeds/', import.meta.url);

/** Everything that is found in an article, a line each. */
function everything(article: Article): string {
  const { text, blocks, sentences, quotes } = article;
  const start = (range: Range) =>
    `${range.from}–${range.to} ${text.slice(range.from, range.from + 40).replace(/\s+/g, ' ')}`;
  const spoken = quotes.map((quote) => {
    const words = text.slice(quote.from, quote.to).replace(/\s+/g, ' ');
    const { speaker, cue, attribution, kind, continues } = quote;
    const who = speaker && `${text.slice(speaker.from, speaker.to)} = ${speaker.name}, ${speaker.basis}`;
    const how = cue && `${text.slice(cue.from, cue.to)} — ${attribution}`;
    const parts = [`${quote.from} ${words}`, kind, who, how, continues !== undefined && `continues ${continues}`];
    return parts.filter(Boolean).join(' — ');
  });
  const parts: [string, string[]][] = [
    [
      'blocks',
      blocks.map((block) => `${block.kind} ${start(block)}${block.reason === undefined ? '' : ` — ${block.reason}`}`),
    ],
    [
      `${sentences.length} sentences`,
      sentences.map((sentence) => `${start(sentence)} (${sentence.endToken - sentence.firstToken} words)`),
    ],
    ['quotations', spoken],
    ['names', showMentions(article).split(' | ')],
    ['dates', showDates(article).split(' | ')],
    ['figures', showFigures(article).split(' | ')],
  ];
  return parts.map(([name, lines]) => `${name}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
}

it.each(readdirSync(seeds).filter((name) => name.endsWith('.txt')))(
  'finds in %s what it found before',
  async (name) => {
    const article = readArticle({ id: name, text: readFileSync(new URL(name, seeds), 'utf8') });
    await expect(everything(article)).toMatchFileSnapshot(`./fixtures/five-articles/${name}`);
  },
);
