// Curves as a picture: SVG that follows the reader's light or dark, on logarithmic axes, where a straight line at 45° of the grid is linear.

import type { Curve } from './growth.ts';
import { logarithmic } from './scale.ts';

const WIDTH = 760;
const PLOT = { left: 70, right: 725, top: 44, bottom: 330 };
const LEGEND_LINE = 20;

// Told apart by mark and dash, not by colour alone; contrast of 3:1 or more on both grounds. Six colours and five marks: thirty looks.
const COLOURS = [
  { light: '#0b57d0', dark: '#8ab4f8', dash: '' },
  { light: '#b3261e', dark: '#f2b8b5', dash: '6 4' },
  { light: '#146c2e', dark: '#6dd58c', dash: '2 4' },
  { light: '#7d4e00', dark: '#fdd663', dash: '10 4 2 4' },
  { light: '#6750a4', dark: '#d0bcff', dash: '12 4' },
  { light: '#00696e', dark: '#80d5da', dash: '1 3' },
] as const;
const MARKS = ['circle', 'square', 'diamond', 'triangle', 'cross'] as const;

interface Look {
  light: string;
  dark: string;
  dash: string;
  mark: (typeof MARKS)[number];
}

function lookOf(index: number): Look {
  return { ...(COLOURS[index % COLOURS.length] ?? COLOURS[0]), mark: MARKS[index % MARKS.length] ?? MARKS[0] };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function text(x: number, y: number, content: string, more = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escaped(content)}</text>`;
}

function markAt(x: number, y: number, { mark }: Look): string {
  const at = (dx: number, dy: number): string => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  switch (mark) {
    case 'circle':
      return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4"/>`;
    case 'square':
      return `<path d="M${at(-4, -4)}h8v8h-8z"/>`;
    case 'diamond':
      return `<path d="M${at(0, -5)}L${at(5, 0)}L${at(0, 5)}L${at(-5, 0)}z"/>`;
    case 'triangle':
      return `<path d="M${at(0, -5)}L${at(5, 4)}L${at(-5, 4)}z"/>`;
    case 'cross':
      return `<path class="line" d="M${at(-4, -4)}L${at(4, 4)}M${at(4, -4)}L${at(-4, 4)}"/>`;
  }
}

function style(count: number): string {
  const colours = (of: 'light' | 'dark'): string =>
    Array.from({ length: count }, (_, index) => {
      const colour = lookOf(index)[of];
      return `.c${index} .line{stroke:${colour}}.c${index}{fill:${colour}}`;
    }).join('');
  return [
    'svg{background:#fff}text{font:13px system-ui,sans-serif;fill:#1f1f1f}.grid{stroke:#d0d0d0}.linear{stroke:#767676}.line{fill:none;stroke-width:2}',
    colours('light'),
    `@media(prefers-color-scheme:dark){svg{background:#0d1117}text{fill:#e6e6e6}.grid{stroke:#3a3f46}.linear{stroke:#9a9a9a}${colours('dark')}}`,
  ].join('');
}

/**
 * Draws curves that share an axis and a unit.
 * @param title what the picture shows, also for those who don't see it
 * @returns the SVG file
 */
export function plot(title: string, curves: readonly Curve[]): string {
  const [{ axis, unit }] = curves as readonly [Curve];
  const points = curves.flatMap((curve) => curve.points);
  const across = logarithmic(
    points.map(({ size }) => size),
    PLOT.left,
    PLOT.right,
  );
  const up = logarithmic(
    points.map(({ cost }) => cost),
    PLOT.bottom,
    PLOT.top,
  );
  const height = PLOT.bottom + 58 + LEGEND_LINE * (curves.length + 1);
  const grid = [
    ...across.marks.flatMap((mark) => [
      `<path class="grid" d="M${across.at(mark).toFixed(1)} ${PLOT.top}V${PLOT.bottom}"/>`,
      text(across.at(mark), PLOT.bottom + 18, mark.toLocaleString('en'), 'text-anchor="middle"'),
    ]),
    ...up.marks.flatMap((mark) => [
      `<path class="grid" d="M${PLOT.left} ${up.at(mark).toFixed(1)}H${PLOT.right}"/>`,
      text(PLOT.left - 8, up.at(mark) + 4, mark.toLocaleString('en', { maximumFractionDigits: 9 }), 'text-anchor="end"'),
    ]),
  ];
  // Through the middle: what is linear runs beside it.
  const [least, most] = [across.marks[0] ?? 1, across.marks.at(-1) ?? 1];
  const middle = Math.sqrt((up.marks[0] ?? 1) * (up.marks.at(-1) ?? 1));
  const linear = (size: number): number => up.at((middle * size) / Math.sqrt(least * most));
  const lines = curves.map((curve, index) => {
    const look = lookOf(index);
    const at = curve.points.map(({ size, cost }) => [across.at(size), up.at(cost)] as const);
    const line = at.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
    const marks = at.map(([x, y]) => markAt(x, y, look)).join('');
    return `<g class="c${index}"><path class="line" stroke-dasharray="${look.dash}" d="M${line}"/>${marks}</g>`;
  });
  const legend = curves.map((curve, index) => {
    const y = PLOT.bottom + 66 + LEGEND_LINE * index;
    const look = lookOf(index);
    const sample = `<g class="c${index}"><path class="line" stroke-dasharray="${look.dash}" d="M${PLOT.left} ${y - 4}h36"/>${markAt(PLOT.left + 18, y - 4, look)}</g>`;
    return sample + text(PLOT.left + 46, y, `${curve.what}: grows as size to the power of ${curve.power.toFixed(2)}`);
  });
  const lastLine = PLOT.bottom + 66 + LEGEND_LINE * curves.length;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title><style>${style(curves.length)}</style>`,
    text(PLOT.left, 22, title, 'font-weight="600"'),
    text(PLOT.left - 8, PLOT.top - 8, unit, 'text-anchor="end"'),
    ...grid,
    text((PLOT.left + PLOT.right) / 2, PLOT.bottom + 40, axis, 'text-anchor="middle"'),
    `<clipPath id="plot"><path d="M${PLOT.left} ${PLOT.top}H${PLOT.right}V${PLOT.bottom}H${PLOT.left}z"/></clipPath>`,
    `<path class="linear" clip-path="url(#plot)" stroke-dasharray="3 5" d="M${PLOT.left} ${linear(least).toFixed(1)}L${PLOT.right} ${linear(most).toFixed(1)}"/>`,
    ...lines,
    ...legend,
    `<path class="linear" stroke-dasharray="3 5" d="M${PLOT.left} ${lastLine - 4}h36"/>${text(PLOT.left + 46, lastLine, 'linear, to compare with')}`,
    '</svg>',
  ].join('\n')}\n`;
}
