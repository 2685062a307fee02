import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { Reader } from '../reader/reader.svelte.ts';
import { exampleStart } from '../articles/example.ts';
import FaceToFace from './FaceToFace.svelte';
import LinkCard from './card/LinkCard.svelte';
import PairLine from './head/PairLine.svelte';

const report = 'The quay is no longer safe, the minister said on Monday. It will be closed until October.';
const shown = (texts: string[]): string =>
  render(FaceToFace, { props: { reader: new Reader(exampleStart(texts)) } }).body;

describe('every state of the reading view is told in words', () => {
  it('an empty article says so and leaves the other one to read', () => {
    const html = shown(['', report]);
    expect(html).toContain('There is no report to read in this article');
    expect(html).toContain('The quay is no longer safe');
  });

  it('nothing but white space and control characters counts as empty', () => {
    expect(shown([report, ' \n\t\u0000\u00a0 '])).toContain('There is no report to read in this article');
  });

  it('a pair without links says so and offers the topics', () => {
    const html = shown([report, 'A village choir won a prize with a programme of old songs.']);
    expect(html).toContain('No passages here say nearly the same thing.');
    expect(html).toContain('Compare topics instead');
  });

  it('text that looks like markup stays text', () => {
    const html = shown([`He wrote <img src=x onerror=alert(1)> on the wall, the minister said. ${report}`, report]);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)');
  });

  it('word differences do not call a framed word one side’s own that the card says both hold', () => {
    const texts = ['Bragason called the mackerel talks fair.', 'The mackerel talks were called painful by Bragason.'];
    const reader = new Reader(exampleStart(texts));
    const [pinned] = reader.pair.links;
    if (!pinned) throw new Error('no link');
    reader.walk(1);
    reader.where.toggleDifferences();
    const html = render(LinkCard, { props: { reader, pinned, shown: 'a' } }).body;
    for (const side of ['A', 'B']) {
      expect(html).toMatch(new RegExp(`title="worded so in ${side} only"[^>]*><span[^>]*>worded so in ${side} only:`));
    }
  });

  it('a text without a full stop is compared by its beginning, and the page says so', () => {
    const endless = `${'the quay is closed and the ferry waits '.repeat(60)}.`;
    const head = (texts: string[]) => render(PairLine, { props: { reader: new Reader(exampleStart(texts)) } }).body;
    expect(head([report, endless])).toContain('B holds sentences of more than 400 words');
    expect(head([report, report])).not.toContain('400 words');
  });

  it('a link whose passages were not searched to their ends says so on its card', () => {
    const reader = new Reader(exampleStart([report, report]));
    const [first] = reader.pair.links;
    if (!first) throw new Error('no link');
    const card = (pinned: typeof first) => render(LinkCard, { props: { reader, pinned, shown: 'a' } }).body;
    const says = 'only their beginnings were searched';
    expect(card({ ...first, link: { ...first.link, bounded: true } })).toContain(says);
    expect(card(first)).not.toContain(says);
  });

  it('a label tells why a passage does not belong to the report', () => {
    const html = shown([`${report}\n\nSOURCE: The Harbour Post and agencies`, report]);
    expect(html).toMatch(/Not part of the report — credit/);
  });
});
