import { nameActors } from '@vis-a-vis/measures';
import { readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { actorKind, isOneOfSeveral, partable, writtenNames } from './editing.ts';

const text = 'They saw Ida Moe, Ole Moe and James Doyle. Then Moe left. Jim Doyle wept. Then Doyle left.';
const rows = nameActors([readArticle({ id: 'x', text })], [{ actor: 'James Doyle', labels: ['Doyle'] }]);
const row = (name: string) => rows.find(({ actor }) => actor.startsWith(name)) ?? expect.fail(name);

describe('what a reader may do with an actor', () => {
  it('counts apart the names in the texts, but not its own and no label', () => {
    expect(partable(row('James Doyle'), [])).toEqual(['Doyle', 'Jim Doyle']);
    expect(partable(row('James Doyle'), ['Doyle'])).toEqual(['Jim Doyle']);
    expect(partable(row('Ida Moe'), [])).toEqual([]);
    expect(partable(row('one of'), [])).toEqual([]);
  });

  it('merges one of several by the name that is written, others by their full names', () => {
    expect(writtenNames(row('one of'), [])).toEqual(['Moe']);
    expect(writtenNames(row('James Doyle'), [])).toEqual(['James Doyle', 'Jim Doyle']);
  });

  it('tells one of several, and persons from others', () => {
    expect(['one of: A, B', 'one of many called Smith', 'Oneida', 'one of'].map(isOneOfSeveral)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect((['person', 'group', 'unknown'] as const).map((kind) => actorKind({ kind }))).toEqual([
      'person',
      'group',
      'group',
    ]);
  });
});
