import { describe, expect, it } from 'vitest';
import { findBreaches, mostFiles } from './find-breaches.ts';
import type { Part } from './house.ts';
import { readImports } from './read-imports.ts';

const house: Part[] = [{ folder: 'src', floors: ['types.ts', 'words', 'align', ['read', 'voices'], ''] }];
const breaches = (files: Record<string, string>) =>
  findBreaches(readImports(new Map(Object.entries(files)), { '#src/': 'src/' }), house);

describe('the walls of the house', () => {
  it('let imports run down, and within a room', () => {
    expect(
      breaches({
        'src/types.ts': '',
        'src/words/stem.ts': `import type { Word } from '../types.ts';`,
        'src/align/align.ts': `import { stem } from '../words/stem.ts'; import { cut } from './cut.ts';`,
        'src/align/cut.ts': '',
        'src/index.ts': `export * from './align/align.ts';`,
      }),
    ).toEqual([]);
  });

  it.each([
    ['a value', `import { align } from '../align/align.ts';`],
    ['a type', `import type { Link } from '../align/align.ts';`],
    ['a type among values', `import { type Link } from '../align/align.ts';`],
    ['by passing it on', `export { align } from '../align/align.ts';`],
    ['when it is needed', `const { align } = await import('../align/align.ts');`],
    ['a type in place', `let link: import('../align/align.ts').Link;`],
    ['by a short name', `import { align } from '#src/align/align.ts';`],
    ['by its address', `new Worker(new URL('../align/align.ts', import.meta.url));`],
  ])('hold an import that runs up: %s', (_, line) => {
    expect(breaches({ 'src/words/stem.ts': line, 'src/align/align.ts': '' })).toEqual([
      'up: src/words/stem.ts → src/align/align.ts',
    ]);
  });

  it('hold a component that reaches up, and one that reaches across', () => {
    const component = (line: string) =>
      `<script module lang="ts">let x;</script>\n<script lang="ts">${line}</script>\n<p>x</p>`;
    expect(
      breaches({
        'src/words/Word.svelte': component(`import type { Pair } from '../read/pair.ts';`),
        'src/voices/Voices.svelte': component(`import Pane from '../read/Pane.svelte';`),
        'src/read/Pane.svelte': component(''),
        'src/read/pair.ts': '',
      }),
    ).toEqual([
      'up: src/words/Word.svelte → src/read/pair.ts',
      'across: src/voices/Voices.svelte → src/read/Pane.svelte',
    ]);
  });

  it('hold a circle of files, though one of its arrows is a type alone', () => {
    expect(
      breaches({
        'src/words/a.ts': `import type { B } from './b.ts';`,
        'src/words/b.ts': `import { c } from './c.ts';`,
        'src/words/c.ts': `import { a } from './a.ts';`,
      }),
    ).toEqual(['circle: src/words/c.ts → src/words/b.ts → src/words/a.ts']);
  });

  it('hold two rooms that import each other', () => {
    expect(
      breaches({
        'src/words/a.ts': `import '../align/b.ts';`,
        'src/words/c.ts': '',
        'src/align/b.ts': `import '../words/c.ts';`,
      }),
    ).toEqual(['up: src/words/a.ts → src/align/b.ts']);
  });

  it('know every room, and let none grow full', () => {
    const files = Array.from({ length: mostFiles + 1 }, (_, i) => [`src/words/w${i}.ts`, ''] as const);
    expect(breaches({ 'src/cellar/a.ts': '', 'src/words/w.test.ts': '', ...Object.fromEntries(files) })).toEqual([
      'no room: src/cellar/a.ts',
      `full: src/words holds ${mostFiles + 1} files`,
    ]);
  });
});
