import type { Plugin } from 'vite';

const numbers = '\0d3-interpolate';

/**
 * D3 does the arithmetic here and never touches an element or a colour. Its modules for selections announce side effects,
 * which would keep them in the page unused; its scales would bring the mixing of colours, dates and texts, but are only ever
 * given numbers.
 */
export const arithmeticOnly: Plugin = {
  name: 'arithmetic-only',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id, importer) => (id === 'd3-interpolate' && importer?.includes('/d3-scale/') ? numbers : null),
  load: (id) =>
    id === numbers
      ? `export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
         export const interpolateRound = (a, b) => (t) => Math.round(a * (1 - t) + b * t);
         export { interpolateNumber as interpolate, interpolateNumber as piecewise };`
      : null,
  transform: (code, id) =>
    /\/d3-(brush|drag|selection|transition|zoom)\//.test(id) ? { code, moduleSideEffects: false } : null,
};
