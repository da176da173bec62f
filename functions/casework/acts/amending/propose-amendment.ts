import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { readForm } from '#casework/papers/form.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { typed } from '#casework/typed.ts';
import { isStaff } from '#domain/actor.ts';
import type { AmendmentText, Recorded } from '#domain/amendment/command.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { KnownMoment } from '#domain/amendment/rules/moment.ts';
import type { Application } from '#domain/application/application.ts';
import { newFileId } from '#domain/ids.ts';
import { parseIin } from '#domain/iin.ts';
import { entryNamed } from '#domain/queue/list.ts';
import type { AmendmentPurpose } from '#domain/regulation/amendments/grounds.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { entryOnRecord } from './entry-on-record.ts';
import { type Acted, perform } from './on-amendment.ts';

export interface ProposeDeps extends WritingDeps {
  readonly register: Pick<Register, 'entry'>;
  readonly people: People;
}

interface Proposal extends AmendmentText {
  readonly purpose: AmendmentPurpose;
  readonly list: string;
  readonly registerNumber: number;
  readonly ground: string;
  readonly nobodyLeftInNeed?: boolean | undefined;
  readonly moment?: KnownMoment | undefined;
  /** the other entry, where two are to be merged */
  readonly into?: { readonly list: string; readonly registerNumber: number } | undefined;
  /** the decision that is to be annulled */
  readonly annuls?: string | undefined;
}

/** 73(1): an executor proposes what is to be decided about an entry of his provider. */
export async function proposeAmendment(
  { purpose, list, registerNumber, ground, nobodyLeftInNeed = false, moment, annuls, into, facts, cure }: Proposal,
  acting: Acting,
  deps: ProposeDeps,
): Acted {
  const fileId = newFileId(amendment, Date.parse(acting.now));
  const content: AmendmentText = { facts, cure };
  const provider = isStaff(acting.actor) ? acting.actor.organisation : '';
  const [{ entry, request, record: onRecord, holder, beside }, { record, ref }] = await Promise.all([
    entryOnRecord({ provider, list, registerNumber }, deps),
    typed('amendment', content, { caseId: fileId, now: acting.now }, deps),
  ]);
  const standsNow = purpose === 'RESTORATION' && holder !== undefined ? entryNamed(holder) : undefined;
  const other = into ? { provider, ...into } : standsNow;
  const command = {
    type: 'ProposeAmendment',
    ...{ purpose, ground, nobodyLeftInNeed, moment, entry },
    bornOn: moment && request && (await birthOf(request, deps)),
    ...(into ? { into: true as const } : {}),
    annuls: annuls === undefined ? undefined : { id: annuls, file: await deps.cases.load(amendment, annuls) },
    proposal: { record: ref, content },
    record: onRecord,
    ...{ holder, beside },
    other: other && (await recorded(other, deps)),
  } as const;
  return perform(fileId, { command, records: [record] }, acting, deps);
}

async function birthOf(request: Application, deps: ProposeDeps): Promise<PlainDate | undefined> {
  const read = parseIin((await readForm(request, deps)).applicant.iin);
  return read.ok ? read.value.bornOn : undefined;
}

async function recorded(name: Parameters<typeof entryOnRecord>[0], deps: ProposeDeps): Promise<Recorded | undefined> {
  const { entry, record, holder, beside } = await entryOnRecord(name, deps);
  return entry && record && { entry, record, holder, beside };
}
