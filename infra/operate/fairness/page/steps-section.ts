import type { StaffRole } from '#domain/actor.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { application } from '#domain/application/kind.ts';
import { type ApplicationStatus, applicationStatuses } from '#domain/application/status.ts';
import { type Step, steps } from '#domain/application/steps.ts';
import { statusLabels } from '#domain/application/words/status-labels.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import { dimensions, emptyTerm, type Report, type TermReport, type TermTally, type WholeTally } from '../report.ts';
import { folded, type Group, quantile, type Spread, together } from '../tally.ts';
import { barFigure, spanFigure, spanScale } from './figures.ts';
import { html, type Markup } from './markup.ts';
import { partRow, type Shown } from './overtaken-section.ts';
import type { Speech } from './speech.ts';
import { unitWords } from './words.ts';

/** How long each step took, by list, office and channel, against its term. */
export function stepsSection(report: Report, speech: Speech, shown: Shown): Markup {
  const inOrder = [application, amendment].flatMap(({ prefix, termTable }) =>
    Object.keys(termTable).flatMap((term) => report.terms.get(`${prefix}/${term}`) ?? []),
  );
  const told = inOrder.filter(({ all }) => all.files >= shown.smallest);
  return html`<section id="steps"><h2>${speech.word('stepsHeading')}</h2>
${wholePart(report, speech, shown)}
<h3>${speech.word('allTerms')}</h3>${told.length > 0 ? html`<p>${speech.word('termMeans')}</p>${allTerms(told, speech)}` : undefined}
${told.length < inOrder.length ? html`<p>${speech.word('tooFewOfTerm')}</p>` : undefined}
${told.map((term) => termTableOf(term, speech, shown))}</section>`;
}

const filesOf = ({ files }: { readonly files: number }): number => files;

const joinWholes = (tallies: readonly WholeTally[]): WholeTally => ({
  files: tallies.reduce((sum, { files }) => sum + files, 0),
  whole: together(tallies.map(({ whole }) => whole)),
  stays: new Map(
    [...new Set(tallies.flatMap(({ stays }) => [...stays.keys()]))].map((status) => [
      status,
      together(tallies.flatMap(({ stays }) => stays.get(status) ?? [])),
    ]),
  ),
});

function wholePart({ wholes }: Report, speech: Speech, { smallest }: Shown): Markup {
  const groups = [...wholes].map(([key, of]): Group<WholeTally> => ({ key, of }));
  const heading = html`<h3>${speech.word('wholeHeading')}</h3><p>${speech.word('wholeMeans')}</p>`;
  const tables = folded(groups, smallest, { people: filesOf, join: joinWholes }).map(({ key, of }) =>
    wholeTable(key, of, speech),
  );
  return html`${heading}${tables.length > 0 ? tables : html`<p>${speech.word(wholes.size > 0 ? 'tooFew' : 'nothing')}</p>`}`;
}

function wholeTable(channel: string | undefined, { files, whole, stays }: WholeTally, speech: Speech): Markup {
  const rows = applicationStatuses.flatMap((status) => {
    const spread = stays.get(status);
    return spread ? [stayRow(status, { spread, whole, files }, speech)] : [];
  });
  const cells = [speech.time(whole.total / files), ...parts(whole).map((value) => speech.time(value))];
  return html`<div class="scroll"><table><caption>${speech.group('channel', channel)}: ${speech.word('files').toLowerCase()} ${speech.number(files)}</caption>
<thead><tr><th scope="col">${speech.word('status')}</th>${['mean', 'median', 'ninetieth'].map((name) => html`<th scope="col" class="n">${speech.word(name as 'mean')}</th>`)}<th scope="col" class="figure"></th></tr></thead>
<tbody>${rows}<tr class="whole"><th scope="row">${speech.word('whole')}</th>${cells.map((cell) => html`<td class="n">${cell}</td>`)}<td class="figure"></td></tr></tbody></table></div>`;
}

/** Who is waited for in a status: a result at the desk waits for its person, and what no person does the machine does. */
const whoseStep = (status: ApplicationStatus): StaffRole | 'machine' | 'recipient' =>
  status === 'READY_FOR_COLLECTION'
    ? 'recipient'
    : (Object.values<Step>(steps).find((step) => step.status === status && step.role !== undefined)?.role ?? 'machine');

const parts = (spread: Spread): number[] => [quantile(spread, 0.5) ?? 0, quantile(spread, 0.9) ?? 0];

/** Where a step did not happen it took nothing. */
function amongAll({ total, times, count }: Spread, files: number): Spread {
  return { total, count: files, times: new Map(times).set(0, (times.get(0) ?? 0) + files - count) };
}

