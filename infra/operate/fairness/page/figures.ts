import { html, type Markup } from './markup.ts';

const width = 240;
const height = 20;
const middle = height / 2;

/** To a tenth of a point, as SVG writes it. */
const point = (length: number): number => Math.round(length * 10) / 10;

/** A part of the figure from its left edge. */
const at = (part: number): number => point(Math.max(0, Math.min(1, part)) * (width - 8) + 4);

const svg = (title: string, drawn: readonly (Markup | undefined)[]): Markup =>
  html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}"><title>${title}</title>${drawn}</svg>`;

const bar = (from: number, to: number, kind: string): Markup =>
  html`<rect class="${kind}" x="${at(from)}" y="${middle - 5}" width="${point(Math.max(0, at(to) - at(from)))}" height="10"/>`;

const upright = (part: number, kind: string, half: number): Markup =>
  html`<line class="${kind}" x1="${at(part)}" y1="${middle - half}" x2="${at(part)}" y2="${middle + half}"/>`;

/** A part of the greatest, as a bar from the left; what alarms is drawn in the colour of alarm. */
export const barFigure = (title: string, part: number, isAlarming = false): Markup =>
  svg(title, [bar(0, 1, 'ground'), bar(0, part, isAlarming ? 'alarm' : 'bar')]);

/** Twice the term is as far as a figure goes; what lies beyond ends in a point. */
const farthest = 2;

export interface SpanOfTerm {
  readonly median: number;
  readonly ninetieth: number;
}

/** How much of a term was used: to the ninetieth part a bar, the median a mark, the end of the term an upright line. */
export function spanFigure(title: string, { median, ninetieth }: SpanOfTerm): Markup {
  const isBeyond = ninetieth > farthest;
  const end = at(1);
  return svg(title, [
    bar(0, 1, 'ground'),
    bar(0, Math.min(ninetieth, 1) / farthest, 'bar'),
    ninetieth > 1 ? bar(1 / farthest, ninetieth / farthest, 'alarm') : undefined,
    isBeyond
      ? html`<path class="alarm" d="M${end - 6} ${middle - 8}L${end + 3} ${middle}L${end - 6} ${middle + 8}Z"/>`
      : undefined,
    upright(1 / farthest, 'limit', 9),
    upright(median / farthest, 'median', 8),
  ]);
}

/** The scale above a column of spans. */
export const spanScale = (): Markup =>
  html`<svg viewBox="0 0 ${width} 16" width="${width}" height="16" aria-hidden="true">
<text x="${at(0)}" y="12">0</text><text x="${at(0.5)}" y="12" text-anchor="middle">100 %</text><text x="${at(1)}" y="12" text-anchor="end">200 %</text></svg>`;

/** From when to when something was waited for, in milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const rowOf = (span: Span, scale: Span, { y, kind }: { readonly y: number; readonly kind: string }): Markup => {
  const part = (moment: number) => at((moment - scale.from) / Math.max(1, scale.to - scale.from));
  return html`<rect class="${kind}" x="${part(span.from)}" y="${y}" width="${point(Math.max(1.5, part(span.to) - part(span.from)))}" height="8"/>`;
};

/** One who was overtaken, with the delays, above one of those who came before it. */
export function overtakingFigure(title: string, overtaken: Span, delays: readonly Span[], before: Span): Markup {
  const upper = (span: Span, kind: string) => rowOf(span, overtaken, { y: 1, kind });
  return svg(title, [
    upper(overtaken, 'bar'),
    ...delays.map((delay) => upper({ from: delay.from, to: Math.min(delay.to, overtaken.to) }, 'alarm')),
    rowOf(before, overtaken, { y: 11, kind: 'other' }),
  ]);
}
