import * as z from 'zod/mini';
import type { MonthReport } from '#casework/reporting/read-report.ts';
import { nameOfColumn } from '#casework/reporting/reported-kinds.ts';
import { figureIds, figures } from '#domain/reports/figures.ts';
import type { FigureCount, ReportPart } from '#domain/reports/month-report.ts';
import { monthStates, monthStateWords } from '#domain/reports/month-state.ts';
import { officeCalled } from '#domain/reports/office-called.ts';
import type { PlainDate } from '#domain/time/instant.ts';

const [text, count] = [z.string(), z.number()];
const Named = z.object({ kk: text, ru: text, en: text });
const Figure = z.object({
  figure: z.enum(figureIds),
  name: Named,
  of: z.optional(text),
  ofName: z.optional(Named),
  count,
});
const part = {
  figures: z.array(Figure),
  terms: z.array(
    z.object({ term: text, name: z.optional(Named), kept: count, missed: count, answeredLate: count, daysLate: count }),
  ),
  queue: z.array(z.object({ list: text, name: z.optional(Named), size: count })),
};

export const ReportView = z.object({
  month: text,
  /** whether the month has begun and is over, and what that means for its numbers */
  state: z.enum(monthStates),
  stateName: Named,
  /** as of the end of which day the lists are told; absent: none are */
  queueOn: z.optional(text),
  offices: z.array(
    z.object({
      office: text,
      name: Named,
      ...part,
      officials: z.array(z.extend(Figure, { official: text, login: z.optional(text) })),
    }),
  ),
  /** of all offices together */
  total: z.optional(z.object(part)),
});

const ofName = (of: string | undefined) => (of === undefined ? undefined : nameOfColumn(of));

const named = <T extends FigureCount>(one: T) => ({
  ...one,
  name: figures[one.figure].name,
  ofName: ofName(one.of),
});

const partView = ({ figures: counted, terms, queue }: ReportPart) => ({
  figures: counted.map(named),
  terms: terms.map((one) => ({ ...one, name: ofName(one.term) })),
  queue: queue.map((one) => ({ ...one, name: ofName(one.list) })),
});

interface Told {
  readonly month: string;
  readonly today: PlainDate;
  /** of officials, by their ids */
  readonly logins: ReadonlyMap<string, string>;
}

/** A month’s report as its readers are given it. */
export const reportView = (
  { month, today, logins }: Told,
  { state, queueOn, offices, total }: MonthReport,
): z.input<typeof ReportView> => ({
  ...{ month, state, stateName: monthStateWords[state], queueOn },
  offices: offices.map(({ office, officials, ...own }) => ({
    office,
    name: officeCalled(office, today),
    ...partView(own),
    officials: officials.map((one) => ({ ...named(one), login: logins.get(one.official) })),
  })),
  ...(total ? { total: partView(total) } : {}),
});
