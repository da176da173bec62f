import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CaseView, caseView } from '#http/views/files/case-view.ts';
import { operator, recipient, staff } from '#test/builders/requests/a-case.ts';
import { goldenCase, now } from './golden-cases.ts';
import { viewsOfDecision } from './golden-views-of-decision.ts';
import { type GoldenView, viewsOfIntake } from './golden-views-of-intake.ts';
import { viewsOfResult } from './golden-views-of-result.ts';

type TheCase = Parameters<typeof caseView>[0];
type Viewer = Parameters<typeof caseView>[1]['actor'];

const views = { ...viewsOfIntake, ...viewsOfDecision, ...viewsOfResult };
const viewers: Readonly<Record<string, Viewer>> = {
  recipient: recipient(),
  operator: operator(),
  registrar: staff('registrar'),
  head: staff('head'),
  executor: staff('executor'),
  administrator: staff('administrator'),
  supervisor: staff('supervisor', 'supervisor', 'oblast'),
  contactCentre: staff('contactCentre', 'contactCentre', 'oblast'),
  auditor: staff('auditor', 'auditor', 'oblast'),
};
const everyView = 'id version status publicStatus channel openedAt documents papers holds terms missed allowed';

/** What every one of the cases has alike; no view tells more of a document than this. */
const alike: Readonly<Record<string, unknown>> = {
  id: 'case_01KAV0000000000000000000AA',
  number: 'KZ-2018-00000000-0',
  provider: 'uralsk',
  category: 'public-sector',
  list: 'public-sector',
  centre: 'centre-uralsk',
  incomingNumber: '12',
  openedAt: '2018-02-19T06:00:00.000Z',
  filedAt: '2018-02-19T06:01:00.000Z',
  priorityMoment: '2018-02-19T06:01:00.000Z',
  documents: [
    {
      id: 'document_1',
      kind: 'D7',
      personRef: 'applicant',
      sha256: 'd7',
      size: 20_480,
      foundType: 'application/pdf',
      readable: true,
    },
  ],
};

const wordsIn = (text = ''): string[] => text.split(' ').filter((word) => word !== '');

/** The whole view, as it leaves the door: through its schema and JSON. */
const seenBy = (role: string, theCase: TheCase): Record<string, unknown> =>
  JSON.parse(JSON.stringify(z.parse(CaseView, caseView(theCase, { actor: viewers[role] as Viewer, now }))));

/** The same view with its long lists cut to what is written out. */
function cut(view: Record<string, unknown>): Record<string, unknown> {
  const { publicStatus, papers, terms, allowed, version, ...rest } = view as unknown as z.infer<typeof CaseView>;
  return {
    ...rest,
    version: typeof version,
    publicStatus: publicStatus.en,
    papers: papers.join(' '),
    terms: terms.map(({ term, state }) => `${term} ${state}`).join(', '),
    allowed: allowed.join(' '),
  };
}

/** An operator who has received nobody reads no paper with the form of what his centre did not take (X114). */
const withForm = ['REQUEST', 'WITHDRAWAL_STATEMENT'];

/** A recipient is told no staff id; whoever receives the result reads it when it has arrived. */
function expectedFor(role: string, status: string, golden: GoldenView): Record<string, unknown> {
  const { label, shown, leftOut, allowed, ...values } = golden;
  const receives = role === 'recipient' || role === 'operator';
  const isUnread = receives && ['AWAITING_SENDING', 'ON_ITS_WAY'].includes(status);
  const isStrange = role === 'operator' && values.channel === 'portal';
  const hidden = wordsIn(leftOut?.[role]);
  const all: Record<string, unknown> = {
    ...alike,
    ...values,
    status,
    version: 'number',
    publicStatus: label,
    allowed: allowed[role] ?? '',
    ...(isUnread ? { papers: 'REQUEST RECEIPT' } : {}),
    ...(isStrange
      ? {
          papers: wordsIn(values.papers)
            .filter((one) => !withForm.includes(one))
            .join(' '),
        }
      : {}),
    ...(role === 'recipient' && values.task ? { task: { ...values.task, claimedBy: undefined } } : {}),
  };
  const fields = [...wordsIn(everyView), ...wordsIn(shown)].filter((field) => !hidden.includes(field));
  return JSON.parse(JSON.stringify(Object.fromEntries(fields.map((field) => [field, all[field]]))));
}

describe.each(Object.keys(viewers))('what the %s is shown of a case', (role) => {
  it.each(Object.entries(views))('that is %s, and what is left out', (status, golden) => {
    const view = seenBy(role, goldenCase(status as TheCase['status']));
    expect(cut(view)).toStrictEqual(expectedFor(role, status, golden));
  });
});

it('has a golden view of every status', () => {
  expect(Object.keys(views)).toHaveLength(20);
});

it('shows of a running term when it began, when it ends and whether it was missed, and nothing else (5.2, 9.4)', () => {
  const theCase = goldenCase('AWAITING_RESOLUTION');
  const [intake, total, registration] = seenBy('head', theCase).terms as object[];
  expect([intake, total, registration]).toEqual([
    {
      term: 'intake',
      state: 'met',
      startedAt: '2018-02-19T05:58:00.000Z',
      lastDay: '2018-02-19',
      dueAt: '2018-02-19T06:13:00.000Z',
    },
    {
      term: 'total',
      state: 'running',
      startedAt: '2018-02-19T06:01:00.000Z',
      lastDay: '2018-03-26',
      dueAt: '2018-03-26T19:00:00.000Z',
    },
    {
      term: 'registration',
      state: 'met',
      startedAt: '2018-02-19T06:05:00.000Z',
      lastDay: '2018-02-19',
      dueAt: '2018-02-19T06:20:00.000Z',
    },
  ]);
});
