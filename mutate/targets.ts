/** A package with rules, and which of its sources hold them; the paths are counted from the root of the project. */
export type Target = { root: string; rules: RegExp };

const aligner = [
  'align-sentences|ask-for-distinction|score-pairs|link-model|decode-ordered|judge-short-sentences|refuse-alone|doubt-lone-pair|lift',
  'group-pairs|measure-[^/]+|pair-signals|context-signals|pair-tables|distinctiveness|worth-of-words|rivals',
  'find-candidates|chance-of|join-sentences',
].join('|');

/** The rule code: what finds speakers, names, dates and figures, and what links sentences. Tests and measuring are not. */
export const targets: Target[] = [
  {
    root: 'packages/parsing',
    rules:
      /^src\/(?:(?:phrases|attribution|mentions|dates|figures)\/[^/]+|quotations\/attribute-quotes|tokens\/(?:view|possessive))\.ts$/,
  },
  { root: 'packages/comparison', rules: new RegExp(`^src/(?:[^/]+/)?(?:${aligner})\\.ts$`) },
];
