import { type Acting, plan } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { StepDeps } from '#casework/procedure/step.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { openVisitKey } from '#domain/home-visit/claims.ts';
import type { CommandOf } from '#domain/home-visit/command.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { wishStands } from '#domain/home-visit/rules/wishing.ts';
import { newFileId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';

type Of = Pick<Acting, 'now' | 'requestId'>;
type Deps = { readonly cases: Pick<CaseStore, 'load' | 'claim'> };

const machine = { kind: 'machine' } as const;

/**
 * X262: what becomes of the wish that was told with the first visit, in the commit by which the result lies at the desk: a
 * visit that brings it, or why there is none. Nothing of it stands in the way of the result.
 */
export async function besideResultReady(theCase: Application, of: Of, deps: Deps): Promise<readonly Plan[]> {
  const wished = await wishedWith(theCase, deps);
  if (!wished) return [];
  if (await deps.cases.claim(openVisitKey(wished.subject))) return ended(wished, { why: 'OTHER_VISIT' }, of);
  const fileId = newFileId(homeVisit, Date.parse(of.now));
  const { id: request, applicant, centre } = theCase;
  const brings = { request, applicant, centre, isReady: true };
  const command = { type: 'BringAsWished', wished, brings } as const;
  const asked = plan(homeVisit, undefined, { ...of, fileId, command, actor: machine });
  if (!asked.ok || !asked.value) return ended(wished, { why: 'NOT_OFFERED' }, of);
  return [asked.value, ...ended(wished, { why: 'BECAME_VISIT', visit: fileId }, of)];
}

/** X273: the same in the commit that ends the request while no result of it comes to a desk. */
export async function besideNoResult(theCase: Application, of: Of, deps: Deps): Promise<readonly Plan[]> {
  const wished = await wishedWith(theCase, deps);
  return wished && isWithoutResult(theCase, wished) ? ended(wished, { why: 'NO_RESULT' }, of) : [];
}

/** A package whose moment waited beside this request is filed itself, where this one ends without a registration (X107). */
const isWithoutResult = ({ id, result }: Application, { request }: HomeVisit): boolean =>
  request === id || result !== undefined;

/** A command by which the machine ends a request, with what becomes of the wish in the same commit. */
export const ending = <C extends ApplicationCommand>(command: C, requestId: string, deps: StepDeps) => ({
  type: command.type,
  ask: async (before: Application) => {
    const of = { now: deps.clock.now(), requestId };
    return ok({ command, beside: await besideNoResult(before, of, deps) });
  },
});

/** The visit with which its result was wished home, while that stands: its own, or that at which its moment was taken in paper (X107). */
async function wishedWith({ id, visit, taken, paperMoment }: Application, { cases }: Deps) {
  const own = visit ?? taken?.visit;
  const [at, request] = own === undefined ? [paperMoment?.taken.visit, paperMoment?.from] : [own, id];
  const wished = at === undefined ? undefined : await cases.load(homeVisit, at);
  return wished?.request === request && wished && wishStands(wished) ? wished : undefined;
}

function ended(wished: HomeVisit, why: Omit<CommandOf<'EndResultWish'>, 'type'>, of: Of): readonly Plan[] {
  const command = { type: 'EndResultWish', ...why } as const;
  const planned = plan(homeVisit, wished, { ...of, fileId: wished.id, command, actor: machine });
  return planned.ok && planned.value ? [planned.value] : [];
}
