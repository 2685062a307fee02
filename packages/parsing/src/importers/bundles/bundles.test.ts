import { describe, expect, it } from 'vitest';
import { nodeTools } from '../../evaluation/node-tools.ts';
import { both, bundleFiles, classic, coded, europresse, nexis, proquest, vote } from '../../fixtures/bundles.ts';
import { paragraph, wordFile } from '../../fixtures/files.ts';
import { importArticles } from '../index.ts';

const read = (name: string, text: string) => importArticles({ name, bytes: new TextEncoder().encode(text) }, nodeTools);
const facts = (name: string, text: string) =>
  read(name, text).map(({ title, outlet, byline, published, text }) => [
    title?.value,
    outlet?.value,
    byline?.value,
    published?.value,
    text.split('\n\n').slice(1).join(' | '),
  ]);
describe('a bundle is cut at its documents, each with its facts', () => {
  it.each(bundleFiles)('%s', (_, name, text) => {
    expect(facts(name, text)).toEqual(both);
  });

  it('in the languages of the service', () => {
    const german = nexis
      .replace('March 4, 2021 Thursday 8:08 PM GMT', '4. März 2021 Donnerstag')
      .replaceAll('Section:', 'Rubrik:')
      .replaceAll('Length:', 'Länge:')
      .replace('Byline:', 'Autor:')
      .replaceAll(/^Body$/gm, 'Text')
      .replace('Load-Date: March 5, 2021', 'Ladedatum: 5. März 2021')
      .replaceAll('End of Document', 'Ende des Dokuments');
    expect(facts('a.txt', german)).toEqual(both);
    const french = nexis
      .replaceAll(/^Body$/gm, 'Corps')
      .replace('Byline:', 'Auteur :')
      .replaceAll('End of Document', 'Fin du document');
    expect(facts('a.txt', french)).toEqual(both);
  });
});

it('days of the service are read in Dutch and French, and what it adds stays out', () => {
  const dutch = nexis
    .replace('March 4, 2021 Thursday 8:08 PM GMT', '4 maart 2021 donderdag')
    .replace('March 5, 2021 Friday', '5 maart 2021 vrijdag')
    .replaceAll('Length:', 'Lengte:')
    .replaceAll(/^Body$/gm, 'Tekst')
    .replace('Load-Date: March 5, 2021', 'Laaddatum: 5 maart 2021')
    .replaceAll('End of Document', 'Einde van document');
  expect(facts('a.txt', dutch)).toEqual(both);
  const french = classic
    .replace('March 4, 2021 Thursday', '4 mars 2021 jeudi')
    .replace('BYLINE: By', 'AUTEUR:')
    .replaceAll('LENGTH:', 'LONGUEUR:')
    .replace('LOAD-DATE: March', 'DATE-CHARGEMENT: mars');
  expect(facts('a.txt', french)).toEqual(both);
  expect(facts('a.txt', classic.replaceAll(/(\d) of 2 DOCUMENTS/g, 'Dokument $1 von 2'))).toEqual(both);
});

it('the number of a document of ProQuest is no title, and a heading of Europresse may be in parts', () => {
  const numbered = proquest
    .replace('\nFerry talks end', '\nDocument 1 of 2\n\nFerry talks end')
    .replace('\nBridge vote', '\nDocument 2 of 2\n\nBridge vote');
  expect(facts('a.txt', numbered)).toEqual(both);
  const parts = europresse.replace('Une, jeudi 4', 'no. 123</span><span class="DocHeader">Une, jeudi 4');
  expect(facts('a.html', parts)).toEqual(both);
});

