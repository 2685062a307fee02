export { defaultTopics } from './default-topics.ts';
export { garwoodInterval, wilsonInterval, type Interval } from './intervals.ts';
export { measure } from './measure.ts';
export type { Measures, TopicRow } from './measures.ts';
export { bodyWords, topicFrequency, type Rate, type TopicFrequency } from './topic-frequency.ts';
export type { Topic } from './topic.ts';
