import type { Actor, StaffRole } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { withTerms } from '#domain/file/terms/running-terms.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';

/** A case told event by event, at stated moments, so that tests read as its story. */
export const person = 'person_applicant' as PersonId;
export const caseId = 'case_01KAV0000000000000000000AA';
const paper = (type: string) => ({ id: 'paper_1', type, sha256: 'ab', versionId: '1' });
export const record = (id = 'record_1') => ({ id, mac: 'mac' });
const filing = (at: string, type: string) => ({
  number: 'KZ-2018-00000000-0',
  filedAt: at,
  priorityMoment: at,
  intakeSequence: 7,
  request: paper(type),
});

export const staff = (kind: StaffRole, id: string = kind, organisation = 'uralsk'): Actor => ({
  kind,
  staff: `staff_${id}` as StaffId,
  organisation,
});
export const operator = (organisation = 'centre-uralsk'): Actor => ({
  kind: 'operator',
  staff: 'staff_operator' as StaffId,
  organisation,
});
export const recipient = (id: PersonId = person): Actor => ({ kind: 'recipient', person: id });
export const machine: Actor = { kind: 'machine' };
export const clock: Actor = { kind: 'clock' };

type Told = readonly [at: string, ...events: ApplicationEvent[]];

/** Folds commits, terms included. */
export function told(...commits: readonly Told[]): Application {
  let theCase: Application | undefined;
  for (const [at, ...events] of commits)
    theCase = withTerms(application, theCase, {
      events,
      recorded: { id: caseId, at, commit: (theCase?.version ?? 0) + 1 },
    }).after;
  if (!theCase) throw new Error('nothing told');
  return theCase;
}

const day = (n: number, time = '06:00:00.000Z') =>
  new Date(Date.parse(`2018-02-19T${time}`) + n * 86_400_000).toISOString();

type Channel = 'portal' | 'corporation';

/** The prompt story of a channel up to and including the status, one commit a step, beginning on Monday 19 February 2018. */
export function caseIn(status: ApplicationStatus, channel: Channel = 'portal'): Application {
  const story = channel === 'portal' ? portalStory : deskStory;
  const index = story.findIndex(([reached]) => reached === status);
  if (index < 0) throw new Error(`${status} is not on the way of ${channel}`);
  return told(...story.slice(0, index + 1).map(([, ...commit]) => commit as unknown as Told));
}

const opened = (channel: Channel): ApplicationEvent => ({
  type: 'RequestOpened',
  channel,
  applicant: person,
  ...(channel === 'corporation'
    ? {
        centre: 'centre-uralsk',
        ticket: { number: 'A1', takenAt: day(0, '05:50:00.000Z'), calledAt: day(0, '05:58:00.000Z') },
      }
    : {}),
});
const formSaved: ApplicationEvent = {
  type: 'FormSaved',
  form: record('record_form'),
  provider: 'uralsk',
  category: 'public-sector',
  list: 'public-sector',
};

type Step = readonly [ApplicationStatus, string, ...ApplicationEvent[]];
const fromProvider = (channel: Channel): Step[] => [
  [
    'CHECKING_DOCUMENTS',
    day(0, '06:04:00.000Z'),
    { type: 'RequestSent', messageId: 'm', receivedAt: day(0) },
    { type: 'RegisteredAtDesk', number: 'ЗКО-1', registeredAt: day(0) },
  ],
  [
    'ACCEPTED',
    day(0, '06:05:00.000Z'),
    { type: 'ConformityChecked', defects: [] },
    { type: 'PackageAccepted', paper: paper('RECEIPT') },
  ],
  ['AWAITING_RESOLUTION', day(0, '06:10:00.000Z'), { type: 'RequestRegistered', number: '12' }],
  ['UNDER_EXAMINATION', day(1), { type: 'ExecutorNamed', executor: 'staff_executor', resolution: record() }],
  [
    'AWAITING_SIGNATURE',
    day(10),
    { type: 'ResultDrafted', kind: 'NOTICE', draft: record('record_draft'), by: 'staff_executor' },
  ],
  [
    channel === 'corporation' ? 'AWAITING_SENDING' : 'ON_ITS_WAY',
    day(11),
    {
      type: 'ResultSigned',
      kind: 'NOTICE',
      paper: paper('REGISTRATION_NOTICE'),
      signature: { sha256: 'cd', versionId: '1' },
      certificateSha256: 'ef',
      by: 'staff_head',
      entry: { list: 'public-sector', registerNumber: 1, place: 1, listSize: 1, asOf: day(11) },
    },
  ],
];
const portalStory: Step[] = [
  ['OPENED', day(0), opened('portal'), formSaved],
  [
    'CHECKING_SIGNATURE',
    day(0, '06:01:00.000Z'),
    {
      type: 'RequestSubmitted',
      ...filing(day(0, '06:01:00.000Z'), 'REQUEST'),
      signature: { sha256: 'aa', versionId: '1' },
    },
  ],
  [
    'BEING_SENT',
    day(0, '06:02:00.000Z'),
    { type: 'SignatureConfirmed', certificateSha256: 'c', certificateSerial: 's', lists: [] },
  ],
  ...fromProvider('portal'),
  ['ISSUED', day(11, '06:01:00.000Z'), { type: 'ResultDelivered' }],
];
const deskStory: Step[] = [
  ['OPENED', day(0), opened('corporation'), formSaved],
  [
    'CHECKING_REGISTERS',
    day(0, '06:01:00.000Z'),
    { type: 'PackageHanded', ...filing(day(0, '06:01:00.000Z'), 'REQUEST'), handedAt: day(0, '06:01:00.000Z') },
  ],
  ['AWAITING_OPERATOR_SIGNATURE', day(0, '06:02:00.000Z'), { type: 'RegistersAnswered', persons: 'found' }],
  [
    'BEING_SENT',
    day(0, '06:03:00.000Z'),
    { type: 'RequestSigned', signature: { sha256: 'aa', versionId: '1' }, certificateSha256: 'c' },
  ],
  ...fromProvider('corporation'),
  ['ON_ITS_WAY', day(12), { type: 'ResultSent' }],
  [
    'READY_FOR_COLLECTION',
    day(12, '06:01:00.000Z'),
    { type: 'ResultArrived', messageId: 'm' },
    { type: 'ResultReady', messageId: 'm' },
  ],
  ['ISSUED', day(14), { type: 'ResultIssued', to: 'recipient', identity: record('record_identity') }],
];
