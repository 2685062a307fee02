import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { Reader } from '../reader/reader.svelte.ts';
import { exampleStart } from '../articles/example.ts';
import FaceToFace from './FaceToFace.svelte';
import LinkCard from './card/LinkCard.svelte';

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
    const html = render(LinkCard, { props: { reader, pinned } }).body;
    for (const side of ['A', 'B']) {
      expect(html).toMatch(new RegExp(`title="worded so in ${side} only"[^>]*><span[^>]*>worded so in ${side} only:`));
    }
  });

  it('a label tells why a passage does not belong to the report', () => {
    const html = shown([`${report}\n\nSOURCE: The Harbour Post and agencies`, report]);
    expect(html).toMatch(/Not part of the report — credit/);
  });
});
