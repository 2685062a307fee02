import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, elementsOf, parseHtml, textOf, wordsOf } from './html-tree.ts';

const elements = (html: string) => elementsOf(parseHtml(html));
const named = (html: string, tag: string) => elements(html).filter(({ tagName }) => tagName === tag);

describe('a page as its tree', () => {
  it('gives its elements in the order in which a reader meets them', () => {
    const tags = elements('<p>One <b>two</b></p><ul><li>three<li>four</ul>').map(({ tagName }) => tagName);
    expect(tags).toEqual(['html', 'head', 'body', 'p', 'b', 'ul', 'li', 'li']);
  });

  it('closes what browsers close: a script is not ended by its own slash', () => {
    const [script] = named('<script src="a.js" /><p>Inside</p></script><p>Outside</p>', 'script');
    expect(script && textOf(script)).toBe('<p>Inside</p>');
    expect(named('<script src="a.js" /><p>Inside</p></script><p>Outside</p>', 'p').map(textOf)).toEqual(['Outside']);
  });

  it('tells an attribute that states nothing from one that is not there', () => {
    const [link] = named('<a hidden rel="author  me">x</a>', 'a');
    expect(link && [attributeOf(link, 'hidden'), attributeOf(link, 'href')]).toEqual(['', undefined]);
    expect(link && wordsOf(link, 'rel')).toEqual(['author', 'me']);
  });

  it('holds every letter of a text, whatever it is', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/[<&\r\0]/.test(one));
    fc.assert(fc.property(text, (one) => textOf(parseHtml(`<body><p>x${one}`)) === `x${one}`));
  });

  it('is read however wide or deep it is', () => {
    const deep = parseHtml(`${'<div>'.repeat(20_000)}Bottom`);
    expect(textOf(deep)).toBe('Bottom');
    expect(named('<p>x</p>'.repeat(200_000), 'p')).toHaveLength(200_000);
  });
});