interface StayOf {
  readonly spread: Spread;
  readonly whole: Spread;
  readonly files: number;
}

function stayRow(status: ApplicationStatus, { spread, whole, files }: StayOf, speech: Speech): Markup {
  const part = whole.total > 0 ? spread.total / whole.total : 0;
  const cells = [spread.total / files, ...parts(amongAll(spread, files))].map(
    (value) => html`<td class="n">${speech.time(value)}</td>`,
  );
  const name = speech.say(statusLabels[status]);
  return html`<tr><th scope="row">${name}<span class="place">${speech.say(actorWords[whoseStep(status)])}</span></th>${cells}<td class="figure">${barFigure(`${name}: ${speech.percent(part)}`, part)}</td></tr>`;
}

const joinTerms = (tallies: readonly TermTally[]): TermTally => ({
  ...emptyTerm(),
  files: tallies.reduce((sum, { files }) => sum + files, 0),
  missed: tallies.reduce((sum, { missed }) => sum + missed, 0),
  running: tallies.reduce((sum, { running }) => sum + running, 0),
  used: together(tallies.map(({ used }) => used)),
  share: together(tallies.map(({ share }) => share)),
});

const lengthOf = ({ row }: TermReport, speech: Speech): string =>
  `${speech.say(unitWords[row.unit])}: ${speech.number(row.amount)}`;

const heads = (first: Markup | string, speech: Speech): Markup =>
  html`<thead><tr><th scope="col">${first}</th><th scope="col" class="n">${speech.word('times')}</th><th scope="col" class="n">${speech.word('median')}</th><th scope="col" class="n">${speech.word('ninetieth')}</th><th scope="col" class="n">${speech.word('late')}</th><th scope="col" class="figure">${speech.word('ofTerm')}${spanScale()}</th></tr></thead>`;

/** One row a term, before each is told by itself. */
function allTerms(terms: readonly TermReport[], speech: Speech): Markup {
  const rows = terms.map((term) =>
    termRow(speech.say(term.row.name), { ...term.all, length: lengthOf(term, speech) }, speech),
  );
  return html`<div class="scroll"><table><caption>${speech.word('allTerms')}</caption>${heads(speech.word('term'), speech)}<tbody>${rows}</tbody></table></div>`;
}

function termTableOf(term: TermReport, speech: Speech, { smallest }: Shown): Markup {
  const { row, paragraphs, all, by } = term;
  const numbers = [...paragraphs].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const heading = html`<h3>${speech.say(row.name)} (${numbers.join(', ')})</h3>`;
  const rows = dimensions.flatMap((dimension) => {
    const groups = [...by[dimension]].map(([key, of]): Group<TermTally> => ({ key, of }));
    const told = folded(groups, smallest, { people: filesOf, join: joinTerms }).sort(
      (one, other) => other.of.missed - one.of.missed,
    );
    const rowsOf = told.map(({ key, of }) => termRow(speech.group(dimension, key), of, speech));
    return told.length > 1 ? [partRow(dimension, speech, 6), ...rowsOf] : [];
  });
  const running = all.running > 0 ? `; ${speech.word('stillRunning')}: ${speech.number(all.running)}` : '';
  return html`${heading}<div class="scroll"><table><caption>${lengthOf(term, speech)}${running}</caption>${heads(speech.word('group'), speech)}
<tbody>${termRow(speech.word('all'), { ...all, kind: 'whole' }, speech)}${rows}</tbody></table></div>`;
}

interface RowOfTerm extends TermTally {
  readonly length?: string;
  readonly kind?: 'whole';
}

function termRow(name: string, { used, share, missed, running, length, kind }: RowOfTerm, speech: Speech): Markup {
  const [median, ninetieth] = parts(used).map((value) => (used.count > 0 ? speech.number(value, 1) : '–'));
  const [medianPart = 0, ninetiethPart = 0] = parts(share);
  const runs = used.count + running;
  const late = missed > 0 ? `${speech.number(missed)} (${speech.percent(missed / runs)})` : '0';
  const title = `${name}: ${speech.word('median')} ${speech.percent(medianPart)}, 90 % ${speech.percent(ninetiethPart)}`;
  const figure = used.count > 0 ? spanFigure(title, { median: medianPart, ninetieth: ninetiethPart }) : undefined;
  const placed = length && html`<span class="place">${length}</span>`;
  return html`<tr class="${kind ?? 'row'}"><th scope="row">${name}${placed}</th><td class="n">${speech.number(runs)}</td><td class="n">${median}</td><td class="n">${ninetieth}</td><td class="n">${late}</td><td class="figure">${figure}</td></tr>`;
}
