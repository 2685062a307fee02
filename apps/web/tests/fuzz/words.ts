/** What has a meaning to those who read a text, a page, a table, JSON or a Word file, and is hard on them where it does not belong. */
const marks = '“ ” " \' ‘ ’ « » — – … . , ; : ? ! ( ) [ ] # * _ ` \\ / | % $ € °'.split(' ');
const spaces = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\0',
  ' ',
];
const letters = [
  'é', 'e\u0301\u0301\u0301', 'ﬁ', 'İ', 'ı', 'ß', 'Ω', '克里', '日', 'اليوم', 'เคอร์รี', '🧑‍🤝‍🧑', '🇷🇺', '\u202e', '\u2066', '\ud800', '\udc00', '\uffff',
]; // prettier-ignore
const phrases = [
  '"he said', ' said: "', 'according to ', 'Mr. ', 'U.S. ', 'U.S.', 'al-', 'Sept. 31, 2013', '12/13/14', '2013-02-30', 'on Thursday',
  'last week', 'two years ago', '9'.repeat(400), '1,000,000', '1.5e9', '-0', 'half of', '$3.5 billion', 'at least 1,429 people', 'SOURCE: ',
  'Share this article', 'NEW YORK (AP) – ', 'Kerry', 'Lavrov', 'President Bashar al-Assad', 'a'.repeat(3000), 'constructor', '__proto__',
]; // prettier-ignore
/** What is hard to read in a plain text: marks, white space, letters of all scripts, and phrases that some step looks for. */
export const inText = [...marks, ...spaces, ...letters, ...phrases];

/** Tags, comments and entities, where a page of the web does not expect them. */
export const inHtml = [
  '<', '>', '</', '<!--', '-->', '<![CDATA[', ']]>', '<script>', '</script>', '<style>', '<template>', '<svg>', '<math>', '<article>',
  '</article>', '<p>', '<div>', '<div>'.repeat(200), '<table><tr>', '<h1>', '<title>', '<plaintext>', '<textarea>', '<p onclick="x">', '&#x110000;',
  '&#0;', '&nbsp;', '&amp', '<meta property="og:title" content="', '<meta charset="utf-16">', '<meta charset="x-unknown">',
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":', '<time datetime="2013-99-99">', ...marks,
]; // prettier-ignore
/** Tags of feeds. */
export const inFeeds = [
  '<item>',
  '</item>',
  '<entry>',
  '</entry>',
  '<link href="',
  '<title>',
  '<content:encoded>',
  '<![CDATA[',
  ']]>',
  '<rss>',
  '<dc:date>',
  '<updated/>',
];
/** Headers, edges and packed bytes of mail. */
export const inMime = [
  '\r\n\r\n', '--', '--edge', '=', '=\r\n', '=E2=80', '=ZZ', 'Content-Type: ', 'multipart/related', 'boundary="', 'boundary=""', 'start="<x>"', 'charset=x',
  'Content-Transfer-Encoding: base64\r\n', 'A'.repeat(999), ' ', '\t', ': ',
]; // prettier-ignore
/** Control words, groups and packed letters of RTF. */
export const inRtf = [
  '{', '}', '\\', '\\*', '\\u-1 ', '\\u99999999 ', "\\'", "\\'zz", '\\bin99999999 ', '\\bin3 ', '\\par ', '\\uc9 ', '\\ansicpg9999', '{'.repeat(2000), '\\deleted', '\\v',
]; // prettier-ignore
/** Pieces of JSON, of names that reach an object’s prototype, and of our own fields with wrong values. */
export const inJson = [
  '{', '}', '[', ']', ',', ':', '"', '\\', '\\u', '\\ud800', 'null', 'true', '1e999', '-', '"__proto__":{"polluted":1},', '"text":', '"text":null,', '"title":{"name":{"name":[]}},',
  '[['.repeat(500), '{"a":'.repeat(500), '"cluster":"x",', '"constructor":{"prototype":{"polluted":1}},', '\n',
]; // prettier-ignore
/** Separators, quotation marks and line ends of tables, and names of columns. */
export const inTables = [
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  'text',
  'title,',
  'date,',
  '=1+1',
  '__proto__,',
  ...letters,
];
/** Signs of Markdown and of the head of facts before it. */
export const inMarkdown = [
  '---\n',
  '# ',
  '## ',
  '> ',
  '```\n',
  '![](',
  '](javascript:x)',
  '- ',
  '* * *',
  'title: ',
  'date: ',
  '\\',
  ...marks,
];
/** Elements and entities of a Word file, and the lines a news archive puts around its articles. */
export const inWord = [
  '<w:p>', '</w:p>', '<w:p/>', '<w:t>', '</w:t>', '<w:t/>', '<w:r>', '<w:tab/>', '<w:br/>', '<w:del>', '<w:pStyle w:val="Title"/>', '<mc:Fallback>',
  '</mc:Fallback>', '<w:pStyle w:val="', '&#x110000;', '&#55296;', '&amp;', '<!--', 'End of Document', 'Length: 9 words', 'Body', '<',
]; // prettier-ignore
/** Lines by which services of news mark the parts of a document. */
export const inBundles = [
  '\n1 of 2 DOCUMENTS\n', '\nEnd of Document\n', '\nBody\n', '\nLength: 9 words\n', '\nLOAD-DATE: March 5, 2021\n', '\nBYLINE: ', '\nER  - \n', '\nTY  - NEWS\n',
  '\nN2  - ', '\nHD ', '\nTD ', '\nDocument HARPOS0020210304eh3400001\n', '\nFull text: ', '\nProQuest document ID: 1\n', `\n${'_'.repeat(60)}\n`, '\n\n', '<article>',
  '</article>', '<p>', 'class="DocHeader"', '\\cell ', '\\par ',
]; // prettier-ignore
/** What a PDF is made of. */
export const inPdf = [
  ' obj\n', 'endobj\n', 'stream\n', 'endstream\n', '<<', '>>', ' 0 R', '/Kids [2 0 R]', '/Parent 4 0 R', '/Count 999999999', '/Length 999999999', '/Encrypt 9 0 R', '/Filter /FlateDecode',
  '/Filter [/ASCIIHexDecode /LZWDecode]', '/Type /ObjStm', '/Encoding /Identity-H', 'xref\n', 'trailer\n', 'startxref\n9\n', '%%EOF', ' Tm ', ' Tj ', ' Tf ', ' Do ', 'BT ', 'ET ', 'q ', '(', ')', '-1 ', '1e39 ',
]; // prettier-ignore
/** Beginnings of other formats and bytes that are no UTF-8, a character for each byte. */
export const inBytes = [
  '\0',
  '\xff',
  '\xfe',
  '\xef\xbb\xbf',
  'PK\x03\x04',
  'PK\x01\x02',
  'PK\x05\x06',
  '%PDF',
  '\x80',
  '\xc3',
  '\xed\xa0\x80',
  '\x1b',
];
