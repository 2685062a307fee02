import { sayHollow, type Dumbbell } from '../charts/dumbbell/layout.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** The topics chart as an SVG of its own: names and figures above each row, A a circle, B a square, hollow where there are few. */
export function topicsSvg({ rows, ticks, axisY, height, unit }: Dumbbell, width: number): string {
  const marks = rows.map(({ name, y, points, line, figures }) => {
    const shapes = points.map(({ side, x, hollow }) => {
      const look = `fill="${hollow ? '#fff' : colours[side]}" stroke="${colours[side]}" stroke-width="2"`;
      return side === 'a'
        ? `<circle cx="${x}" cy="${y}" r="6" ${look}/>`
        : `<rect x="${x - 5.5}" y="${y - 5.5}" width="11" height="11" ${look}/>`;
    });
    return `<text x="0" y="${y - 14}">${escapeHtml(name)} <tspan fill="#57606a">${escapeHtml(figures)}</tspan></text>
<line x1="${line.from}" x2="${line.to}" y1="${y}" y2="${y}" stroke="#8a8f98"/>${shapes.join('')}`;
  });
  const axis = ticks.map(
    ({ x, label }) => `<text x="${x}" y="${axisY + 18}" text-anchor="middle">${escapeHtml(label)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + 20}" width="${width}" height="${height + 20}" role="img" aria-label="${escapeHtml(unit)}" font-family="sans-serif" font-size="13">
${marks.join('\n')}
<line x1="0" x2="${width}" y1="${axisY}" y2="${axisY}" stroke="#8a8f98"/>${axis.join('')}
<text x="0" y="${height + 14}" fill="#57606a">${escapeHtml(unit)}. A circle, B square; ${sayHollow()}.</text></svg>`;
}

const colours = { a: '#0b5394', b: '#9a4a00' };
