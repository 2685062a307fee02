import { afterEach, expect, it, vi } from 'vitest';
import { lookBefore, startLook } from './look.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['{"theme":"dark","size":4}', { theme: 'dark', size: 4 }],
  ['{"theme":"pink","size":99}', startLook],
  ['{"size":"length"}', startLook],
  ['{"size":1.5}', startLook],
  ['null', startLook],
  ['{', startLook],
  [null, startLook],
])('a damaged note of how the page looked never makes it unreadable: %s', (kept, look) => {
  vi.stubGlobal('localStorage', { getItem: () => kept });
  expect(lookBefore()).toEqual(look);
});
