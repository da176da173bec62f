import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { Register } from '#casework/ports/register.ts';
import { typed } from '#casework/typed.ts';
import { isStaff } from '#domain/actor.ts';
import type { AmendmentText } from '#domain/amendment/command.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { newFileId } from '#domain/ids.ts';
import type { AmendmentPurpose } from '#domain/regulation/amendments/grounds.ts';
import { entryOnRecord } from './entry-on-record.ts';
import { type Acted, perform } from './on-amendment.ts';

export interface ProposeDeps extends WritingDeps {
  readonly register: Pick<Register, 'entry'>;
}

interface Proposal extends AmendmentText {
  readonly purpose: AmendmentPurpose;
  readonly list: string;
  readonly registerNumber: number;
  readonly ground: string;
  readonly nobodyLeftInNeed?: boolean | undefined;
}

/** 73(1): an executor proposes what is to be decided about an entry of his provider. */
export async function proposeAmendment(
  { purpose, list, registerNumber, ground, nobodyLeftInNeed = false, facts, cure }: Proposal,
  acting: Acting,
  deps: ProposeDeps,
): Acted {
  const fileId = newFileId(amendment, Date.parse(acting.now));
  const content: AmendmentText = { facts, cure };
  const provider = isStaff(acting.actor) ? acting.actor.organisation : '';
  const [{ entry, record: onRecord, holder }, { record, ref }] = await Promise.all([
    entryOnRecord({ provider, list, registerNumber }, deps),
    typed('amendment', content, { caseId: fileId, now: acting.now }, deps),
  ]);
  const command = {
    type: 'ProposeAmendment',
    ...{ purpose, ground, nobodyLeftInNeed, entry },
    proposal: { record: ref, content },
    record: onRecord,
    holder,
  } as const;
  return perform(fileId, { command, records: [record] }, acting, deps);
}
