import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { readList } from '#casework/register/read-place.ts';
import { actFrom, sealing } from '#casework/signing/issue-numbers.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import { enters, untouched } from '#domain/queue/act-on-list.ts';
import { entryKey } from '#domain/queue/list.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { localDate } from '#domain/time/local-date.ts';
import { aFinishedCase, opening } from '#test/contracts/stores.ts';

const at = '2017-02-20T06:00:00.000Z';

interface Of {
  readonly provider: ProviderId;
  readonly list: QueueListId;
  readonly intakeSequence?: number;
  /** what his form says; it is not kept unless told */
  readonly form?: RecordRef;
}

const ofOral: Of = { provider: 'uralsk', list: 'public-sector' };

/** Somebody stands on a list, unless said on that of public servants of Oral, by a request of an earlier year whose form is not kept; answers its number. */
export async function standsOnList(
  person: string,
  { cases, register }: { readonly cases: CaseStore; readonly register: Register },
  { intakeSequence = 1, form, ...of }: Of = ofOral,
): Promise<number> {
  const by = aFinishedCase({ applicant: person, filedAt: at, priorityMoment: at, form });
  const rank = { priorityMoment: at, intakeSequence, day: localDate(at) };
  const reading = await readList(of, [rank], register);
  const acting = { ground: '5.5', caseId: by.id, at, actor: { kind: 'head' }, ...sealing };
  const after = enters(untouched(reading), 'REGISTERED', { caseId: by.id, ...of, ...rank }, acting);
  const registerNumber = reading.list.nextNumber;
  const holder = `${of.provider}#${of.list}#${registerNumber}`;
  const taken = { change: 'take', taken: 'ALREADY_REGISTERED' } as const;
  const claim = { key: entryKey(of.provider, person), ...taken, holder, file: by.id };
  const obstacles = await cases.commit({ plans: [opening(by, { claims: [claim] })], acts: [actFrom(reading, after)] });
  if (obstacles.length > 0) throw new Error(JSON.stringify(obstacles));
  return registerNumber;
}
