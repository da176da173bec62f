import { describe, expect, it } from 'vitest';
import type { Actor, StaffRole } from '#domain/actor.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { opened } from '#domain/file/state.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { oldList } from '#domain/old-list/kind.ts';
import { type OldListStatus, oldListStatuses } from '#domain/old-list/status.ts';
import { anOldList } from '#test/builders/old-lists/an-old-list-file.ts';

const staff = (kind: StaffRole, organisation = 'uralsk', person = `person_${kind}`): Actor => ({
  kind,
  staff: `staff_${kind}` as StaffId,
  person,
  organisation,
});
const recipient = (person = 'person_subject'): Actor => ({ kind: 'recipient', person: person as PersonId });

const acts = {
  open: 'OpenOldList',
  bring: 'BringRows',
  seal: 'SealOldList',
  confirm: 'ConfirmOldList',
  take: 'TakeInRows',
  discard: 'DiscardOldList',
  see: 'SeeCase',
} as const;

/** Who may do what with an old list, written out: of its own office, and above it. */
const rights: Readonly<Record<OldListStatus, Readonly<Record<string, string>>>> = {
  BEING_BROUGHT: { administrator: 'open bring seal discard see', head: 'see', supervisor: 'see', auditor: 'see' },
  SEALED: { administrator: 'open seal discard see', head: 'confirm see', supervisor: 'see', auditor: 'see' },
  CONFIRMED: { administrator: 'open take see', head: 'confirm see', supervisor: 'see', auditor: 'see' },
  TAKEN_IN: { administrator: 'open see', head: 'see', supervisor: 'see', auditor: 'see' },
  DISCARDED: { administrator: 'open see', head: 'see', supervisor: 'see', auditor: 'see' },
};
const everybody = [
  ...(['administrator', 'head', 'registrar', 'executor', 'operator', 'contactCentre'] as const).map((role) =>
    staff(role),
  ),
  ...(['supervisor', 'auditor'] as const).map((role) => staff(role, 'oblast')),
  recipient(),
];
const may = (status: OldListStatus, actor: Actor) =>
  Object.entries(acts).flatMap(([word, action]) =>
    mayAct(oldList, anOldList({ status }), { actor, action }).ok ? [word] : [],
  );

describe('who may do what with an old list (X217)', () => {
  it.each(oldListStatuses)('in status %s is what is written', (status) => {
    for (const actor of everybody)
      expect([actor.kind, may(status, actor).join(' ')]).toEqual([actor.kind, rights[status][actor.kind] ?? '']);
  });

  it.each(oldListStatuses)('in status %s is nothing for another office', (status) => {
    for (const role of ['administrator', 'head'] as const) expect(may(status, staff(role, 'borili'))).toEqual([]);
  });
});

const file: OldEntry = {
  ...opened('oldentry_1', '2018-02-19T05:00:00.000Z'),
  status: 'ON_RECORD',
  ...{ reached: [], oldList: 'oldlist_1', row: 1, subject: 'person_subject', family: ['person_kin'] },
  entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 1 },
  priorityMoment: '2009-03-05T18:59:59.999Z',
  quality: [],
  record: { id: 'record_1', mac: '' },
};

const actsOnRow = {
  see: 'SeeCase',
  receive: 'ReceivePerson',
  contacts: 'ChangeContacts',
  leave: 'LeaveQueue',
  correct: 'CorrectRow',
  person: 'CorrectPerson',
} as const;

describe('who may do what with a row of an old list (X219, X224, X225, X265, X332)', () => {
  it.each([
    [recipient(), 'see contacts'],
    [recipient('person_another'), ''],
    [{ ...recipient(), provenAlone: true } as Actor, ''],
    [staff('registrar'), 'see correct person'],
    [staff('executor'), 'see correct person'],
    [staff('head'), 'see'],
    [staff('administrator'), 'see'],
    [staff('executor', 'uralsk', 'person_kin'), ''],
    [staff('registrar', 'uralsk', 'person_subject'), ''],
    [staff('head', 'uralsk', 'person_subject'), ''],
    [staff('executor', 'borili'), ''],
    [staff('operator', 'centre-uralsk'), 'receive contacts leave'],
    [staff('operator', 'centre-borili'), 'receive contacts leave'],
    [staff('operator', 'centre-uralsk', 'person_kin'), ''],
    [staff('contactCentre', 'oblast'), ''],
    [staff('supervisor', 'oblast'), 'see'],
    [staff('auditor', 'oblast'), 'see'],
  ])('%o: %s', (actor, may) => {
    const done = Object.entries(actsOnRow).flatMap(([word, action]) =>
      mayAct(oldEntry, file, { actor, action }).ok ? [word] : [],
    );
    expect(done.join(' ')).toBe(may);
  });
});
