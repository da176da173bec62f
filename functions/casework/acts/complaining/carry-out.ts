import { type Acting, plan } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import { openRequestKey } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import { isForSamePlace } from '#domain/application/rules/filing/moment/granted-moment.ts';
import { isPast } from '#domain/application/stages.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { originOf } from '#domain/complaint/rules/answer.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { ok } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { letGoBy } from './dwelling-let-go.ts';
import type { Ask } from './on-complaint.ts';
import { resumedBy } from './removal-complained-of.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load' | 'claim'>;
}
type When = Pick<Acting, 'now' | 'requestId'>;

/** APPK 100: what the answer does to other files, in one commit with that it is carried out. */
export const carryingOut =
  (when: When, deps: Deps): Ask =>
  async (before) => {
    if (before.isPassedOn) return ok({ command: { type: 'CarryOutAnswer', isDone: false } });
    const kept = await momentKept(before, when, deps);
    const [{ beside, isDone }, released] = await Promise.all([
      resumedBy(before, when, deps),
      letGoBy(before, when, deps),
    ]);
    return ok({
      command: { type: 'CarryOutAnswer', isDone: isDone || kept.length > 0 },
      beside: [...kept, ...beside, ...released],
    });
  };

/** X58: the moment of the request comes to what was filed since for the same place, else it is kept for filing again. */
async function momentKept(
  { id: complaint, about, answer, isLate }: Complaint,
  { now, requestId }: When,
  { cases }: Deps,
): Promise<readonly Plan[]> {
  const { file } = originOf(about);
  if (answer?.owed !== 'KEEP_MOMENT' || isLate || !file) return [];
  const first = await cases.load(application, file);
  if (!first || !isPast('filing', first)) return [];
  const claim = await cases.claim(openRequestKey(first.applicant));
  const since = claim && (await cases.load(application, claim.file));
  const acting = { actor: { kind: 'machine' }, now, requestId } as const;
  const planned =
    since && isForSamePlace(since, first)
      ? plan(application, since, { ...acting, fileId: since.id, command: { type: 'TakeMoment', complaint, first } })
      : plan(application, first, { ...acting, fileId: first.id, command: granting(complaint, now) });
  return planned.ok && planned.value ? [planned.value] : [];
}

const granting = (complaint: string, now: string) =>
  ({ type: 'GrantMoment', complaint, until: lastDayOf('momentGranted', localDate(now)) }) as const;
