import { describe, expect, it } from 'vitest';
import { commonLanguages } from '../fixtures/news-in-languages.ts';
import { nearMisses, otherLanguages } from '../fixtures/news-in-near-languages.ts';
import { readArticle } from '../read-article.ts';
import { detectLanguage } from './detect-language.ts';
import { languageOfBlock } from './language-of-block.ts';
import { tokenize } from '../tokens/tokenize.ts';

const found = (texts: readonly string[]): string[] => texts.map((text) => detectLanguage(text));

describe('the language of a text', () => {
  it('is told of a paragraph of news in each of the twenty languages written most, and of those beside them', () => {
    const all = [...commonLanguages, ...nearMisses];
    expect(found(all.map(({ paragraph }) => paragraph))).toEqual(all.map(({ tag }) => tag));
  });

  it('is told of most headlines, and of none wrongly', () => {
    const all = [...commonLanguages, ...nearMisses];
    const tags = found(all.map(({ headline }) => headline));
    expect(tags.filter((tag, i) => tag !== 'und' && tag !== all[i]?.tag)).toEqual([]);
    expect(tags.filter((tag) => tag !== 'und').length).toBeGreaterThanOrEqual(21);
  });

  it('is its own or none of a paragraph in a language that nobody listed', () => {
    for (const { tag, paragraph } of otherLanguages) expect(['und', tag]).toContain(detectLanguage(paragraph));
  });

  it('is English where a line quotes a foreign word, and nothing where there are no words', () => {
    expect(found(['The mayor of Łódź said that it was a question for the szlachta of old.', '', '12 34 …'])).toEqual([
      'en',
      'und',
      'und',
    ]);
  });

  it('is Japanese, not Chinese, as soon as there is kana among the signs', () => {
    expect(found(['市は港を閉鎖した', '市政府关闭旧港口'])).toEqual(['ja', 'zh']);
  });
});

describe('the language of a block', () => {
  const languages = (text: string) => readArticle({ id: 'x', text }).blocks.map(({ language }) => language);
  const of = (tag: string): string => commonLanguages.find((one) => one.tag === tag)?.paragraph ?? '';

  it('is told where it is another one than that of its article', () => {
    expect(languages(`${of('en')}\n\n${of('fr')}\n\n${of('hi')}\n\n${of('en')}`)).toEqual([
      undefined,
      'fr',
      'hi',
      undefined,
    ]);
    expect(languages(`${of('de')}\n\n${of('en')}\n\n${of('de')}`)).toEqual([undefined, 'en', undefined]);
  });

  it('is not told of a name or a few foreign words', () => {
    for (const text of [
      'Der Spiegel',
      'Le Monde diplomatique',
      'She joined the Frankfurter Allgemeine Zeitung in May.',
    ])
      expect(languageOfBlock(tokenize(text), 'en')).toBeUndefined();
  });

  it('is the same where the article says from which country it is', () => {
    expect(languageOfBlock(tokenize(of('pt')), 'pt-BR')).toBeUndefined();
  });
});
