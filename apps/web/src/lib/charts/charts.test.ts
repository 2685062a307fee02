import { describe, expect, it } from 'vitest';

const examples = import.meta.glob<{ draw?: () => { body: string } }>('./*/example.ts', { eager: true });
const charts = Object.entries(examples).flatMap(([path, { draw }]) =>
  draw ? [{ name: path.split('/')[1], draw }] : [],
);

/** The drawing without the compiler's marks and class names, numbers to three decimals. */
const tidy = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/ ?\bv-\w{4}\b/g, '')
    .replace(/\d+\.\d{4,}/g, (number) => String(Math.round(Number(number) * 1000) / 1000))
    .replace(/>\s*</g, '>\n<');

describe.each(charts)('the chart in $name', ({ draw }) => {
  it('looks as it did', () => {
    expect(tidy(draw().body)).toMatchSnapshot();
  });

  it('never holds a broken number', () => {
    expect(draw().body).not.toMatch(/NaN|Infinity|undefined/);
  });
});
