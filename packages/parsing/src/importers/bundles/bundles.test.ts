import { describe, expect, it } from 'vitest';
import { nodeTools } from '../../evaluation/node-tools.ts';
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
const ferry = 'The ferry talks ended on Thursday.';
const vote = 'The council put off the vote.';
const both = [
  [
    'Ferry talks end',
    'The Harbour Post',
    'Anna Berg',
    '2021-03-04',
    `${ferry} | “No crew will sail,” said Mira Olsen.`,
  ],
  ['Bridge vote', 'The Strait Mirror', undefined, '2021-03-05', vote],
];

const nexis = `Ferry talks end
The Harbour Post
March 4, 2021 Thursday 8:08 PM GMT

Copyright 2021 Harbour Media Ltd. All Rights Reserved
Section: DECISION 2020; Pg. 4
Length: 55 words
Byline: Anna Berg
Body

${ferry}

“No crew will sail,” said Mira Olsen.

Graphic
A picture of the quay at dawn

Load-Date: March 5, 2021

End of Document

Bridge vote
The Strait Mirror
March 5, 2021 Friday
Copyright 2021 Strait
Body
${vote}
Classification
Language: ENGLISH
End of Document
`;
const classic = `                     1 of 2 DOCUMENTS

                     The Harbour Post

                  March 4, 2021 Thursday

Ferry talks end

BYLINE: By Anna Berg

LENGTH: 55 words

The ferry talks ended
on Thursday.

“No crew will sail,” said Mira Olsen.

LOAD-DATE: March 5, 2021

           Copyright 2021 Harbour Media Ltd.


                     2 of 2 DOCUMENTS

                    The Strait Mirror

                   March 5, 2021 Friday

Bridge vote

LENGTH: 40 words

${vote}
`;
const shown = `News
Ferry talks end
By Anna Berg
55 words
4 March 2021
12:30
The Harbour Post
HARPOS
English
Copyright 2021 Harbour Media Ltd.

${ferry}
“No crew will sail,” said Mira Olsen.

Document HARPOS0020210304eh3400001

Bridge vote
40 words
5 March 2021
The Strait Mirror
STRMIR
English
${vote}
Document STRMIR0020210305eh3500001
`;
const coded = String.raw`{\rtf1\ansi HD\cell Ferry talks end\cell\row BY\cell By Anna Berg\cell\row WC\cell 55 words\cell\row PD\cell 4 March 2021\cell\row SN\cell The Harbour Post\cell\row LP\cell ${ferry}\cell\row TD\cell\ldblquote No crew will sail,\rdblquote  said Mira Olsen.\par\cell\row AN\cell Document HARPOS0020210304eh3400001\cell\row HD\cell Bridge vote\cell\row PD\cell 5 March 2021\cell\row SN\cell The Strait Mirror\cell\row LP\cell ${vote}\cell\row}`;
const proquest = `${'_'.repeat(60)}

Ferry talks end

Author: Anna Berg

Publication info: The Harbour Post ; Singapore [Singapore]04 Mar 2021.

Abstract: They ended.

Full text: ${ferry}
“No crew will sail,” said Mira Olsen.

Publication title: The Harbour Post; Singapore

Publication date: Mar 4, 2021

${'_'.repeat(60)}

Bridge vote

Publication info: The Strait Mirror ; Singapore [Singapore]05 Mar 2021.

Full text: ${vote}

ProQuest document ID: 1015595478

${'_'.repeat(60)}
`;
const ris = `TY  - NEWS
TI  - Ferry talks end
AU  - Anna Berg
T2  - The Harbour Post; Singapore
DA  - 2021/03/04/
N2  - ${ferry}
“No crew will sail,” said Mira Olsen.
ER  - 
TY  - NEWS
T1  - Bridge vote
Y1  - 2021/03/05
JO  - The Strait Mirror
AB  - ${vote}
ER  - 
`;
const factivaPage = `<html><body><div class="article enArticle"><div id="hd"><span class='enHeadline'>Ferry talks end</span></div><div class="author">By Anna Berg</div><div>55 words</div><div>4 March 2021</div><div>The Harbour Post</div><div>HARPOS</div><div>English</div><p class="articleParagraph enarticleParagraph">${ferry}</p><p class="articleParagraph enarticleParagraph">“No crew will sail,” said Mira Olsen.</p></div><div class="article enArticle"><div id="hd"><span class='enHeadline'>Bridge vote</span></div><div>40 words</div><div>5 March 2021</div><div>The Strait Mirror</div><div>English</div><p class="articleParagraph enarticleParagraph">${vote}</p></div></body></html>`;
const classicPage = `<HTML><BODY>${classic
  .split(/\n\n+/)
  .map((words) => `<DIV><P>${words.trim()}</P></DIV>`)
  .join('')
  .replace('<DIV>', '<DOC NUMBER=1><DOCFULL><DIV>')}</BODY></HTML>`;
const europresse = `<html><body><article><span class="DocPublicationName">The Harbour Post (site)</span><span class="DocHeader">Une, jeudi 4 mars 2021 345 mots, p. 4</span><p class="titreArticleVisu">Ferry talks end</p><div class="sm-margin-bottomNews">Anna Berg</div><div class="docOcurrContainer"><p>${ferry}</p><p>“No crew will sail,” said Mira Olsen.</p></div></article><article><span class="DocPublicationName">The Strait Mirror</span><span class="DocHeader">5 mars 2021</span><p class="titreArticleVisu">Bridge vote</p><div class="docOcurrContainer">${vote}</div></article></body></html>`;

describe('a bundle is cut at its documents, each with its facts', () => {
  it.each([
    ['Nexis Uni, as text', 'a.txt', nexis],
    ['LexisNexis as it was, as text', 'a.TXT', classic],
    ['LexisNexis as it was, as a page', 'a.html', classicPage],
    ['Factiva, as it is shown', 'a.txt', shown],
    ['Factiva, by its codes, in rich text', 'a.rtf', coded],
    ['Factiva, as a page', 'a.html', factivaPage],
    ['ProQuest, as text', 'a.txt', proquest],
    ['RIS', 'a.ris', ris],
    ['Europresse, as a page', 'a.html', europresse],
  ])('%s', (_, name, text) => {
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
