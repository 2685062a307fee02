import { describe, expect, it } from 'vitest';

type Drawn = { body: string };

const sources = import.meta.glob<string>('./*/*', { eager: true, query: '?raw', import: 'default' });
const examples = import.meta.glob<{ draw?: () => Drawn }>('./*/example.ts', { eager: true });
const charts = [...new Set(Object.keys(sources).map((path) => path.split('/')[1] ?? ''))].filter(
  (name) => name !== '__snapshots__',
);

/** Charts within a card, which has heading and sentence of its own: without a sentence first and without a table. */
const inCards = ['label-shares'];

const draw = (chart: string): Drawn => {
  const drawn = examples[`./${chart}/example.ts`]?.draw?.();
  if (!drawn) throw new Error(`charts/${chart}/example.ts exports no draw.`);
  return drawn;
};

/** `label-shares` is drawn by `LabelShares.svelte`, laid out by `layoutLabelShares`. */
const inCapitals = (chart: string): string =>
  chart.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The drawing without the compiler's marks and class names, numbers to three decimals. */
const tidy = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/ ?\bv-\w{4}\b/g, '')
    .replace(/\d+\.\d{4,}/g, (number) => String(Math.round(Number(number) * 1000) / 1000))
    .replace(/>\s*</g, '>\n<');

it('finds the charts', () => {
  expect(charts).toEqual(expect.arrayContaining(['dumbbell', ...inCards]));
});

describe.each(charts)('the chart in %s', (chart) => {
  const name = inCapitals(chart);

  it('has every part a chart has, and lays itself out', () => {
    const parts = ['layout.ts', 'layout.test.ts', 'example.ts', `${name}.svelte`];
    for (const part of inCards.includes(chart) ? parts : [...parts, 'table.ts'])
      expect(sources, `charts/${chart}/${part}`).toHaveProperty([`./${chart}/${part}`]);
    const component = sources[`./${chart}/${name}.svelte`];
    expect(component).toContain(`$derived(layout${name}(`);
    expect(component).not.toContain('reader.svelte');
  });

  it('looks as it did', () => {
    expect(tidy(draw(chart).body)).toMatchSnapshot();
  });

  it('says in a sentence what it shows, before anything is drawn', () => {
    const first = /^<p class="takeaway">[^<]/;
    if (!inCards.includes(chart)) expect(tidy(draw(chart).body)).toMatch(first);
  });

  it('never holds a broken number or a bar of no width', () => {
    expect(draw(chart).body).not.toMatch(/NaN|Infinity|undefined/);
    expect(draw(chart).body).not.toMatch(/<rect[^>]* width="0"/);
  });
});