it('a bundle may be larger than a text, and says what was hidden in its file', () => {
  const long = nexis.replace('Body\n\n', `Body\n\n${'The ferry talks went on, they said.\n'.repeat(170_000)}`);
  expect(read('a.txt', long)).toHaveLength(2);
  expect(() => read('a.txt', 'The ferry talks went on, they said.\n'.repeat(170_000))).toThrow(/5\.8 MB/);
  const hidden = coded.replace('BY\\cell', '{\\v secret}BY\\cell');
  expect(read('a.rtf', hidden).map(({ notes }) => notes)).toEqual(
    Array.from({ length: 2 }, () => ['Hidden or struck text of this file was left out.']),
  );
  const secret = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>';
  const word = wordFile(secret, ...nexis.split('\n').map((line) => paragraph(line)));
  expect(importArticles({ name: 'a.docx', bytes: word }, nodeTools).map(({ notes }) => notes)).toEqual(
    Array.from({ length: 2 }, () => ['Hidden text of this file was left out.']),
  );
});

it('which edition it was is no title', () => {
  const editions = classic.replace('\nFerry talks end', '\nEdition 1;\nLate City Final Edition\n\nFerry talks end');
  expect(facts('a.txt', editions.replace('Edition 1;\n', 'Edition 1;\n\nScotland\n\n'))).toEqual(both);
});

it('a page of Factiva may have its codes in a table, one of Europresse no element for an article', () => {
  const row = (code: string, words: string) => `<tr><td><b>${code}</b>&nbsp;</td><td>${words}</td></tr>`;
  const cells =
    row('HD', '<b class="frHeadline">Bridge vote</b>') +
    row('WC', '40 mots') +
    row('PD', '5 mars 2021') +
    row('ET', '15:32') +
    row('SN', 'The Strait Mirror') +
    row('LP', `<p class="articleParagraph">${vote}</p>`) +
    row('NS', 'gpol : Politics');
  expect(
    facts('a.html', `<html><body><div class="article frArticle"><table>${cells}</table></div></body></html>`),
  ).toEqual([both[1]]);
  const older = `<html><body><span class="DocPublicationName">The Strait Mirror</span><br><span class="DocHeader">Une, </span><span class="DocHeader">vendredi </span><span class="DocHeader">5 mars 2021</span><br><span class="TitreArticleVisu">Bridge vote</span><br>${vote}<p></p>Numéro de document : news·20210305</body></html>`;
  expect(facts('a.html', older)).toEqual([both[1]]);
});

describe('nothing of a bundle vanishes without a word', () => {
  it('a document without a text is there with what is known of it', () => {
    const [first] = read('a.txt', nexis.replace(/Body\n\n.*\n\n.*\n/, 'Body\n'));
    expect([first?.title?.value, first?.notes]).toEqual([
      'Ferry talks end',
      [expect.stringContaining('no text of its own')],
    ]);
  });

  it('documents that are announced and not there are counted', () => {
    expect(read('a.txt', classic.replaceAll('of 2 DOC', 'of 3 DOC'))[0]?.notes).toEqual([
      'The file announces 3 documents; 2 were found in it.',
    ]);
  });

  it('one that breaks off is there as far as it goes', () => {
    const cut = read('a.txt', nexis.slice(0, nexis.indexOf('Classification')));
    expect(cut.map(({ notes }) => notes)).toEqual([undefined, ['The file breaks off within this document.']]);
  });

  it('a text that looks like several and cannot be cut says so, one with a byline does not', () => {
    const lines = 'BYLINE: Anna Berg\nThe ferry runs.\nLOAD-DATE: x\nBYLINE: Peter Dunn\nThe vote is off.\n';
    expect(read('a.txt', lines)[0]?.notes?.join()).toMatch(/several articles/);
    expect(read('a.txt', 'BYLINE: Anna Berg\nThe ferry runs.\n')[0]?.notes).toBeUndefined();
  });
});

it('a report that speaks of bodies and ends of documents is no bundle', () => {
  expect(read('a.txt', 'Ferry talks end\n\nBody\n\nThe end of document was read out.\n')).toHaveLength(1);
  expect(read('a.txt', 'A list\n\nHD is short for headline.\nPD 2 is a model.\n')).toHaveLength(1);
});
