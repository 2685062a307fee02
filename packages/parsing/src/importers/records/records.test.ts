import { describe, expect, it } from 'vitest';
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

describe('the fields of common tools are known', () => {
  it.each([
    [
      'trafilatura',
      {
        title: 'Ferry talks end',
        author: 'Mira Olsen',
        hostname: 'harbour-post.example',
        date: '2021-03-04',
        raw_text: 'x',
        text: said,
        source: address,
        'source-hostname': 'Harbour Post',
      },
    ],
    [
      'NewsAPI',
      {
        status: 'ok',
        articles: [
          {
            source: { id: null, name: 'Harbour Post' },
            author: 'Mira Olsen',
            title: 'Ferry talks end',
            description: 'x',
            url: address,
            publishedAt: '2021-03-04T18:30:00Z',
            content: said,
          },
        ],
      },
    ],
    [
      'ninjs',
      {
        uri: 'urn:1',
        versioncreated: '2021-03-04T18:30:00Z',
        byline: 'Mira Olsen',
        headline: 'Ferry talks end',
        body_html: `<p>${said}</p>`,
        provider: 'Harbour Post',
        url: address,
      },
    ],
    [
      'WordPress',
      [
        {
          id: 1,
          date: '2021-03-04T18:30:00',
          link: address,
          title: { rendered: 'Ferry talks&nbsp;end' },
          content: { rendered: `<p>${said}</p>\n` },
          author_name: 'Mira Olsen',
          site: 'Harbour Post',
        },
      ],
    ],
    [
      'CSL-JSON',
      [
        {
          type: 'article-newspaper',
          'container-title': 'Harbour Post',
          title: 'Ferry talks end',
          URL: address,
          author: [{ family: 'Olsen', given: 'Mira' }],
          issued: { 'date-parts': [[2021, 3, 4]] },
          abstract: 'x',
          'full-text': said,
        },
      ],
    ],
    [
      'the Guardian',
      {
        response: {
          status: 'ok',
          results: [
            {
              webTitle: 'Ferry talks end',
              webUrl: address,
              webPublicationDate: '2021-03-04T18:30:00Z',
              fields: { bodyText: said, byline: 'Mira Olsen', publication: 'Harbour Post' },
            },
          ],
        },
      },
    ],
  ])('%s', (_, value) => {
    expect(json(value)).toEqual([all]);
  });

  it('news-please and newspaper4k, whose outlet is the name of a site', () => {
    const common = { title: 'Ferry talks end', authors: ['Mira Olsen'], url: address };
    const site = ['Ferry talks end', 'harbour-post.example', 'Mira Olsen', '2021-03-04', address, said];
    expect(
      json({
        ...common,
        date_download: '2021-03-05',
        date_modify: '2021-03-05',
        date_publish: '2021-03-04 18:30:00',
        maintext: said,
        source_domain: 'harbour-post.example',
        title_page: null,
      }),
    ).toEqual([site]);
    expect(
      json([{ ...common, publish_date: '2021-03-04', text: said, source_url: 'https://harbour-post.example' }])[0],
    ).toEqual(['Ferry talks end', undefined, 'Mira Olsen', '2021-03-04', address, said]);
  });

  it('JSON Feed, RSS and Atom', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Post',
      items: [
        {
          id: '1',
          url: address,
          title: 'Ferry talks end',
          content_html: `<p>${said}</p>`,
          date_published: '2021-03-04T18:30:00Z',
          authors: [{ name: 'Mira Olsen' }],
        },
      ],
    };
    expect(json(feed)[0]?.filter((_, at) => at !== 1)).toEqual(all.filter((_, at) => at !== 1));
    const rss = `<?xml version="1.0"?><rss><channel><title>Harbour Post</title><item><title>Ferry talks end</title><link>${address}</link><pubDate>Thu, 04 Mar 2021 18:30:00 GMT</pubDate><dc:creator><![CDATA[Mira Olsen]]></dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${said}</p>]]></content:encoded></item></channel></rss>`;
    expect(facts('feed.xml', rss)).toEqual([all]);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><title>Ferry talks end</title><link rel="alternate" href="${address}"/><published>2021-03-04T18:30:00Z</published><author><name>Mira Olsen</name></author><content type="html">&lt;p&gt;${said}&lt;/p&gt;</content></entry></feed>`;
    expect(facts('feed', atom)).toEqual([all]);
  });

  it('lists of headlines, as GDELT gives them, say so', () => {
    const list = {
      articles: [
        {
          url: address,
          title: 'Ferry talks end',
          seendate: '20210304T183000Z',
          domain: 'harbour-post.example',
          language: 'English',
        },
      ],
    };
    const [source] = read('a.json', JSON.stringify(list));
    expect([source?.text, source?.published?.value, source?.notes?.join()]).toEqual([
      'Ferry talks end',
      '2021-03-04',
      expect.stringContaining('headlines only'),
    ]);
  });
});

it('a record without a text of its own says that it holds a summary, and one that was cut that it was', () => {
  expect(read('a.json', JSON.stringify({ title: 'Ferry', description: said }))[0]?.notes?.join()).toMatch(
    /Only a summary/,
  );
  expect(
    read('a.json', JSON.stringify({ title: 'Ferry', content: 'The ferry talks… [+1234 chars]' }))[0]?.notes?.join(),
  ).toMatch(/cut this text short/);
});

it('markup in a field is read as markup, and a smaller-than sign is none', () => {
  const html = '<p>It&#8217;s over.</p><figure><img src="a.jpg"><figcaption>The quay</figcaption></figure>';
  const [source] = read('a.json', JSON.stringify([{ title: 'Talks &amp; pay', content: html }]));
  expect([source?.title?.value, source?.text]).toEqual(['Talks & pay', 'It’s over.\nThe quay']);
  expect(source?.marked?.map(({ kind }) => kind)).toEqual(['caption']);
  expect(read('a.json', JSON.stringify({ text: 'If 3 < 4 & 5 > 2.\n\nThen so.' }))[0]?.text).toBe(
    'If 3 < 4 & 5 > 2.\n\nThen so.',
  );
  expect(read('a.json', JSON.stringify({ text: 'It&rsquo;s over.\nSo be it.' }))[0]?.text).toBe(
    'It’s over.\nSo be it.',
  );
});

describe('a table is found', () => {
  const rows = `Ferry talks end;Harbour Post;2021-03-04;"The ferry talks ended; nobody signed."\n`;
  it.each([
    ['behind the line that names its mark', `sep=;\ntitle;source;date;text\n${rows}`],
    ['behind such a line in marks', `"sep=;"\r\ntitle;source;date;text\r\n${rows}`],
    [
      'below lines of the program that wrote it',
      `Export of 4 March 2021, by Mira Olsen, Jan Holm, and others\n\ntitle;source;date;text\n${rows}`,
    ],
    [
      'though its header names have commas',
      `title;source;date;"text, in full, as read";text\n${rows.replace(';"The', ';x;"The')}`,
    ],
  ])('%s', (_, text) => {
    expect(
      facts('a.csv', text).map(([title, outlet, , published, , words]) => [title, outlet, published, words]),
    ).toEqual([['Ferry talks end', 'Harbour Post', '2021-03-04', 'The ferry talks ended; nobody signed.']]);
  });

  it('cut by tabs or bars', () => {
    for (const mark of ['\t', '|'])
      expect(read('a.csv', ['title', 'text'].join(mark) + `\nFerry, at last${mark}It runs.\n`)[0]?.title?.value).toBe(
        'Ferry, at last',
      );
  });
});

describe('dates of two numbers', () => {
  const days = (...dates: string[]) =>
    read('a.csv', `date,text\n${dates.map((date) => `${date},It runs.`).join('\n')}\n`).map(
      ({ published }) => published?.value,
    );
  it('are read by what the other dates of the file allow', () => {
    expect(days('04/03/2021', '25/03/2021')).toEqual(['2021-03-04', '2021-03-25']);
    expect(days('04/03/2021', '03/25/2021')).toEqual(['2021-04-03', '2021-03-25']);
  });

  it('stay open where nothing tells, or the file has both', () => {
    expect(days('04/03/2021')).toEqual([undefined]);
    expect(days('04/03/2021', '25/03/2021', '03/25/2021')[0]).toBeUndefined();
  });

  it('and in words are what they say', () => {
    expect(days('4 March 2021', '"March 4, 2021"', '4. März 2021')).toEqual(['2021-03-04', '2021-03-04', '2021-03-04']);
  });
});
