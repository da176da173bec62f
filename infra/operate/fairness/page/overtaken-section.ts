import type { Dimension } from '../report.ts';
import { type ServedBefore, type Sum, sumOf, type WhySum, whySumOf } from '../served-before.ts';
import { servings } from '../standing.ts';
import { folded, type Group } from '../tally.ts';
import { barFigure } from './figures.ts';
import { html, type Markup } from './markup.ts';
import type { Speech } from './speech.ts';
import { dimensionWords, servingWords } from './words.ts';
import { worstTable } from './worst-table.ts';

/** Fewer than so many people are told apart nowhere; 1: everybody is. */
export interface Shown {
  readonly smallest: number;
}

/** Who stood before whom and was served after, with the reason; what has none comes first. */
export function overtakenSection(all: readonly ServedBefore[], speech: Speech, shown: Shown): Markup {
  return html`<section id="overtaken"><h2>${speech.word('overtakenHeading')}</h2><p>${speech.word('overtakenMeans')}</p>
${all.map((one) => servingPart(one, speech, shown))}</section>`;
}

function servingPart(one: ServedBefore, speech: Speech, shown: Shown): Markup {
  const { serving, all } = one;
  const heading = html`<h3>${speech.say(servingWords[serving])} (${servings[serving].paragraph})</h3>`;
  if (all.standing < shown.smallest)
    return html`${heading}<p>${speech.word(all.standing > 0 ? 'tooFew' : 'nothing')}</p>`;
  if (all.overtaken === 0) return html`${heading}<p>${speech.word('nobody')}</p>`;
  return html`${heading}
${reasonsTable(one, speech, shown)}
${groupsTable(one, speech, shown)}
${isTold(shown) ? worstTable(one, speech) : undefined}`;
}

const noReason: WhySum = { why: { reason: 'NO_REASON' }, overtaken: 0, alsoWithout: 0, pairs: 0 };
const isNoReason = ({ why }: WhySum): boolean => why.reason === 'NO_REASON';

function reasonsTable({ reasons }: ServedBefore, speech: Speech, { smallest }: Shown): Markup {
  const alarming = reasons.find(isNoReason) ?? noReason;
  const groups = reasons.map((of): Group<WhySum> => ({ key: speech.why(of.why), of }));
  const told = folded(groups, smallest, { people: ({ overtaken }) => overtaken, join: whySumOf });
  const others = told.filter(({ key, of }) => key === undefined || !isNoReason(of));
  const isFolded = alarming.overtaken > 0 && told.length - others.length === 0;
  const greatest = Math.max(1, ...told.map(({ of }) => of.pairs));
  const cells = ({ overtaken, pairs }: WhySum, name: string, isAlarming = false) => {
    const title = `${name}: ${speech.number(pairs)}`;
    return html`<td class="n">${speech.number(overtaken)}</td><td class="n">${speech.number(pairs)}</td><td class="figure">${barFigure(title, pairs / greatest, isAlarming)}</td>`;
  };
  const fewer = html`<td class="n" colspan="3">${speech.word('fewerThanTen')}</td>`;
  const first = speech.why(alarming.why);
  return html`<div class="scroll"><table><caption>${speech.word('reasons')}</caption>
<thead><tr><th scope="col">${speech.word('reason')}</th><th scope="col" class="n">${speech.word('requests')}</th><th scope="col" class="n">${speech.word('pairs')}</th><th scope="col" class="figure"></th></tr></thead>
<tbody><tr class="alarming"><th scope="row">${first}</th>${isFolded ? fewer : cells(alarming, first, true)}</tr>
${others.map(({ key, of }) => {
  const name = key ?? speech.word('smallTogether');
  return html`<tr><th scope="row">${name}</th>${cells(of, name)}</tr>`;
})}</tbody></table></div>`;
}

/** Of a small group nothing is told apart: neither of few who stand there nor of few who were overtaken. */
const peopleOf = ({ standing, overtaken }: Sum): number => (overtaken > 0 ? overtaken : standing);

function groupsTable({ by, all }: ServedBefore, speech: Speech, shown: Shown): Markup {
  const { smallest } = shown;
  const rowsOf = (dimension: 'list' | 'office'): Markup | undefined => {
    const groups = [...by[dimension]].map(([key, of]): Group<Sum> => ({ key, of }));
    const rows = folded(groups, smallest, { people: peopleOf, join: sumOf });
    if (rows.length === 0) return undefined;
    const told = rows.sort((one, other) => other.of.pairs - one.of.pairs);
    return html`${partRow(dimension, speech, 6)}${told.map(({ key, of }) => sumRow(speech.group(dimension, key), of, { speech, shown }))}`;
  };
  const whole =
    all.overtaken < smallest ? undefined : sumRow(speech.word('all'), all, { speech, shown, kind: 'whole' });
  const without = isTold(shown) ? html`<th scope="col" class="n">${speech.word('unexplained')}</th>` : undefined;
  return html`<div class="scroll"><table><caption>${speech.word('byListAndOffice')}</caption>
<thead><tr><th scope="col">${speech.word('group')}</th><th scope="col" class="n">${speech.word('requests')}</th><th scope="col" class="n">${speech.word('overtaken')}</th><th scope="col" class="n">${speech.word('pairs')}</th>${without}<th scope="col" class="figure">${speech.word('shareOvertaken')}</th></tr></thead>
<tbody>${whole}${rowsOf('list')}${rowsOf('office')}</tbody></table></div>`;
}

/** How many pairs of a group have no reason is told where everything is: there may be few such people in a large group. */
const isTold = ({ smallest }: Shown): boolean => smallest === 1;

/** A heading among the rows. */
export const partRow = (dimension: Dimension, speech: Speech, columns: number): Markup =>
  html`<tr class="part"><th scope="rowgroup" colspan="${columns}">${speech.say(dimensionWords[dimension])}</th></tr>`;

interface OfRow {
  readonly speech: Speech;
  readonly shown: Shown;
  readonly kind?: 'whole';
}

function sumRow(name: string, sum: Sum, { speech, shown, kind }: OfRow): Markup {
  const { standing, overtaken, pairs, unexplained } = sum;
  const part = standing > 0 ? overtaken / standing : 0;
  const without = isTold(shown) ? html`<td class="n">${speech.number(unexplained)}</td>` : undefined;
  return html`<tr class="${kind ?? 'row'}"><th scope="row">${name}</th><td class="n">${speech.number(standing)}</td><td class="n">${speech.number(overtaken)}</td><td class="n">${speech.number(pairs)}</td>${without}<td class="figure">${barFigure(`${name}: ${speech.percent(part)}`, part)}</td></tr>`;
}
