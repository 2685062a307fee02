import { describe, expect, it } from 'vitest';
import { nodeTools } from '../../evaluation/node-tools.ts';
import { importArticles } from '../index.ts';

const said = [
  'The harbour council voted on Tuesday to close the eastern quay for two years, officials said, after a long debate over costs.',
  '“We cannot wait until the wall falls into the water,” said Ida Moe, who leads the council, adding that the works begin in May.',
  'The chamber of trade objected to the plan, and said that some 300 jobs in the old town depend on the boats that land there.',
  'A study of 2019 had put the price at 12 million, but the engineers now speak of 19 million, without the new sheds, she said.',
];
const prose = (from = 0, to = said.length) =>
  said
    .slice(from, to)
    .map((words) => `<p>${words}</p>`)
    .join('');
const consent =
  '<p>We and our 142 partners store and access information on your device, such as cookies, to show ads, measure content, and learn.</p>' +
  '<p>You can change your choices at any time, or withdraw your consent in our privacy policy, where all partners are listed by name.</p>';
const germanConsent =
  '<p>Wir und unsere 210 Partner speichern Informationen auf Ihrem Gerät, etwa Cookies, um Anzeigen zu messen.</p>' +
  '<p>Einige Anbieter verarbeiten Ihre Daten auf Grundlage eines berechtigten Interesses, wie die Liste der Partner zeigt.</p>' +
  '<p>Klicken Sie auf „Alle akzeptieren“, um zuzustimmen, oder auf „Ablehnen“, um ohne Werbung fortzufahren.</p>';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Quay to close | The Tide</title>${head}</head><body>${body}</body></html>`;
const read = (html: string, bytes?: Uint8Array) => {
  const file = { name: 'saved.html', ...(bytes ? { bytes } : { text: html }) };
  const [source] = importArticles(file, nodeTools);
  if (!source) throw new Error('no source');
  return source;
};
const linesOf = (html: string) => read(html).text.split('\n').slice(1);

describe('a saved page gives its report and not', () => {
  it.each([
    [
      'the consent tool laid over it',
      page(
        `<main><h1>Quay to close</h1>${prose(0, 2)}</main><div id="onetrust-consent-sdk"><div class="ot-sdk">${consent.repeat(4)}</div></div>`,
      ),
    ],
    [
      'a notice that only its words tell',
      page(
        `<div class="q1"><h1>Quay to close</h1><div>${prose(0, 2)}</div></div><div class="z9">${consent.repeat(4)}</div>`,
      ),
    ],
    [
      'a notice that speaks of data and devices',
      page(
        `<div class="z9"><p>With your agreement, we and our 870 partners use cookies or similar technologies to process personal data.</p><p>Partners can process your data for these purposes: to scan device characteristics, to measure, and to improve services.</p></div><div class="q1"><h1>Quay to close</h1><div>${prose(0, 2)}</div></div>`,
      ),
    ],
    [
      'a notice in German',
      page(
        `<div class="q1"><h1>Quay to close</h1><div>${prose(0, 2)}</div></div><div class="z9">${germanConsent}</div>`,
      ),
    ],
    [
      'an offer behind a wall',
      page(
        `<main><article><h1>Quay to close</h1>${prose(0, 2)}</article><div class="paywall__offer">${prose(2).repeat(3)}</div></main>`,
      ),
    ],
    [
      'what a page calls a dialog',
      page(
        `<main><h1>Quay to close</h1><div>${prose(0, 2)}</div></main><div role="dialog">${prose(2).repeat(3)}</div>`,
      ),
    ],
    [
      'an offer to subscribe',
      page(
        `<main><h1>Quay to close</h1><div>${prose(0, 2)}</div></main><div class="subscription-offer-modal">${prose(2).repeat(3)}</div>`,
      ),
    ],
    [
      'a dialog',
      page(
        `<main><h1>Quay to close</h1><div>${prose(0, 2)}</div></main><div aria-modal="true">${prose(2).repeat(3)}</div>`,
      ),
    ],
    [
      'the toolbar of a web archive',
      page(
        `<div id="wm-ipp-base"><p>04 Mar 2021 - 09 Jun 2022, success, fail, About this capture, COLLECTED BY, the Web crawl, TIMESTAMPS and more.</p></div><div id="c"><h1>Quay to close</h1>${prose(0, 2)}</div>`,
      ),
    ],
  ])('%s', (_, html) => {
    expect(linesOf(html)).toEqual(said.slice(0, 2));
  });

  it('but a report about such notices is a report', () => {
    const html = page(`<main><h1>Cookies: new rules</h1>${consent.repeat(2)}</main>`).replace(
      'Quay to close',
      'Cookies: new rules',
    );
    expect(read(html).notes).toBeUndefined();
  });
});

describe('a story in several sections is whole', () => {
  it('where its lead stands with the headline', () => {
    expect(
      linesOf(
        page(
          `<main><section><div><h1>Quay to close</h1>${prose(0, 2)}</div></section><section><div>${prose(2)}</div></section></main>`,
        ),
      ),
    ).toEqual(said);
  });

  it('where advertisements cut it', () => {
    const cut = `<div class="p">${prose(0, 1)}</div><div class="ad">Advertisement</div><div class="p">${prose(1, 3)}</div><div><a href="/x">More on the quay</a></div><div class="p">${prose(3)}</div>`;
    expect(linesOf(page(`<main><h1>Quay to close</h1><div>${cut}</div></main>`))).toEqual(said);
  });

  it('where it grows through the day', () => {
    const entries = said.map((words) => `<article><h2>What happened next</h2><p>${words}</p></article>`).join('');
    expect(
      linesOf(page(`<main><h1>Quay to close</h1>${entries}</main>`)).filter((line) => said.includes(line)),
    ).toEqual(said);
  });

  it('and a lead of one short line stays a deck outside', () => {
    const html = page(
      `<main><div><h1>Quay to close</h1></div><div><p>It is to be shut for two years after a vote in the council.</p></div><div>${prose()}</div></main>`,
    );
    expect(linesOf(html)).toEqual(said);
  });
});

describe('what a page marks within a line', () => {
  it.each([
    ['<del>12</del><ins>21</ins> people', '21 people'],
    ['said <s>Anna Berg</s> Mira Olsen<sup>1</sup>, the head', 'said Mira Olsen, the head'],
    ['in 2013<sup><a href="#n2">2</a></sup> and in 2010<sup>[3]</sup>', 'in 2013 and in 2010'],
    ['400 m<sup>2</sup> and CO<sub>2</sub>, the 10<sup>th</sup>', '400 m² and CO2, the 10th'],
    ['10<sup>6</sup> tonnes at 20<sup>30</sup>', '10⁶ tonnes at 20³⁰'],
    ['the ferry <ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>', 'the ferry 港'],
    ['40<span class="visually-hidden">(forty)</span> boats', '40 boats'],
    ['<q>No <q>maybe</q></q>, she said', '“No ‘maybe’”, she said'],
    ['<q>“No”</q>, she said', '“No”, she said'],
  ])('%s', (html, words) => {
    expect(linesOf(page(`<article><h1>Quay to close</h1><p>${html}.</p>${prose()}</article>`))[0]).toBe(`${words}.`);
  });

  it('has the marks of the page’s language', () => {
    const html = page(`<article><p>Moe: <q>Nein.</q></p>${prose()}</article>`).replace('"en"', '"de-CH"');
    expect(linesOf(html)[0]).toBe('Moe: „Nein.“');
  });
});

describe('XHTML', () => {
  const xhtml = (head: string, body: string) =>
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Quay to close</title>${head}</head><body>${body}</body></html>`;
  it('ends a script at its own slash', () => {
    expect(
      linesOf(
        xhtml('<script src="a.js" />', `<a id="top"/><div class="x"/><h1>Quay to close</h1><div>${prose()}</div>`),
      ),
    ).toEqual(said);
  });

  it('does not end one that HTML goes on with', () => {
    expect(() => read(page('<script src="a.js" />let a = 1;</script>'))).toThrow(/shows no article/);
  });
});
