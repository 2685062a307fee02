import { articleFromSentences } from '@vis-a-vis/parsing';
import { expect, test } from 'vitest';
import { compareArticles } from '../compare-articles.ts';

// Our own sentences: two reports of a harbour that is closed, in Chinese and in Japanese.
const chinese = {
  a: [
    '港口管理局星期一宣布关闭旧码头。',
    '局长李明说：“码头的木桩已经腐烂，必须全部更换。”',
    '渔民们表示担心收入减少。',
    '天气预报说本周有大雨。',
  ],
  b: [
    '春季音乐会吸引了许多观众。',
    '旧码头从星期一起关闭，港口管理局宣布。',
    '李明局长表示：“码头的木桩已经腐烂，必须全部更换。”',
    '维修工程预计需要三个月。',
  ],
};
const japanese = {
  a: ['市は月曜日に古い桟橋を閉鎖すると発表した。', '漁師たちは収入の減少を心配している。', '週末は雨の予報だ。'],
  b: [
    '音楽祭には多くの観客が集まった。',
    '古い桟橋を月曜日に閉鎖すると市は発表した。',
    '修理には三か月かかる見込みだ。',
  ],
};

test.each([
  [
    'Chinese',
    chinese,
    [
      [0, 1],
      [1, 2],
    ],
  ],
  ['Japanese', japanese, [[0, 1]]],
] as const)(
  '%s sentences that say the same in nearly the same words are matches, others are not',
  (_, { a, b }, expected) => {
    const { links } = compareArticles(articleFromSentences([...a], 'a'), articleFromSentences([...b], 'b'));
    expect(links.map((link) => [link.a[0], link.b[0]])).toEqual(expected);
  },
);
