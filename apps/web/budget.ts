import { gzipSync } from 'node:zlib';

/** 200 KB, as a page that one can send by mail. */
export const budget = 200 * 1024;

/** The bytes of a page as it travels. */
export const travelSize = (page: Uint8Array): number => gzipSync(page, { level: 9 }).length;
