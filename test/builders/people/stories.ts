import type { Application } from '#domain/application/application.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';
import { canaries, otherIin } from '#test/builders/words/canaries.ts';
import { aForm, citizen } from './a-citizen.ts';
import { officialId } from './an-official.ts';

export const owner = { ...citizen(1), iin: canaries.iin };
const ownForm = aForm({ ...owner, name: canaries.name }, { provider: 'uralsk' });
const otherOwner = { ...owner, surname: 'Басқа' };
/** What people typed into each of them. */
export const records = {
  form: ownForm,
  facts: { person: { kind: 'found', value: { ...otherOwner, bornOn: '1985-06-15', citizenship: '398' } } },
  correction: {
    personRef: 'applicant',
    field: 'name',
    before: canaries.name,
    after: `${canaries.name}а`,
    reason: canaries.paragraph,
  },
  draft: { facts: [{ fact: canaries.paragraph, source: canaries.line }], cure: canaries.line },
};
/** Whoever is asked about of a second person. */
export const newcomer = {
  organisation: 'uralsk',
  role: 'registrar',
  person: { iin: otherIin, surname: canaries.name, name: canaries.name },
  from: '2018-03-05',
} as const;
const represented: Partial<Application> = {
  representative: { record: { id: 'record_1', mac: '' }, person: 'person_2', power: 'other' },
};
const disputed: Partial<Application> = { registers: { persons: 'found', facts: { id: 'record_1', mac: '' } } };
const changing: Partial<Application> = {
  change: { kind: 'family', entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 1 } },
};
/** A slip in what is given, which waits for the head (X149). */
const correction: NonNullable<Application['correction']> = {
  ...{ form: { id: 'record_1', mac: '' }, record: { id: 'record_1', mac: '' } },
  ...{ personRef: 'applicant', field: 'name', by: officialId('registrar'), at: '2018-03-02T06:00:00.000Z' },
};
/** A request in each status, and those in which somebody may do what he may not elsewhere. */
export const stories: readonly Application[] = [
  ...applicationStatuses.flatMap(casesIn),
  { ...caseIn('OPENED'), ...changing },
  { ...caseIn('OPENED', 'corporation'), ...changing },
  { ...caseIn('UNDER_EXAMINATION', 'corporation'), ...represented },
  { ...caseIn('UNDER_EXAMINATION'), recused: [officialId('head')], lacksHead: { since: '2018-02-27T06:00:00.000Z' } },
  { ...caseIn('UNDER_EXAMINATION', 'corporation'), ...disputed },
  { ...caseIn('UNDER_EXAMINATION', 'corporation'), family: ['person_executor'] },
  { ...caseIn('ISSUED'), correction },
].map(onTheDesk);

/** With the task of its status open, as whoever answers it finds it. */
function onTheDesk(story: Application): Application {
  const tasks: Partial<Record<Application['status'], readonly [step: string, role: string]>> = {
    AWAITING_OPERATOR_SIGNATURE: ['8.7', 'operator'],
    ACCEPTED: ['5.2', 'registrar'],
    AWAITING_RESOLUTION: ['5.3', 'head'],
    UNDER_EXAMINATION: ['5.4', 'executor'],
    AWAITING_SIGNATURE: ['5.5', 'head'],
    AWAITING_SENDING: ['5.6', 'registrar'],
    READY_FOR_COLLECTION: ['5.7', 'operator'],
  };
  const [step, role] = (story.correction ? ['APPK 82', 'head'] : tasks[story.status]) ?? [];
  const organisation = role === 'operator' ? 'centre-uralsk' : 'uralsk';
  return step ? ({ ...story, task: { step, role, organisation, openedAt: story.openedAt } } as Application) : story;
}
