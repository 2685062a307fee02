import type { Plugin } from 'vite';

/** What stands in the built page for two modules that D3's scales ask for, by the module's name. */
const inScales: Record<string, string> = {
  // The mixing of colours, dates and texts: here scales are only ever given numbers.
  'd3-interpolate': `
    export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
    export const interpolateRound = (a, b) => (t) => Math.round(a * (1 - t) + b * t);
    export { interpolateNumber as interpolate, interpolateNumber as piecewise };`,
  // Labels of ticks, which the charts word themselves.
  'd3-format': `
    const none = () => { throw new Error('A chart words its ticks itself: the built page holds no formats of D3.'); };
    export { none as format, none as formatPrefix, none as formatSpecifier };
    export { none as precisionFixed, none as precisionPrefix, none as precisionRound };`,
};

/** Modules whose top level runs code, though nobody misses it where none of their exports is asked for. */
const harmless = /\/(d3-(brush|drag|selection|transition|zoom)\/|svelte\/.*\/custom-element\.js)/;

/**
 * Helps the bundler to leave out what the page never calls: D3 does the arithmetic here and never touches an element or a
 * colour, and no component is a custom element. What they announce as side effects would keep them in the page.
 */
export const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id, importer) => (inScales[id] && importer?.includes('/d3-scale/') ? `\0${id}` : null),
  load: (id) => inScales[id.slice(1)] ?? null,
  transform: (code, id) => (harmless.test(id) ? { code, moduleSideEffects: false } : null),
};
