import { articleFromSentences } from '@vis-a-vis/parsing';
import type { LinkModels } from '../align/alignment.ts';
import { alignSentences, shippedModels } from '../align/align-sentences.ts';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';
import { learnModel, measureRecord, mismatch } from './learn-model.ts';
import { storyOf, type AlignmentRecord } from './read-records.ts';
import type { Prediction } from './score-predictions.ts';

/** Scores a record's sentence pairs with the shipped models or others; pairs that score nothing are left out. */
export function alignRecord(record: AlignmentRecord, models: LinkModels = shippedModels): Prediction {
  const vocabulary = createVocabulary();
  const a = prepareArticle(articleFromSentences(record.a, 'a'), vocabulary);
  const b = prepareArticle(articleFromSentences(record.b, 'b'), vocabulary);
  const { pairs, passages } = alignSentences(a, b, vocabulary, models);
  return { record, pairs: pairs.filter((pair) => pair.score > 0), passages };
}

/**
 * Cross-validation: the stories are dealt into folds, and the records of each fold are aligned by a model learned from the other
 * folds alone. The model for two versions of one text is the shipped one: it was learned from other data.
 */
export function crossValidate(records: readonly AlignmentRecord[], folds: number): Prediction[] {
  const stories = [...new Set(records.map((record) => storyOf(record.id)))].sort();
  const foldOf = (record: AlignmentRecord) => stories.indexOf(storyOf(record.id)) % folds;
  const labelled = records.map(measureRecord);
  return Array.from({ length: folds }, (_, fold) => {
    const others = labelled.filter(({ record }) => foldOf(record) !== fold);
    const mismatched = mismatch(others.map(({ record }) => record)).map(measureRecord);
    const models = { ...shippedModels, free: learnModel(others, mismatched) };
    return records.filter((record) => foldOf(record) === fold).map((record) => alignRecord(record, models));
  }).flat();
}
