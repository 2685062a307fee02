import { expect, it } from 'vitest';
import { nodeTools } from '../../evaluation/node-tools.ts';
import { importArticles } from '../index.ts';

const read = (name: string, text: string) => importArticles({ name, bytes: new TextEncoder().encode(text) }, nodeTools);
const facts = (name: string, text: string) =>
  read(name, text).map(({ title, outlet, byline, published, url, text }) => [
    title?.value,
    outlet?.value,
    byline?.value,
    published?.value,
    url,
    text,
  ]);
const address = 'https://harbour-post.example/2021/03/04/ferry';
const said = 'The ferry talks ended.';
const all = ['Ferry talks end', 'Harbour Post', 'Mira Olsen', '2021-03-04', address, said];
const json = (value: unknown) => facts('a.json', JSON.stringify(value));

it.each([
  [
    'ninjs 2',
    {
      uri: 'urn:1',
      firstcreated: '2021-03-04T18:30:00Z',
      by: 'Mira Olsen',
      headlines: [
        { role: 'short', value: 'Ferry' },
        { role: 'main', value: 'Ferry talks end' },
      ],
      bodies: [{ role: 'main', contenttype: 'text/html', value: `<p>${said}</p>` }],
      infosources: [{ role: 'source', name: 'Harbour Post', value: 'Harbour Post' }],
      url: address,
    },
  ],
  [
    'newspaper4k, with the name a page gives its site',
    {
      source_url: 'https://harbour-post.example',
      url: address,
      title: 'Ferry talks end',
      authors: ['Mira Olsen'],
      text: said,
      publish_date: '2021-03-04T00:00:00+00:00',
      meta_site_name: 'Harbour Post',
    },
  ],
  [
    'WordPress, with what it embeds',
    {
      author: 3,
      date: '2021-03-04T18:30:00',
      title: { rendered: 'Ferry talks end' },
      content: { rendered: `<p>${said}</p>` },
      link: address,
      _embedded: { author: [{ name: 'Mira Olsen' }], 'wp:term': [[{ name: 'Ports' }]] },
      site: 'Harbour Post',
    },
  ],
])('the fields of %s are known', (_, value) => {
  expect(json(value)).toEqual([all]);
});

it('columns are known in German, French and Spanish, with marks on their letters', () => {
  const rows = [
    'Titel;Zeitung;Autor;Datum;Inhalt',
    'Titre;Journal;Auteur;Date;Texte',
    'Título;Periódico;Autor;Fecha;Texto',
  ].map((names) => facts('a.csv', `${names}\nFerry talks end;Harbour Post;Mira Olsen;04.03.2021;${said}\n`));
  const row = ['Ferry talks end', 'Harbour Post', 'Mira Olsen', '2021-03-04', undefined, said];
  expect(rows).toEqual([[row], [row], [row]]);
});
