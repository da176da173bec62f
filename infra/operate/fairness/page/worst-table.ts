import type { Example, ServedBefore } from '../served-before.ts';
import type { Standing } from '../standing.ts';
import { overtakingFigure } from './figures.ts';
import { html, type Markup } from './markup.ts';
import type { Speech } from './speech.ts';

/** Who was overtaken most often, each with the one of those before it who stands farthest behind; by numbers, never by name. */
export function worstTable({ worst }: ServedBefore, speech: Speech): Markup {
  return html`<div class="scroll"><table><caption>${speech.word('worst')}</caption>
<thead><tr><th scope="col">${speech.word('request')}</th><th scope="col" class="n">${speech.word('overtakenBy')}</th><th scope="col" class="n">${speech.word('withoutReason')}</th><th scope="col">${speech.word('delays')}</th><th scope="col">${speech.word('farthest')}</th><th scope="col" class="figure">${speech.word('spans')}</th></tr></thead>
<tbody>${worst.map((one) => exampleRow(one, speech))}</tbody></table></div>
<p class="quiet">${speech.word('spansMean')}</p>`;
}

const named = ({ id, registerNumber }: Standing, speech: Speech): Markup =>
  html`${registerNumber === undefined ? undefined : `${speech.word('number')} ${registerNumber} `}<code>${id}</code>`;

const spanOf = ({ priorityMoment }: Standing, servedAt: number | undefined, speech: Speech): string =>
  `${speech.moment(priorityMoment)} → ${servedAt === undefined ? speech.word('waits') : speech.on(servedAt)}`;

function exampleRow({ overtaken, before, beforeAt }: Example, speech: Speech): Markup {
  const { of, by, unexplained, delays, servedAt, until } = overtaken;
  const lost = delays.map((delay) => `${speech.why(delay)} (${speech.time(delay.lost)})`);
  const [spans, spansBefore] = [spanOf(of, servedAt, speech), spanOf(before, beforeAt, speech)];
  const [from, fromBefore] = [of, before].map(({ priorityMoment }) => Date.parse(priorityMoment));
  const figure = overtakingFigure(
    `${spans}; ${spansBefore}`,
    { from: from ?? 0, to: until },
    of.delays.filter((delay) => delay.from < until),
    { from: fromBefore ?? 0, to: beforeAt },
  );
  const place = `${speech.group('list', of.list)}; ${speech.group('office', of.provider)}`;
  return html`<tr class="${unexplained > 0 ? 'alarming' : 'row'}"><th scope="row">${named(of, speech)}<span class="place">${spans}</span><span class="place">${place}</span></th>
<td class="n">${speech.number(by)}</td><td class="n">${speech.number(unexplained)}</td><td class="told">${lost.length > 0 ? lost.join('; ') : speech.word('none')}</td>
<td class="told">${named(before, speech)}<span class="place">${spansBefore}</span></td><td class="figure">${figure}</td></tr>`;
}
