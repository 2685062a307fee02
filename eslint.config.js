import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { documentedExports } from './eslint-rules/documented-exports.js';

/** The walls between the rooms: imports run web → measures → comparison → parsing and never back. */
const deepImport = {
  group: ['@vis-a-vis/*/*', '!@vis-a-vis/parsing/fixtures'],
  message: 'Import a package by its name, never by a deep path.',
};
const climbing = { group: ['../../../*'], message: 'A path that climbs this far leaves its room.' };
// Tables are split in the parsing package, which has no use for the rest of D3.
const d3Parts = { group: ['d3-*', '!d3-dsv'], message: "Import from 'd3'." };
const gesture = {
  name: 'd3',
  importNames: [
    'select',
    'selectAll',
    'selection',
    'create',
    'pointer',
    'axisBottom',
    'axisLeft',
    'axisTop',
    'axisRight',
  ],
  message: 'D3 does the arithmetic; Svelte owns every element. Selections live in lib/attachments only.',
};
const wall = (...rooms) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: [gesture],
      patterns: [
        deepImport,
        climbing,
        d3Parts,
        ...rooms.map((room) => ({ group: [room], message: 'Imports run web → measures → comparison → parsing.' })),
      ],
    },
  ],
});
const outside = ['svelte', 'svelte/*', '@sveltejs/*', 'd3', 'node:*', 'fs', 'path'];

export default ts.config(
  { ignores: ['**/build/**', '**/build-gallery/**', '**/.svelte-kit/**', '**/node_modules/**', '**/.turbo/**'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      // One idea a file, and no function longer than a screen.
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 60],
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // Every address is a fragment of the one page.
      'svelte/no-navigation-without-resolve': 'off',
      // State is replaced whole ($state.raw); a Map beside it is bookkeeping that nothing on the page follows.
      'svelte/prefer-svelte-reactivity': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_+$', argsIgnorePattern: '^_+$' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.spec.ts', '**/*.d.ts', '**/fixtures/**'],
    plugins: { local: { rules: { 'documented-exports': documentedExports } } },
    rules: { 'local/documented-exports': 'error' },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: ['packages/parsing/src/**/*.ts'],
    rules: wall('@vis-a-vis/comparison', '@vis-a-vis/measures', ...outside),
  },
  { files: ['packages/comparison/src/**/*.ts'], rules: wall('@vis-a-vis/measures', ...outside) },
  { files: ['packages/measures/src/**/*.ts'], rules: wall(...outside) },
  { files: ['apps/**/*.ts', 'apps/**/*.svelte'], ignores: ['apps/web/src/lib/attachments/**'], rules: wall() },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/evaluation/**'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'localStorage', 'process', 'Buffer', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
        { object: 'Date', property: 'now', message: 'The clock is an argument.' },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.test.ts', 'packages/*/src/{evaluation,fixtures}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [deepImport, climbing] }], 'no-console': 'off' },
  },
  // Tests also enter by the doors that packages open for measuring.
  { files: ['apps/web/tests/**/*.ts'], rules: { 'no-console': 'off', 'no-restricted-imports': 'off' } },
  {
    files: ['**/*.test.ts', '**/tests/**', '**/fixtures/**', '**/lexicon/**', '**/*-table.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
