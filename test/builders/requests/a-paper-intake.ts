import type { Application } from '#domain/application/application.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { ConfirmedByAnother, Filing } from '#domain/application/facts.ts';
import { intakeAsked } from '#domain/application/rules/filing/taken-in-paper.ts';
import type { Outage } from '#domain/outages/outage.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, operator, person, record } from './a-case.ts';

/** Taken on Thursday 15 February 2018 at 11:00 in Oral, the system being away till Friday noon; entered on Monday. */
export const at = '2018-02-15T06:00:00.000Z';
export const minute = '2018-02-15T06:00:59.999Z';
export const now = '2018-02-19T05:10:00.000Z';
export const outage: Outage = {
  id: 'outage_1',
  version: 2,
  from: '2018-02-15T04:00:00.000Z',
  to: '2018-02-16T07:00:00.000Z',
  centres: ['centre-uralsk'],
  ground: record('record_ground'),
  recorded: { by: 'supervisor', staff: 'staff_supervisor', at: now },
  confirmed: { confirmation: 'confirmation_outage', staff: 'staff_administrator', at: now },
};
export const taken = { at, outage: 'outage_1', receiptNumber: '17' };
const form = aForm(citizen(1));
export const documents = (['application', 'identity-document', 'D7', 'emergency-receipt'] as const).map((kind) =>
  aDocument(kind),
);
const { ticket: _, ...opened } = caseIn('OPENED', 'corporation');
export const draft = (changes: Partial<Application> = {}): Application => ({ ...opened, taken, documents, ...changes });

const filing: Filing = {
  number: 'KZ-2018-00000000-0',
  request: { id: 'paper_1', type: 'REQUEST', sha256: 'ab', versionId: '1' },
  form: { record: record('record_filed'), content: form, family: [], familyNames: [] },
  intakeSequence: 41,
};
export const hand = (who: string, when: string) =>
  ({
    staff: `staff_${who}`,
    person: `person_${who}`,
    role: 'operator',
    organisation: 'centre-uralsk',
    at: when,
  }) as const;
export const request = (changes: Partial<SecondPerson> = {}): SecondPerson => ({
  id: 'confirmation_1',
  version: 2,
  kind: 'takenInPaper',
  organisation: 'centre-uralsk',
  asked: hand('operator', now),
  concerns: [person],
  content: record('record_asked'),
  expiresAt: '2018-02-22T05:10:00.000Z',
  settled: { ...hand('colleague', now), outcome: 'confirmed' },
  ...changes,
});
export const confirmed = (changes: Partial<ConfirmedByAnother> = {}): ConfirmedByAnother => ({
  request: request(),
  content: intakeAsked(draft(), taken),
  outage,
  ...changes,
});
export const handed = (theCase: Application, by: ConfirmedByAnother | undefined, when = now) =>
  decide(theCase, { type: 'HandPackage', filing, confirmed: by }, { actor: operator(), now: when });
