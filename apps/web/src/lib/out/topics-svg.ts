import { defaults, sayHollow, type Dumbbell, type DumbbellPoint, type DumbbellRow } from '../charts/dumbbell/layout.ts';
import { sideName } from '../pair/side.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** The topics chart as an SVG of its own: names and figures above each row, A in a circle, B in a square, hollow where there are few. */
export function topicsSvg({ groups, ticks, axisY, height, unit }: Dumbbell, width: number): string {
  const marks = groups.map(({ title, y, rows }) => [
    `<text x="0" y="${y + 18}" font-weight="bold">${title}</text>`,
    ...rows.map(drawRow),
  ]);
  const axis = ticks.map(
    ({ x, label }) => `<text x="${x}" y="${axisY + 18}" text-anchor="middle">${escapeHtml(label)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + 20}" width="${width}" height="${height + 20}" role="img" aria-label="${escapeHtml(unit)}" font-family="sans-serif" font-size="13">
${marks.flat().join('\n')}
<line x1="0" x2="${width}" y1="${axisY}" y2="${axisY}" stroke="#8a8f98"/>${axis.join('')}
<text x="0" y="${height + 14}" fill="#57606a">${escapeHtml(unit)}; ${sayHollow()}.</text></svg>`;
}

const colours = { a: '#0b5394', b: '#9a4a00' };

function drawRow({ name, y, points, figures }: DumbbellRow): string {
  const [a, b] = points;
  return `<text x="0" y="${y - 18}">${escapeHtml(name)} <tspan fill="#57606a">${escapeHtml(figures)}</tspan></text>
<line x1="${a?.x ?? 0}" y1="${a?.y ?? y}" x2="${b?.x ?? 0}" y2="${b?.y ?? y}" stroke="#8a8f98"/>${points.map(drawPoint).join('')}`;
}

function drawPoint({ side, x, y, hollow }: DumbbellPoint): string {
  const { mark } = defaults;
  const look = `fill="${hollow ? '#fff' : colours[side]}" stroke="${colours[side]}" stroke-width="1.5"`;
  const shape =
    side === 'a'
      ? `<circle cx="${x}" cy="${y}" r="${mark}" ${look}/>`
      : `<rect x="${x - mark}" y="${y - mark}" width="${2 * mark}" height="${2 * mark}" ${look}/>`;
  const letter = `fill="${hollow ? colours[side] : '#fff'}" font-size="10" font-weight="bold" text-anchor="middle"`;
  return `${shape}<text x="${x}" y="${y + 3.5}" ${letter}>${sideName[side]}</text>`;
}
