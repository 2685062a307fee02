import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** 200 KB, as a page that one can send by mail. */
const budget = 200 * 1024;

test('the page is one file within its budget, and asks for nothing else', async () => {
  const html = await readFile('build/index.html', 'utf8');
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(budget);
  expect(html).not.toMatch(/<(script|img|iframe)[^>]+src=/);
  expect(html).not.toMatch(/<link[^>]+href="(?!data:)/);
});

test('the policy lets nothing in or out', async () => {
  const html = await readFile('build/index.html', 'utf8');
  const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  for (const directive of [
    "default-src 'none'",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    'worker-src blob:',
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html engine import',
  ]) {
    expect(policy.split('; ')).toContain(directive);
  }
  expect(policy).toMatch(/script-src 'sha256-[^']+' 'sha256-[^']+'(;|$)/);
  expect(policy).toMatch(/style-src 'sha256-[^']+'(;|$)/);
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval');
});

test('the comparison stands in the file itself, for readers without JavaScript and for curl', async () => {
  const html = await readFile('build/index.html', 'utf8');
  expect(html).toContain('<mark');
  expect(html).toContain('this is not a game');
  expect(html).toContain('any plan must be ');
});
