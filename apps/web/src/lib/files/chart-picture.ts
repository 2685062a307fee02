const space = 'http://www.w3.org/2000/svg';
const margin = 16;
const noteHeight = 18;
const noteSize = 12;

/** What a shape or a word looks like on the page, and has to look like without the page's style sheet. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
];

/** A chart as a picture of its own: an SVG text and its size in pixels. */
export type ChartPicture = { svg: string; width: number; height: number };

/**
 * Draws what a chart shows on the page (words, shapes, shaded cells) as one SVG that needs no style sheet, with `notes` (sources,
 * units, date) beneath, a line each. What is hidden, or marked `data-unpictured`, is left out.
 */
export function drawPicture(chart: HTMLElement, title: string, notes: readonly string[]): ChartPicture {
  const { width: inner, height: top, left: x0, top: y0 } = chart.getBoundingClientRect();
  const width = Math.ceil(inner + 2 * margin);
  const lines = notes.flatMap((note) => wrap(note, inner / (0.52 * noteSize)));
  const height = Math.ceil(top + 2 * margin + (lines.length + 1) * noteHeight);
  const picture = create('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  picture.append(create('title', {}, title), create('desc', {}, notes.join(' ')));
  const style = getComputedStyle(document.body);
  picture.append(create('rect', { width, height, fill: style.backgroundColor }));
  const content = create('g', { transform: `translate(${margin - x0} ${margin - y0})` });
  drawInto(content, chart);
  picture.append(content);
  lines.forEach((line, i) => {
    const y = margin + top + (i + 1.5) * noteHeight;
    const font = { 'font-size': noteSize, 'font-family': style.fontFamily, fill: style.color };
    picture.append(create('text', { x: margin, y, ...font }, line));
  });
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
}

/** Copies an element and all inside it, at the places of the screen. */
function drawInto(picture: SVGElement, element: Element): void {
  if (
    !element.checkVisibility({ visibilityProperty: true }) ||
    element.matches('.for-screen-readers, [data-unpictured]')
  ) {
    return;
  }
  if (element instanceof SVGGeometryElement || element instanceof SVGTextElement) {
    drawShape(picture, element);
    return;
  }
  if (element instanceof HTMLElement) drawGround(picture, element);
  for (const child of element.childNodes) {
    if (child instanceof Element) drawInto(picture, child);
    else if (child instanceof Text && element instanceof HTMLElement) drawWords(picture, child, element);
  }
}

function drawShape(picture: SVGElement, shape: SVGGraphicsElement): void {
  const copy = shape.cloneNode(shape instanceof SVGTextElement) as SVGElement;
  for (const name of ['class', 'data-row', 'tabindex']) copy.removeAttribute(name);
  const style = getComputedStyle(shape);
  for (const look of looks) copy.setAttribute(look, style.getPropertyValue(look));
  const { a, b, c, d, e, f } = shape.getScreenCTM() ?? new DOMMatrix();
  copy.setAttribute('transform', `matrix(${[a, b, c, d, e, f].map(rounded).join(' ')})`);
  picture.append(copy);
}

function drawGround(picture: SVGElement, element: HTMLElement): void {
  const { backgroundColor: fill, borderTopLeftRadius } = getComputedStyle(element);
  if (/^rgba\(.*, 0\)$/.test(fill)) return;
  const { x, y, width, height } = element.getBoundingClientRect();
  const share = borderTopLeftRadius.endsWith('%') ? 0.5 * height : parseFloat(borderTopLeftRadius);
  picture.append(create('rect', { x, y, width, height, rx: Math.min(share, height / 2), fill }));
}

/** The words of a text where they stand, line by line as the page broke them. */
function drawWords(picture: SVGElement, text: Text, parent: HTMLElement): void {
  const style = getComputedStyle(parent);
  const size = parseFloat(style.fontSize);
  const range = document.createRange();
  const end = style.overflowY === 'hidden' ? parent.getBoundingClientRect().bottom : Infinity;
  let line: { top: number; words: SVGElement } | undefined;
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, top, height } = range.getBoundingClientRect();
    if (top + height / 2 > end) break;
    if (line && Math.abs(line.top - top) < 2) {
      line.words.textContent += ` ${word}`;
      continue;
    }
    const y = top + height / 2 + 0.35 * size;
    const font = { 'font-size': size, 'font-weight': style.fontWeight, 'font-family': style.fontFamily };
    line = { top, words: create('text', { x: left, y, fill: style.color, ...font }, word) };
    picture.append(line.words);
  }
}

function create(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(rounded(value)) : value);
  }
  if (text !== undefined) element.textContent = text;
  return element;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function wrap(note: string, columns: number): string[] {
  const lines = [''];
  for (const word of note.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= columns) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
