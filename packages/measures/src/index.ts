export { nominalAgreement, type Agreement, type CodedUnit } from './agreement.ts';
export { compareFigures, type ComparedFigures, type DateRow, type FigureRow, type Verdict } from './compare-figures.ts';
export { concordance, type Concordance, type ConcordanceLine, type ConcordanceOrder } from './concordance.ts';
export { defaultLabels } from './default-labels.ts';
export { defaultTopics } from './default-topics.ts';
export { dispersion, type Dispersion, type Evenness } from './dispersion.ts';
export { garwoodInterval, wilsonInterval, type Interval } from './intervals.ts';
export { defaults as keynessDefaults, keyness, type Keyness, type KeyTerm } from './keyness.ts';
export type { ActorLabels } from './labels.ts';
export { measure, rowsInVoice } from './measure.ts';
export type { Measures, TopicRow } from './measures.ts';
export { nameActors, type ActorRow, type LabelCount, type LabelRow, type Naming } from './naming.ts';
export {
  findOnlyHere,
  holdings,
  type ComparedSide,
  type Holding,
  type OnlyHere,
  type OnlySentence,
} from './only-here.ts';
export { suggestTopics, type Suggestions } from './suggest-topics.ts';
export { makeSynopsis, type SynopsisRow } from './synopsis.ts';
export { bodyWords, topicFrequency, type Rate, type TopicFrequency } from './topic-frequency.ts';
export { hasWords } from './topic-patterns.ts';
export type { Topic } from './topic.ts';
export type { VoiceChoice } from './voice-choice.ts';
export { voiceOf, voices, type Voice } from './voice-of.ts';
export {
  measureVoices,
  quotedMost,
  type ArticleVoices,
  type SpeakerRow,
  type Utterance,
  type Voices,
} from './voices.ts';
