import { ReadingError, type RawSource } from '@vis-a-vis/parsing';
import type { Edits, Kept } from './kept.ts';
import { areNumbers, isRecord, isText, listOf, recordOf, type JsonRecord, type Test } from './shapes.ts';
import type { KeptCorrection } from './stored.ts';

/**
 * An article as it stands in a file or in storage, with what is known of it and has the right shape. Throws a `ReadingError` where
 * it has no text; `name` is what the reader knows the file by.
 */
export function readKept(value: unknown, name: string): Kept {
  if (
    !isRecord(value) ||
    typeof value.id !== 'string' ||
    !isRecord(value.source) ||
    typeof value.source.text !== 'string'
  ) {
    throw new ReadingError('shape', `${name} holds an article without a text.`, 'It was changed.', 'Get it again.');
  }
  const { id, added, source, edits, restored, note } = value;
  return {
    id,
    added: typeof added === 'number' ? added : 0,
    source: { ...knownFacts(source), ...kindOf(source), id, text: String(source.text) },
    edits: isRecord(edits) ? knownFacts(edits) : {},
    restored: areNumbers(restored) ? restored : [],
    ...(typeof note === 'string' && note !== '' && { note }),
  };
}

const oneOf =
  (...words: string[]): Test =>
  (value) =>
    words.some((word) => word === value);
const isBasis = oneOf('stated', 'inferred', 'reader');
const isMarked = recordOf({
  from: Number.isInteger,
  to: Number.isInteger,
  kind: oneOf('title', 'deck', 'heading', 'caption', 'credit', 'furniture'),
});
const mayBeText: Test = (value) => value === undefined || isText(value);
const areTalks = recordOf({ date: mayBeText, place: mayBeText });

/** The facts about an article that have the right shape. */
function knownFacts(record: JsonRecord): Edits & Pick<RawSource, 'byline'> {
  const facts: JsonRecord = {};
  for (const key of ['title', 'outlet', 'byline', 'published', 'talks']) {
    const fact = record[key];
    const isRight = key === 'talks' ? areTalks : isText;
    if (isRecord(fact) && isRight(fact.value) && isBasis(fact.basis)) {
      facts[key] = { value: fact.value, basis: fact.basis };
    }
  }
  return facts as Edits;
}

function kindOf(source: JsonRecord): Partial<RawSource> {
  const kind: JsonRecord = {};
  for (const key of ['mediaType', 'url', 'language', 'set'])
    if (typeof source[key] === 'string') kind[key] = source[key];
  const { marked, notes } = source;
  if (Array.isArray(marked)) kind.marked = marked.filter(isMarked);
  if (Array.isArray(notes)) kind.notes = notes.filter(isText);
  return kind as Partial<RawSource>;
}

const isAnchor = recordOf({
  from: Number.isInteger,
  to: Number.isInteger,
  words: isText,
  before: isText,
  after: isText,
});
const areSentences: Test = (value) => areNumbers(value) || listOf(isAnchor)(value);

/** Whether a value is one of the reader's words on a pair, by words or, from before the second version, by numbers. */
export const isCorrection = recordOf({
  key: isText,
  first: isText,
  second: isText,
  correction: recordOf({ kind: oneOf('link', 'unlink'), a: areSentences, b: areSentences }),
}) as (value: unknown) => value is KeptCorrection;
