import type { WritingDeps } from '#casework/acting.ts';
import { type Acting, plan } from '#casework/execute.ts';
import { personOn, type Whose } from '#casework/papers/whose.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { typed } from '#casework/typed.ts';
import { isStaff } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { AmendmentText, Recorded } from '#domain/amendment/command.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { KnownMoment } from '#domain/amendment/rules/moment.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { newFileId } from '#domain/ids.ts';
import { parseIin } from '#domain/iin.ts';
import { type EntryIdentity, entryNamed } from '#domain/queue/list.ts';
import { lastActOf } from '#domain/queue/moves.ts';
import type { AmendmentPurpose } from '#domain/regulation/amendments/grounds.ts';
import { ok, type Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { entryOnRecord } from './entry-on-record.ts';
import { type Acted, perform } from './on-amendment.ts';

export interface ProposeDeps extends WritingDeps {
  readonly register: Pick<Register, 'entry' | 'acts'>;
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

/** For which provider, where it is no official of it who proposes, and by which file. */
export interface ByMachine {
  readonly provider: string;
  readonly file: string;
}

/** 73(1): an executor proposes what is to be decided about an entry of his provider; an inventory does, or the taking in of an old list (X218, X220). */
export async function proposeAmendment(
  proposal: Proposal,
  acting: Acting,
  deps: ProposeDeps,
  byMachine?: ByMachine,
): Acted {
  const { fileId, command, records } = await proposing(proposal, acting, deps, byMachine);
  return perform(fileId, { command, records }, acting, deps);
}

/** The same as part of another act's commit. */
export async function proposalOf(
  proposal: Proposal,
  acting: Acting,
  deps: ProposeDeps,
  byMachine: ByMachine,
): Promise<Result<Plan, Refusal>> {
  const { fileId, command, records } = await proposing(proposal, acting, deps, byMachine);
  const planned = plan(amendment, undefined, { fileId, command, ...acting });
  if (!planned.ok) return planned;
  if (!planned.value) throw new Error('nothing is proposed');
  return ok({ ...(planned.value as Plan), records });
}

async function proposing(
  { purpose, list, registerNumber, ground, nobodyLeftInNeed = false, moment, annuls, into, facts, cure }: Proposal,
  acting: Acting,
  deps: ProposeDeps,
  byMachine?: ByMachine,
) {
  const fileId = newFileId(amendment, Date.parse(acting.now));
  const content: AmendmentText = { facts, cure };
  const provider = byMachine?.provider ?? (isStaff(acting.actor) ? acting.actor.organisation : '');
  const [{ entry, request, row, record: onRecord, holder, beside }, { record, ref }] = await Promise.all([
    entryOnRecord({ provider, list, registerNumber }, deps),
    typed('amendment', content, { caseId: fileId, now: acting.now }, deps),
  ]);
  const standsNow = purpose === 'RESTORATION' && holder !== undefined ? entryNamed(holder) : undefined;
  const other = into ? { provider, ...into } : standsNow;
  const command = {
    type: 'ProposeAmendment',
    ...{ purpose, ground, nobodyLeftInNeed, moment, entry },
    bornOn: moment && (await birthOf(request ?? row, deps)),
    ...(byMachine ? { found: byMachine.file } : {}),
    ...(into ? { into: true as const } : {}),
    annuls: annuls === undefined ? undefined : { id: annuls, file: await deps.cases.load(amendment, annuls) },
    ...(purpose === 'RESTORATION' && entry ? { endedBy: await endedBy(entry, deps) } : {}),
    proposal: { record: ref, content },
    record: onRecord,
    ...{ holder, beside },
    other: other && (await recorded(other, deps)),
  } as const;
  return { fileId, command, records: [record] };
}

/** The decision by which the entry ended, by its last act; undefined where none of ours did. */
async function endedBy(entry: EntryIdentity, { register, cases }: ProposeDeps): Promise<Amendment | undefined> {
  const last = lastActOf(entry);
  const [act] = last ? await register.acts(entry.provider, last.list, last.sequence, last.sequence) : [];
  return act && cases.load(amendment, act.caseId);
}

async function birthOf(file: Whose | undefined, deps: ProposeDeps): Promise<PlainDate | undefined> {
  const read = file && parseIin((await personOn(file, deps)).iin);
  return read?.ok ? read.value.bornOn : undefined;
}

async function recorded(name: Parameters<typeof entryOnRecord>[0], deps: ProposeDeps): Promise<Recorded | undefined> {
  const { entry, record, holder, beside } = await entryOnRecord(name, deps);
  return entry && record && { entry, record, holder, beside };
}
