import { inParallel } from '#casework/in-parallel.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Reports } from '#casework/ports/reports.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { Month } from '#domain/queue/publication/scorecard.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { isProvider } from '#domain/regulation/offices/providers.ts';
import {
  type OfficeReport,
  officeReports,
  publicPart,
  publicTotal,
  type ReportPart,
  totalOf,
} from '#domain/reports/month-report.ts';
import { listsAsOf, type MonthState, stateOf } from '#domain/reports/month-state.ts';
import { officeReported } from '#domain/reports/seen.ts';
import { ok, type Result } from '#domain/result.ts';
import { organisations } from '#domain/staff/staff.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';

export interface ReportDeps {
  readonly reports: Pick<Reports, 'month'>;
  readonly register: Pick<Register, 'headBy'>;
  readonly access: Pick<AccessLog, 'append'>;
}

/** Of which month and office, who asks and for whom. */
export interface ReportAsked {
  readonly month: Month;
  readonly organisation?: string | undefined;
  readonly readers: 'officials' | 'outsiders';
  readonly form: 'json' | 'csv';
  readonly actor: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

export interface MonthReport {
  readonly state: MonthState;
  /** as of the end of which day the lists are told; absent: none are */
  readonly queueOn: PlainDate | undefined;
  readonly offices: readonly OfficeReport[];
  /** of all offices together, where every one was asked for */
  readonly total?: ReportPart;
}

/** A list of an office is one reading: the last head of its days until then. */
const atOnce = 16;

/**
 * The report of a month, of one office or of every one: what was counted as it happened, and how its lists stood at the end.
 * Refused where the office is not his; the reading is noted first, by the report that was read.
 */
export async function monthReport(asked: ReportAsked, deps: ReportDeps): Promise<Result<MonthReport, Refusal>> {
  const { month, actor, now: at, requestId, readers, form } = asked;
  const office = officeReported(asked.organisation, actor);
  if (!office.ok) return office;
  const look = { reader: actorRecord(actor), fields: ['report', readers, form], why: 'oversight', at, requestId };
  await deps.access.append({ ...look, subject: `report_${month}_${office.value ?? 'all'}` });
  const queueOn = listsAsOf(month, at);
  const said = { state: stateOf(month, at), queueOn };
  const offices = await officesIn(month, { office: office.value, queueOn }, deps);
  const isWhole = office.value === undefined;
  if (readers === 'officials') return ok({ ...said, offices, ...(isWhole ? { total: totalOf(offices) } : {}) });
  // what is told of a month that still runs, and told once more, would give away the few who came between
  const counted = said.state === 'OVER' ? offices : officeReports(new Map(), [], officesOf(office.value));
  const told = counted.map((one) => ({ office: one.office, ...publicPart(one), officials: [] }));
  return ok({ ...said, offices: told, ...(isWhole ? { total: publicTotal(counted) } : {}) });
}

const officesOf = (office: string | undefined) => (office === undefined ? organisations : [office]);

async function officesIn(
  month: Month,
  { office, queueOn }: { readonly office: string | undefined; readonly queueOn: PlainDate | undefined },
  { reports, register }: ReportDeps,
): Promise<readonly OfficeReport[]> {
  const offices = officesOf(office);
  const lists = offices
    .filter(isProvider)
    .flatMap((provider) =>
      queueListIds.flatMap((list) => (queueOn === undefined ? [] : [{ provider, list, day: queueOn }])),
    );
  const [counts, sizes] = await Promise.all([
    // what is met before its last moment counts in a month to come, which is told once that has begun (X231)
    queueOn === undefined ? new Map<string, number>() : reports.month(month, office),
    inParallel(lists, atOnce, async ({ provider, list, day }) => {
      const head = await register.headBy(provider, list, day);
      return { office: provider, list, size: head?.size ?? 0 };
    }),
  ]);
  return officeReports(counts, sizes, offices);
}
