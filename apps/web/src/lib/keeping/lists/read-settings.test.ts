import { defaultLabels, defaultTopics } from '@vis-a-vis/measures';
import { defaultLexicon } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';
import { Together } from '../../reader/together.svelte.ts';

const together = new Together();
together.write('x', 'y', 1, 'The op-ed comes last.');
together.toggleMark('x', 'y', { article: 'y', from: 3, to: 9 });
const { notes } = together;
const whole = { topics: defaultTopics, names: defaultLexicon, labels: defaultLabels, notes };
const answers = together.answers('x', 'y');
const withMarks = (...marks: unknown[]) => ({ '["x","y"]': [{ note: '', marks }, ...answers.slice(1)] });

describe('settings read from storage or a file', () => {
  it('are as the reader left them, through JSON too', () => {
    expect(readSettings(whole)).toEqual(whole);
    expect(readSettings(JSON.parse(JSON.stringify(whole)) as typeof whole)).toEqual(whole);
    expect(readSettings({ topics: [], hidden: true })).toEqual({ topics: [] });
  });

  it.each([
    ['topics', [{ id: 'a', name: 'A' }]],
    ['topics', [{ id: 'a', name: 1, patterns: [] }]],
    ['topics', [defaultTopics[0], defaultTopics[0]]],
    ['topics', [null]],
    ['topics', 'casualties'],
    ['names', [{ name: 'Berg' }]],
    ['names', [{ name: 'Berg', kind: 'person', aliases: 'Anna' }]],
    ['names', [{ kind: 'person' }]],
    ['labels', [{ actor: 'Berg', labels: [7] }]],
    ['labels', { actor: 'Berg', labels: [] }],
    ['notes', { '["x","y"]': answers.slice(1) }],
    ['notes', { '["x","y"]': [{ note: 5, marks: [] }, ...answers.slice(1)] }],
    ['notes', withMarks({ article: 'z', from: 1, to: 2 })],
    ['notes', withMarks({ article: 'x', from: '1', to: 2 })],
    ['notes', withMarks(null)],
    ['notes', []],
  ])('leave out damaged %s and nothing else: %j', (name, damaged) => {
    expect(readSettings({ ...whole, [name]: damaged })).toEqual({ ...whole, [name]: undefined });
  });
});
