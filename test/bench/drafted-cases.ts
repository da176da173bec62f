import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { Application } from '#domain/application/application.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { aForm, lettersOf } from '#test/builders/people/a-citizen.ts';
import { draftedCase, iinOf, now, planOfDrafted } from '#test/builders/requests/a-drafted-case.ts';

export interface Draw {
  readonly provider: ProviderId;
  /** the first case's ordinal, so that no two draws meet */
  readonly from: number;
  readonly count: number;
}

const inTransaction = 16;
const aDay = 10;
const day = 24 * 60 * 60 * 1000;

/** Filed requests of one list, ten a day up to today, whose drafts of a notice lie before the head; their ids. */
export async function layDraftedCases(draw: Draw, cases: CaseStore): Promise<readonly string[]> {
  const plans = Array.from({ length: draw.count }, (_, index) => planOf(index, draw));
  for (let first = 0; first < plans.length; first += inTransaction) {
    const obstacles = await cases.commit({ plans: plans.slice(first, first + inTransaction) });
    if (obstacles.length > 0) throw new Error(`the cases could not be laid: ${JSON.stringify(obstacles)}`);
  }
  return plans.map(({ after }) => after.id);
}

function planOf(index: number, { provider, from, count }: Draw): Plan {
  const n = from + index;
  const back = Math.floor((count - 1 - index) / aDay) + 1;
  const priorityMoment = new Date(Date.parse(now) - back * day + (index % aDay) * 60_000).toISOString();
  const after = moved({ ...draftedCase({ n, priorityMoment }), version: 1 }, provider);
  const applicant = { iin: iinOf(n), surname: 'Серікова', name: `Айгүл-${lettersOf(n)}` };
  return planOfDrafted({ n, after, form: { ...aForm(applicant), provider }, draft: 'Талапқа сай' });
}

/** The same request at another provider. */
const moved = (theCase: Application, provider: ProviderId): Application => ({
  ...theCase,
  provider,
  ...(theCase.task ? { task: { ...theCase.task, organisation: provider } } : {}),
});
