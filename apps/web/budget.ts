import { gzipSync } from 'node:zlib';

/** What the page needs to answer travels in 400 KB. */
export const budget = 400 * 1024;

/** The bytes of a page as it travels. */
export const travelSize = (page: Uint8Array): number => gzipSync(page, { level: 9 }).length;
