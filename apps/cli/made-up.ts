import { makeLibrary } from '../../bench/articles.ts';

/** A short report of one event, of `day`; `more` is its last sentence. */
export const report = (day: string, more: string): string => `Minister closes the harbour

On ${day} the minister of transport, Anna Berg, closed the harbour of Eastport for three weeks.
"The quay is no longer safe, and nobody shall be hurt there," Berg said. Inspectors had found 14 cracks in the old quay wall in March. ${more}`;

const copied =
  'Officials of both ministries counted the sealed containers twice before the convoy left the depot near the border at dawn, ' +
  'and a third time when it had reached the port, where a ship of the navy was waiting.';

/** A saved page of `day` with a sentence of its own and a long one that every such page has. */
export const copyOf = (day: string, own: string): string =>
  `<html><head><meta property="article:published_time" content="${day}"></head><body><article><h1>Convoy</h1><p>${own}</p><p>${copied}</p></article></body></html>`;

/** A passage as passim writes it: the fields of its documentation, and those of the document it stands in. */
export const passage = (cluster: number, id: string, text: string): string =>
  JSON.stringify({
    ...{ uid: id.length * 7, cluster, size: 2, begin: 120, end: 120 + text.length, src: [], pboiler: 0 },
    ...{ id, series: id.split('-')[0], date: '1851-05-12', text },
  });

/** Fourteen reports of two events, by the names of their files. */
export const reportsOfTwo = (): [name: string, text: string][] =>
  makeLibrary(14, 2).map(({ id, sentences, story }) => {
    const lead = `Ministers Kessler${story}a and Vogt${story}b met in Geneva on ${story + 3} May 2021 as`;
    return [`${id}.txt`, `${lead} ${sentences.join(' ')}`];
  });
