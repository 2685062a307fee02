import type { ActorLabels } from '@vis-a-vis/measures';
import type { Lexicon } from '@vis-a-vis/parsing';
import { questions } from '../../kept/questions.ts';
import type { ListedTopic } from '../../articles/topic-list.svelte.ts';
import { isRecord, isText, listOf, recordOf, type JsonRecord, type Test } from '../../kept/shapes.ts';
import type { Notes } from '../../reader/together.svelte.ts';
import type { SetStory } from '../../stories/make-stories.ts';

/** What the reader made of the page's own lists, and what a class wrote; `undefined` is what the page opens with. */
export type Settings = {
  topics: readonly ListedTopic[] | undefined;
  names: Lexicon | undefined;
  labels: ActorLabels[] | undefined;
  stories: readonly SetStory[] | undefined;
  notes: Notes | undefined;
};

const areTexts = listOf(isText);
const mayBeTexts: Test = (value) => value === undefined || areTexts(value);
const mayBeText: Test = (value) => value === undefined || isText(value);
const mayBeTrue: Test = (value) => value === undefined || value === true;
const areTopics = listOf(
  recordOf({ id: isText, name: isText, patterns: areTexts, story: mayBeText, removed: mayBeTrue }),
);

/** Answers to every question; marks stand in the two articles that `pair` names. */
function areAnswers([pair, answers]: [string, unknown]): boolean {
  const isNamed: Test = (article) => isText(article) && pair.includes(JSON.stringify(article));
  const isMark = recordOf({ article: isNamed, from: Number.isInteger, to: Number.isInteger });
  const isAnswer = recordOf({ note: isText, marks: listOf(isMark) });
  return Array.isArray(answers) && questions.every((_, i) => isAnswer(answers[i]));
}

/** The page draws topics and stories by their ids: one that stands twice would stop it. */
const areUnlike = (list: readonly { id: string }[]): boolean => new Set(list.map(({ id }) => id)).size === list.length;

const tests: { [name in keyof Settings]: Test } = {
  topics: (value) => areTopics(value) && areUnlike(value as ListedTopic[]),
  names: listOf(recordOf({ name: isText, kind: isText, aliases: mayBeTexts, metonyms: mayBeTexts })),
  labels: listOf(recordOf({ actor: isText, labels: areTexts, where: mayBeTexts })),
  stories: (value) =>
    listOf(recordOf({ id: isText, name: isText, articles: areTexts }))(value) && areUnlike(value as SetStory[]),
  notes: (value) => isRecord(value) && Object.entries(value).every(areAnswers),
};

/** The settings among values by name as they were kept or stand in a file. One that is damaged anywhere is left out. */
export function readSettings(stored: JsonRecord): Settings {
  const read = ([name, test]: [string, Test]) => [name, test(stored[name]) ? stored[name] : undefined];
  return Object.fromEntries(Object.entries(tests).map(read)) as Settings;
}
