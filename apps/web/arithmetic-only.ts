import type { Plugin } from 'vite';

const colours = '\0no-colours';
const none = ['color', 'rgb', 'hsl', 'lab', 'hcl', 'lch', 'gray', 'cubehelix'];

/**
 * D3 does the arithmetic here and never touches an element or a colour. Its modules for selections announce side effects,
 * which would keep them in the page unused; its scales would bring every space of colours, to mix what they never get.
 */
export const arithmeticOnly: Plugin = {
  name: 'arithmetic-only',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (id === 'd3-color' ? colours : null),
  // What is no colour: a scale then takes its two ends for numbers.
  load: (id) =>
    id === colours ? `const no = () => null; export { ${none.map((name) => `no as ${name}`).join(', ')} };` : null,
  transform: (code, id) =>
    /\/d3-(brush|drag|selection|transition|zoom)\//.test(id) ? { code, moduleSideEffects: false } : null,
};
