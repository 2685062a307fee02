import * as comparison from '@vis-a-vis/comparison';
import * as measures from '@vis-a-vis/measures';
import {
  checkArticle,
  defaultLexicon,
  formatDay,
  formatMonth,
  needsPages,
  ReadingError,
  readArticle,
  recordFields,
  statedDate,
  tokenize,
} from '@vis-a-vis/parsing';

/**
 * The packages, which the engine's script brings to the page. Of `parsing` only what the page asks for by name: the importers wait in
 * a script of their own, and the build fails where the page names something else.
 */
export const packages = {
  parsing: {
    checkArticle,
    defaultLexicon,
    formatDay,
    formatMonth,
    needsPages,
    ReadingError,
    readArticle,
    recordFields,
    statedDate,
    tokenize,
  },
  comparison,
  measures,
};
