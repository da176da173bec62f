import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { operator, person, recipient, staff } from '#test/builders/requests/a-case.ts';

/** The reception by which another centre acts: that day, by its operator. */
export const reception = {
  staff: 'staff_operator',
  centre: 'centre-borili',
  by: 'recipient',
  purpose: 'withdrawal',
  at: '2018-03-02T06:00:00.000Z',
} as const;

/** Those of the table of relations, each with the case that makes him so. */
export const others: Readonly<Record<string, readonly [actor: Actor, changes?: Partial<Application>]>> = {
  'another person': [recipient('person_other' as typeof person)],
  'the recipient whose request the desk has': [recipient()],
  'an operator of another centre': [operator('centre-borili')],
  'an operator who did so the day before': [
    operator('centre-borili'),
    { receptions: [{ ...reception, at: '2018-03-01T18:59:59.000Z' }] },
  ],
  'his colleague': [staff('operator', 'colleague', 'centre-borili'), { receptions: [reception] }],
  'an operator who has moved since': [operator('centre-terekti'), { receptions: [reception] }],
  'a registrar of another provider': [staff('registrar', 'registrar', 'borili')],
  'a head of another provider': [staff('head', 'head', 'borili')],
  'an administrator of another provider': [staff('administrator', 'administrator', 'borili')],
  'an executor of another provider': [staff('executor', 'executor', 'borili')],
  'an executor who was not named': [staff('executor', 'colleague')],
  'a recused operator': [operator(), { recused: ['staff_operator'] }],
  'a recused registrar': [staff('registrar'), { recused: ['staff_registrar'] }],
  'a recused head': [staff('head'), { recused: ['staff_head'] }],
  'a recused executor': [staff('executor'), { recused: ['staff_executor'] }],
  'a recused administrator': [staff('administrator'), { recused: ['staff_administrator'] }],
  'a recused supervisor': [staff('supervisor', 'supervisor', 'oblast'), { recused: ['staff_supervisor'] }],
  'a recused auditor': [staff('auditor', 'auditor', 'oblast'), { recused: ['staff_auditor'] }],
  'a recused contact centre': [staff('contactCentre', 'cc', 'oblast'), { recused: ['staff_cc'] }],
  'a head who is the recipient himself': [{ ...staff('head'), person } as Actor],
  'a head who represents the recipient': [
    { ...staff('head'), person: 'person_x' } as Actor,
    { representative: { record: { id: 'record_1', mac: 'mac' }, person: 'person_x', power: 'other' } },
  ],
  "a head of the recipient's family": [
    { ...staff('head'), person: 'person_spouse' } as Actor,
    { family: ['person_spouse'] },
  ],
  'a head who is found to be no relative': [
    { ...staff('head'), person: 'person_spouse' } as Actor,
    { family: ['person_spouse'], notKin: ['person_spouse'] },
  ],
  'a recused head enrolled anew': [
    { ...staff('head', 'anew'), person: 'person_head' } as Actor,
    { recused: ['staff_head'], recusedPersons: ['person_head'] },
  ],
  'a substitute recused himself': [
    { ...staff('head', 'deputy'), standsFor: 'staff_head' } as Actor,
    { recused: ['staff_deputy'] },
  ],
  'a substitute of a recused head': [
    { ...staff('head', 'deputy'), standsFor: 'staff_head' } as Actor,
    { recused: ['staff_head'], recusedPersons: ['person_head'] },
  ],
  'a head named from another provider': [
    staff('head', 'head', 'borili'),
    { actingHead: { staff: 'staff_head', organisation: 'borili' } },
  ],
  'a head whom it never reached': [staff('head'), { reached: [] }],
  'an administrator before whom nothing is': [staff('administrator')],
  'a supervisor before whom nothing is': [staff('supervisor', 'supervisor', 'oblast')],
  'an operator who is the recipient himself': [{ ...operator(), person } as Actor],
  'a supervisor of another organisation': [staff('supervisor', 'supervisor', 'borili')],
  'an auditor of another organisation': [staff('auditor', 'auditor', 'borili')],
};
