import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type PowerDeps, presenceToday } from '#casework/filing/presence-today.ts';
import { nameOfOfficial, type OfficialDeps } from '#casework/identity/name-of-official.ts';
import { typed } from '#casework/typed.ts';
import type { Who } from '#domain/application/event.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { ok } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';
import { type AtDoor, type BringingDeps, besideBringing } from '../visiting/beside-bringing.ts';

interface Handover {
  readonly caseId: string;
  readonly to: Who;
  /** of that document */
  readonly iin: string;
  /** the document by which the operator knows who came */
  readonly identityDocument: IdentityDocument;
  /** at home, by the visit that brings it; else at a desk */
  readonly atHome?: AtDoor | undefined;
}

export type HandOverDeps = WritingDeps & PowerDeps & BringingDeps & OfficialDeps;

/** 5.7, X37, X235: the result is handed over against identity, at a desk or at home; a representative's power is looked at again, at whichever desk he comes to. */
export async function handOverResult(
  { caseId, to, iin, identityDocument, atHome: door }: Handover,
  acting: Acting,
  deps: HandOverDeps,
): Acted {
  const { actor, now } = acting;
  const person = await deps.keyring.personOf(iin);
  const ask: Ask = async (before) => {
    const who = door ? await nameOfOfficial(actor, deps) : '';
    const [{ record, ref }, known, beside] = await Promise.all([
      typed('identity', identityDocument, { caseId, now }, deps),
      presenceToday(before, { by: to, person }, now, deps),
      besideBringing(before, { to, who, door }, acting, deps),
    ]);
    if (!beside.ok) return beside;
    const identity = { record: ref, content: identityDocument, iin };
    const command = { type: 'HandOverResult', to, person, ...known, identity } as const;
    return ok({ command, records: [record], beside: beside.value });
  };
  return perform(caseId, { type: 'HandOverResult', ask }, acting, deps);
}
