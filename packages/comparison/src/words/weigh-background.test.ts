import { expect, test } from 'vitest';
import { contentWeight } from './rarity.ts';
import { unseenWeight, weighBackground } from './weigh-background.ts';

test.each(['pm', 'PM', 'GMT', 'sept', 'reuter', 'AP', 'p', 'm'])('%s says nothing of its own in news', (stem) => {
  expect(weighBackground(stem, true)).toBeLessThan(contentWeight);
});

test.each(['sarin', 'X5', '7', 'é'])('%s, which the table lacks, is rare', (stem) => {
  expect(weighBackground(stem, true)).toBe(unseenWeight);
});
