import { type ActedOn, actsOn, type WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { dwellingKeyOf } from '#casework/filing/dwelling-key.ts';
import { typed } from '#casework/typed.ts';
import { isStaff } from '#domain/actor.ts';
import type { DwellingFacts } from '#domain/dwelling/command.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { newFileId } from '#domain/ids.ts';

const { perform, performWriting } = actsOn(dwelling);
export type Acted = ActedOn<Dwelling>;

/** A dwelling of the office comes into the fund, once; its address is kept apart. */
export async function enterDwelling(
  { address, ...facts }: DwellingFacts & { readonly address: string },
  acting: Acting,
  deps: WritingDeps,
): Acted {
  const fileId = newFileId(dwelling, Date.parse(acting.now));
  const office = isStaff(acting.actor) ? acting.actor.organisation : '';
  const [{ record, ref }, addressKey] = await Promise.all([
    typed('dwelling', address, { caseId: fileId, now: acting.now }, deps),
    dwellingKeyOf({ locality: facts.locality, address, office }, deps),
  ]);
  const command = { type: 'EnterDwelling', facts, address: { record: ref, content: address }, addressKey } as const;
  return perform(fileId, { command, records: [record] }, acting, deps);
}

/** The head takes it out of what is given, with a reason. */
export const withdrawDwelling = (
  { dwellingId, reason }: { readonly dwellingId: string; readonly reason: string },
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    dwellingId,
    {
      type: 'WithdrawDwelling',
      kind: 'reason',
      content: reason,
      command: (said) => ({ type: 'WithdrawDwelling', reason: said }),
    },
    acting,
    deps,
  );
