import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Dispersion from './dispersion/Dispersion.svelte';
import { dispersionExample } from './dispersion/example.ts';
import Dumbbell from './dumbbell/Dumbbell.svelte';
import { dumbbellExample } from './dumbbell/example.ts';
import { heatExample } from './heat/example.ts';
import Heat from './heat/Heat.svelte';
import { keynessExample } from './keyness/example.ts';
import Keyness from './keyness/Keyness.svelte';

const drawn = {
  dumbbell: () =>
    render(Dumbbell, {
      props: { topics: dumbbellExample, sides: [0, 1], width: 336, unit: 'rate', titleId: 'title', chosen: 'harbour' },
    }),
  heat: () => render(Heat, { props: { ...heatExample, unit: 'rate', titleId: 'title', chosen: 'harbour' } }),
  keyness: () => render(Keyness, { props: { found: keynessExample, width: 560 } }),
  dispersion: () => render(Dispersion, { props: { topics: dispersionExample, width: 560, chosen: 'railway' } }),
};

/** The drawing without the compiler's marks and class names, numbers to three decimals. */
const tidy = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/ ?\bv-\w{4}\b/g, '')
    .replace(/\d+\.\d{4,}/g, (number) => String(Math.round(Number(number) * 1000) / 1000))
    .replace(/>\s*</g, '>\n<');

describe('the charts look as they did', () => {
  it.each(Object.entries(drawn))('%s', (_, draw) => {
    expect(tidy(draw().body)).toMatchSnapshot();
  });
});

describe('a chart never holds a broken number', () => {
  it.each(Object.entries(drawn))('%s', (_, draw) => {
    expect(draw().body).not.toMatch(/NaN|Infinity|undefined/);
  });
});
