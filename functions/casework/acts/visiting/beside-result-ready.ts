import { type Acting, plan } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { Application } from '#domain/application/application.ts';
import { openVisitKey } from '#domain/home-visit/claims.ts';
import type { CommandOf } from '#domain/home-visit/command.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { wishStands } from '#domain/home-visit/rules/wishing.ts';
import { newFileId } from '#domain/ids.ts';

type Of = Pick<Acting, 'now' | 'requestId'>;
type Deps = { readonly cases: Pick<CaseStore, 'load' | 'claim'> };

const machine = { kind: 'machine' } as const;

/**
 * X262: what becomes of the wish that was told with the first visit, in the commit by which the result lies at the desk: a
 * visit that brings it, or why there is none. Nothing of it stands in the way of the result.
 */
export async function besideResultReady(
  { id: request, visit, taken, applicant, centre }: Application,
  of: Of,
  deps: Deps,
): Promise<readonly Plan[]> {
  const first = visit ?? taken?.visit;
  const wished = first === undefined ? undefined : await deps.cases.load(homeVisit, first);
  if (!wished || wished.request !== request || !wishStands(wished)) return [];
  if (await deps.cases.claim(openVisitKey(wished.subject))) return ended(wished, { why: 'OTHER_VISIT' }, of);
  const fileId = newFileId(homeVisit, Date.parse(of.now));
  const brings = { request, applicant, centre, isReady: true };
  const command = { type: 'BringAsWished', wished, brings } as const;
  const asked = plan(homeVisit, undefined, { ...of, fileId, command, actor: machine });
  if (!asked.ok || !asked.value) return ended(wished, { why: 'NOT_OFFERED' }, of);
  return [asked.value, ...ended(wished, { why: 'BECAME_VISIT', visit: fileId }, of)];
}

function ended(wished: HomeVisit, why: Omit<CommandOf<'EndResultWish'>, 'type'>, of: Of): readonly Plan[] {
  const command = { type: 'EndResultWish', ...why } as const;
  const planned = plan(homeVisit, wished, { ...of, fileId: wished.id, command, actor: machine });
  return planned.ok && planned.value ? [planned.value] : [];
}
