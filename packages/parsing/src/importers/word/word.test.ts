import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeTools } from '../../evaluation/node-tools.ts';
import { readArticle } from '../../read-article.ts';
import { importArticles } from '../index.ts';

const document = (body: string) => strToU8(`<w:document><w:body>${body}</w:body></w:document>`);
const read = (body: string, parts: { [name: string]: Uint8Array } = {}) => {
  const bytes = zipSync({ 'word/document.xml': document(body), ...parts });
  const [source] = importArticles({ name: 'a.docx', bytes }, nodeTools);
  if (!source) throw new Error('no source');
  return source;
};
const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${words}</w:t></w:r>`;

describe('a Word file keeps every letter', () => {
  it.each([
    ['a hyphen that does not break', `${run('20')}<w:r><w:noBreakHyphen/></w:r>${run('30 boats')}`, '20-30 boats'],
    ['a hyphen within a run', '<w:r><w:t>U.S.</w:t><w:noBreakHyphen/><w:t>led</w:t></w:r>', 'U.S.-led'],
    ['symbols of fonts', '<w:r><w:t>5 </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 4</w:t></w:r>', '5 ≥ 4'],
    ['tabs and breaks', '<w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>', 'One\ttwo\nthree'],
    [
      'the result of a field',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4 March</w:t></w:r>',
      '4 March',
    ],
    [
      'the base of a ruby',
      '<w:r><w:ruby><w:rt><w:r><w:t>みなと</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '港',
    ],
    [
      'what was put in',
      `<w:ins>${run('twenty')}</w:ins><w:del><w:r><w:delText>twelve</w:delText></w:r></w:del>`,
      'twenty',
    ],
  ])('%s', (_, runs, words) => {
    expect(read(`<w:p>${runs}</w:p>`).text).toBe(`${words}\n`);
  });

  it('once where they were moved', () => {
    const moved = `<w:p><w:moveFrom><w:r><w:t>Nobody signed.</w:t></w:r></w:moveFrom>${run('They met.')}</w:p><w:p><w:moveTo>${run('Nobody signed.')}</w:moveTo></w:p>`;
    expect(read(moved).text).toBe('They met.\nNobody signed.\n');
  });
});

it('hidden and struck text of a Word file is left out, and said', () => {
  const source = read(
    `<w:p>${run('Twelve', '<w:strike/>')}${run('Twenty')}${run(' spies', '<w:vanish/>')}${run(' boats', '<w:strike w:val="0"/>')}</w:p>`,
  );
  expect(source.text).toBe('Twenty boats\n');
  expect(source.notes).toEqual(['Hidden text of this file was left out.', 'Struck text of this file was left out.']);
});

it('text boxes and notes stand apart and do not count as report', () => {
  const box = (words: string) => `<w:txbxContent><w:p>${run(words)}</w:p></w:txbxContent>`;
  const picture = `<w:r><mc:AlternateContent><mc:Choice>${box('“A pulled quotation.”')}</mc:Choice><mc:Fallback>${box('“A pulled quotation.”')}</mc:Fallback></mc:AlternateContent></w:r>`;
  const notes = { 'word/footnotes.xml': document(`<w:footnote><w:p>${run('See the note.')}</w:p></w:footnote>`) };
  const article = readArticle(
    read(`<w:p>${run('They met')}${picture}${run(' on Monday in the town hall.')}</w:p>`, notes),
  );
  expect(article.blocks.map(({ kind, from, to }) => [kind, article.text.slice(from, to)])).toEqual([
    ['paragraph', 'They met on Monday in the town hall.'],
    ['furniture', '“A pulled quotation.”'],
    ['furniture', 'See the note.'],
  ]);
});

describe('rich text keeps every letter', () => {
  const rtf = (body: string) =>
    importArticles(
      {
        name: 'a.rtf',
        bytes: strToU8(
          `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset238 Arial;}}{\\info{\\title x}}${body}}`,
          true,
        ),
      },
      nodeTools,
    )[0];
  it.each([
    [
      'hyphens, dashes and quotation marks',
      String.raw`20\_30 boats \endash  \ldblquote no\rdblquote `,
      '20-30 boats – “no”',
    ],
    [
      'letters by code, and not what stands for them',
      String.raw`Z\'fcrich, It\u8217?s, \uc2\u322XXod`,
      'Zürich, It’s, łod',
    ],
    ['letters of another script', String.raw`{\f1\'b3\'f3d}z`, 'łódz'],
    ['paragraphs and tabs', String.raw`One\tab two\par three`, 'One\ttwo\nthree'],
    ['braces', String.raw`a \{b\} \\c`, 'a {b} \\c'],
    ['no fields’ codes', String.raw`{\field{\*\fldinst HYPERLINK "x"}{\fldrslt the link}}`, 'the link'],
  ])('%s', (_, body, words) => {
    expect(rtf(body)?.text).toBe(`${words}\n`);
  });

  it('but what is hidden or struck, and says so', () => {
    const source = rtf(String.raw`Twenty{\strike  twelve}{\v  spies} boats`);
    expect([source?.text, source?.notes]).toEqual([
      'Twenty boats\n',
      ['Hidden or struck text of this file was left out.'],
    ]);
  });
});
