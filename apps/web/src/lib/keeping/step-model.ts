import { addWord } from '../articles/edit-lexicon.ts';
import type { Stored } from '../kept/stored.ts';
import { keptExample, type openTab } from './example.ts';
import type { Facts } from './plain-model.ts';

type Tab = Awaited<ReturnType<typeof openTab>>;

/** The articles of the model, all short, each with a line that can be restored. */
const texts = ['Ferry', 'Boats', 'Quay', 'Berths'].map(
  (word, i) =>
    `${word} stays open\n\nThe ${word} of pier ${i} will run until autumn, the council said on Monday.\n\nShare this article`,
);
/** Their ids. */
export const ids = texts.map((_, i) => `k${i + 1}`);
const keptOf = (id: string) => keptExample(id, texts[ids.indexOf(id)] ?? '');

/** What stands on the page of a tab. */
export function factsOn({ shelf, reader }: Tab): Facts {
  const facts: { [what: string]: string } = {};
  for (const { id, edits, restored, note } of shelf.kept) {
    if (!shelf.isBuiltIn(id)) facts[id] = 'here';
    if (edits.title) facts[`${id} title`] = edits.title.value;
    if (edits.outlet) facts[`${id} outlet`] = edits.outlet.value;
    if (note) facts[`${id} note`] = note;
    for (const block of restored) facts[`${id} block ${block}`] = 'restored';
  }
  if (shelf.hidden) facts.hidden = 'yes';
  for (const { id, name } of reader.topicList.topics) facts[`topic ${id}`] = name;
  for (const { name, aliases } of reader.library.names ?? [])
    if (name.startsWith('Fleet')) facts[`name ${name}`] = String(aliases);
  for (const { actor, labels } of reader.lexicon.labels)
    if (actor.startsWith('Fleet')) facts[`label ${actor}`] = String(labels);
  for (const { key } of reader.library.corrections.kept) facts[`correction ${key}`] = 'said';
  const { note } = reader.together.answers('x0', 'x1')[0] ?? { note: '' };
  if (note) facts['class note'] = note;
  return facts;
}

/** What a reader does in a tab: which thing, which article or entry of it, and with what word. */
export type Deed = { does: keyof typeof deeds; tab: number; which: number; word: string };

const fact = (value: string) => ({ value, basis: 'reader' as const });
const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)];
const own = ({ shelf }: Tab): string[] => shelf.own.map(({ id }) => id);
/** An article whose facts can be changed: an own one, or a built-in one. */
const anyOf = (tab: Tab, which: number): string => pick([...own(tab), 'x0'], which) ?? 'x0';

/** What is done on the page, as the page does it. */
const deeds = {
  add: async (tab: Tab, which: number) => {
    const id = pick(ids, which) ?? '';
    if (!own(tab).includes(id)) await tab.shelf.add([keptOf(id)], []);
  },
  remove: async (tab: Tab, which: number) => {
    const id = pick(own(tab), which);
    if (id !== undefined) await tab.shelf.remove([id]);
  },
  title: (tab: Tab, which: number, word: string) =>
    tab.shelf.edit(anyOf(tab, which), (edits) => ({ ...edits, title: fact(word) })),
  outlet: (tab: Tab, which: number, word: string) =>
    tab.shelf.edit(anyOf(tab, which), (edits) => ({ ...edits, outlet: fact(word) })),
  note: (tab: Tab, which: number, word: string) => tab.shelf.note(anyOf(tab, which), word),
  hide: (tab: Tab) => tab.shelf.hide(!tab.shelf.hidden),
  restore: async (tab: Tab, which: number) => {
    const [, block] = blockOf(tab, which);
    if (block) await tab.reader.byHand.restore(which % 2 ? 'a' : 'b', block.from);
  },
  unlink: ({ reader }: Tab, which: number) => {
    const link = pick(reader.pair.links, which);
    if (link) reader.byHand.unlink(link);
  },
  topic: ({ reader }: Tab, _: number, word: string) => reader.topicList.add([{ name: word, patterns: ['quay'] }]),
  rename: ({ reader }: Tab, which: number, word: string) => {
    const topic = pick(reader.topicList.topics, which);
    if (topic) reader.topicList.edit({ ...topic, name: word });
    reader.library.history.endTyping();
  },
  drop: ({ reader }: Tab, which: number) => {
    const topic = pick(reader.topicList.topics, which);
    if (topic) reader.topicList.remove(topic);
  },
  name: ({ reader }: Tab, which: number, word: string) =>
    reader.lexicon.change(addWord(reader.lexicon.words, `Fleet ${which % 2}`, 'name', word), 'A name.'),
  label: ({ reader }: Tab, which: number, word: string) =>
    reader.lexicon.change(addWord(reader.lexicon.words, `Fleet ${which % 2}`, 'label', word), 'A label.'),
  discuss: ({ reader }: Tab, _: number, word: string) => {
    reader.together.write('x0', 'x1', 0, word);
    reader.library.history.endTyping();
  },
  link: ({ shelf }: Tab, which: number) =>
    shelf.merge({ articles: [keptOf(pick(ids, which) ?? ''), keptOf(pick(ids, which + 1) ?? '')], corrections: [] }),
  backup: ({ shelf }: Tab, which: number) => shelf.openBackup(structuredClone(pick(backups, which) ?? empty)),
};
/** The names of all that can be done. */
export const deedNames = Object.keys(deeds) as (keyof typeof deeds)[];

/** Those that wait for what other tabs kept, and so change what stands then; the others change what their tab shows. */
export const looksFirst = (does: Deed['does']): boolean =>
  ['add', 'remove', 'title', 'outlet', 'note', 'hide', 'restore', 'link', 'backup'].includes(does);

/** What must hold once it is done in this tab, where it says that by itself and its article is still there; '' is nothing. */
export function intentOf(tab: Tab, { does, which, word }: Deed): Facts {
  if (does === 'title' || does === 'outlet' || does === 'note') return { [`${anyOf(tab, which)} ${does}`]: word };
  if (does === 'hide') return { hidden: tab.shelf.hidden ? '' : 'yes' };
  if (does === 'discuss') return { 'class note': word };
  if (does === 'link') return Object.fromEntries([which, which + 1].map((one) => [pick(ids, one) ?? '', 'here']));
  if (does !== 'restore') return {};
  const [article, block] = blockOf(tab, which);
  return block ? { [`${article.id} block ${block.from}`]: block.restored ? '' : 'restored' } : {};
}

/** The article whose block can be toggled, and the block. */
function blockOf({ reader }: Tab, which: number) {
  const article = reader.pair[which % 2 ? 'a' : 'b'];
  const struck = article.blocks.filter(({ kind, restored }) => kind !== 'paragraph' || restored);
  return [article, pick(struck, which)] as const;
}

const empty: Stored = { articles: [], corrections: [], settings: {} };
const backups: readonly Stored[] = [
  empty,
  { ...empty, articles: [{ ...keptOf('k1'), edits: { title: fact('Saved') }, note: 'Kept.' }] },
  {
    ...empty,
    articles: [keptOf('k2')],
    settings: { hidden: true, topics: [{ id: 'a', name: 'A', patterns: ['a'] }] },
  },
];

/** Does it, and waits until it is done and kept. */
export async function doIn(tab: Tab, { does, which, word }: Deed): Promise<void> {
  await deeds[does](tab, which, word);
  await tab.shelf.settle();
}
