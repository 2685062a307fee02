import { measure, type TopicRow } from '@vis-a-vis/measures';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { runJob } from '../engine/jobs.ts';
import { Arranger } from '../keeping/arranger.svelte.ts';
import { keptExample } from '../keeping/example.ts';
import { exampleStart } from './example.ts';
import { Reader } from '../reader/reader.svelte.ts';

const harbour = { name: 'Harbour', patterns: ['harbour*'] };

/** A reader whose engine answers when the test lets it, and notes what it was asked to count. */
function openReader() {
  const asked: string[][] = [];
  const waiting: (() => void)[] = [];
  const engine: Engine = {
    run: (job, ask) =>
      new Promise((resolve, reject) => {
        if (job === 'measure') asked.push((ask as { topics: { name: string }[] }).topics.map(({ name }) => name));
        waiting.push(() => {
          try {
            resolve(runJob(job, ask));
          } catch (error) {
            reject(error as Error);
          }
        });
      }),
    close: () => undefined,
  };
  const reader = new Reader(exampleStart());
  reader.connect(engine, () => undefined);
  const settle = async (): Promise<void> => {
    while (waiting.length > 0) {
      waiting.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { reader, engine, list: reader.topicList, asked, settle };
}

const countsOf = ({ library }: Reader, rows: readonly TopicRow[]) =>
  rows.map(({ topic, inArticles }) => [topic.name, ...library.articles.map(({ id }) => inArticles.get(id)?.count)]);
const shown = (reader: Reader) => countsOf(reader, reader.topicList.rows);

describe('editing the topics', () => {
  it('counts a new topic in every article, and nothing else anew', async () => {
    const { reader, list, asked, settle } = openReader();
    list.add([harbour]);
    await settle();
    expect(shown(reader).at(-1)).toEqual(['Harbour', 1, 0, 0]);
    expect(asked).toEqual([['Harbour']]);
  });

  it('follows changed words, and renames without counting', async () => {
    const { reader, list, asked, settle } = openReader();
    list.add([harbour]);
    await settle();
    const topic = list.topics.at(-1);
    if (!topic) throw new Error('no topic');
    list.edit({ ...topic, name: 'Port' });
    await settle();
    expect(asked.length).toBe(1);
    list.edit({ ...topic, name: 'Port', patterns: ['harbour*', 'quay'] });
    await settle();
    expect(shown(reader).at(-1)).toEqual(['Port', 2, 1, 0]);
  });

  it('ends at the last of many quick edits', async () => {
    const { reader, list, settle } = openReader();
    const before = shown(reader);
    list.add([harbour]);
    list.add([{ name: 'Quay', patterns: ['quay'] }]);
    const [first] = list.topics;
    if (first) list.remove(first);
    await settle();
    expect(shown(reader)).toEqual([...before.slice(1), ['Harbour', 1, 0, 0], ['Quay', 1, 1, 0]]);
  });

  it('keeps every count with its topic when articles are added in the middle of it', async () => {
    const { reader, engine, list, settle } = openReader();
    const fresh = keptExample('k3', 'Harbour open again\n\nThe harbour is open. Talks about the quay go on.');
    const arranger = new Arranger(reader);
    arranger.engine = engine;
    const arranging = arranger.arrange([fresh], false, () => undefined);
    const [first] = list.topics;
    if (first) list.remove(first);
    list.add([harbour]);
    while (reader.library.articles.length < 4) await settle();
    await arranging;
    await settle();
    expect(shown(reader)).toEqual(countsOf(reader, measure(reader.library.articles, list.topics).topics));
  });

  it('can be taken back and made again, step by step, with everything else the reader did', async () => {
    const { reader, list, settle } = openReader();
    const before = shown(reader);
    list.add([harbour]);
    const [first] = list.topics;
    if (first) list.remove(first);
    await settle();
    void reader.steps.undo();
    void reader.steps.undo();
    await settle();
    expect(shown(reader)).toEqual(before);
    expect(reader.steps.note.says).toBe('Taken back: Added “Harbour”.');
    void reader.steps.redo();
    await settle();
    expect(shown(reader).at(-1)?.[0]).toBe('Harbour');
    list.reset();
    await settle();
    expect(shown(reader)).toEqual(before);
  });

  it('gives every topic an id of its own, so that an address means one topic for good', () => {
    const { list } = openReader();
    list.add([harbour, harbour]);
    const [first] = list.topics;
    if (first) list.remove(first);
    list.add([harbour]);
    expect(new Set(list.topics.map(({ id }) => id)).size).toBe(list.topics.length);
    expect(list.topics.some(({ id }) => id === first?.id)).toBe(false);
  });

  it('says so when the counts cannot follow', async () => {
    const reader = new Reader(exampleStart());
    reader.topicList.add([harbour]);
    await Promise.resolve();
    expect(reader.topicList.trouble).toBe('The page is not awake yet.');
  });
});

it('the chosen voice changes the counts and the marked words together', () => {
  const quay = 'The quay is safe, they said. "The quay is not safe at all," the minister said. The quay stays.';
  const reader = new Reader(exampleStart([quay, quay]));
  const [first] = reader.library.topics;
  if (!first) throw new Error('no topics');
  reader.library.topics = runJob('measure', {
    articles: reader.library.articles,
    topics: [{ ...first.topic, patterns: ['quay'] }],
  });
  void reader.chooseTopic(first.topic.id);
  const hits = () => reader.topics.chosen?.inArticles.get('x0')?.hits.length;
  expect(hits()).toBe(3);
  reader.topicList.voice = 'quoted';
  expect(hits()).toBe(1);
});
