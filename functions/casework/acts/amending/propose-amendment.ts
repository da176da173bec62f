import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { typed } from '#casework/typed.ts';
import { isStaff } from '#domain/actor.ts';
import type { AmendmentText, OnRecord, Recorded } from '#domain/amendment/command.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { KnownMoment } from '#domain/amendment/rules/moment.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { newFileId } from '#domain/ids.ts';
import { type EntryIdentity, entryKey, entryNamed } from '#domain/queue/list.ts';
import type { AmendmentPurpose } from '#domain/regulation/amendments/grounds.ts';
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
  const [entry, { record, ref }] = await Promise.all([
    deps.register.entry({ provider, list, registerNumber }),
    typed('amendment', content, { caseId: fileId, now: acting.now }, deps),
  ]);
  const theCase = entry && (await recordOf(entry, deps));
  const holder = theCase && (await deps.cases.claim(entryKey(provider, theCase.applicant)))?.holder;
  const beside = purpose === 'RESTORATION' && holder !== undefined ? entryNamed(holder) : undefined;
  const other = into ? { provider, ...into } : beside;
  const command = {
    type: 'ProposeAmendment',
    ...{ purpose, ground, nobodyLeftInNeed, moment, entry },
    annuls: annuls === undefined ? undefined : { id: annuls, file: await deps.cases.load(amendment, annuls) },
    proposal: { record: ref, content },
    record: theCase && onRecord(theCase),
    holder,
    other: other && (await recordedEntry(other, deps)),
  } as const;
  return perform(fileId, { command, records: [record] }, acting, deps);
}

async function recordedEntry(name: Parameters<Register['entry']>[0], deps: ProposeDeps): Promise<Recorded | undefined> {
  const entry = await deps.register.entry(name);
  const record = entry && (await recordOf(entry, deps));
  return entry && record && { entry, record: onRecord(record) };
}

/** The request whose form says whose entry it is and who stands beside him: the latest that changed that (X55). */
export const recordOf = (
  { caseId, record = caseId }: Pick<EntryIdentity, 'caseId' | 'record'>,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<Application | undefined> => cases.load(application, record);

/** Whose entry it is, and who stands beside him, as a request has them. */
export function onRecord(theCase: Application): OnRecord {
  const { id, applicant, representative, newRepresentative, family, familyNames, notKin, namedSince } = theCase;
  const representatives = [representative, newRepresentative].flatMap((one) => (one ? [one.person] : []));
  return { request: id, subject: applicant, representatives, family, familyNames, notKin, namedSince };
}
