import { expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { lostReasons } from '#domain/application/filing/lost-reasons.ts';
import { terms } from '#domain/application/terms.ts';
import { contactsChangedWords } from '#domain/application/words/contacts-changed-words.ts';
import { doneInNameWords } from '#domain/application/words/done-in-name-words.ts';
import { momentToldOf, promiseOf } from '#domain/application/words/place/moment-words.ts';
import { slipWords } from '#domain/application/words/slip-words.ts';
import { putBeforeWords } from '#domain/file/words/put-before-words.ts';
import { words } from '#domain/words.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { sentencesWrittenOut } from './sentences-written-out.ts';

const at = '2018-02-20T07:00:00.000Z';
const earlier = '2018-02-15T06:00:00.000Z';
const filed = { ...caseIn('ACCEPTED', 'corporation'), filedAt: at, priorityMoment: earlier };
const who = words('А', 'Б', 'C');
const naming = { lastDay: '2018-02-23' };
const slip = { at, record: { id: 'record_1', mac: '' } };

const slipOf = (personRef: string, field: 'surname' | 'name' | 'documentNumber', theCase: Application) =>
  slipWords({ ...slip, personRef, field }, theCase, at);

type Put = Parameters<typeof putBeforeWords>[0];
const late = {
  put: { reason: 'OVERDUE', to: 'head', term: 'examination' },
  term: terms.examination.name,
  who,
  isExecutors: false,
  hasHead: true,
} as const;
const lacking = (more: object = {}): Put => ({
  ...late,
  put: { reason: 'NO_HEAD', namesFamily: true, ...more },
  to: 'supervisor',
  hasHead: false,
});
const keeping = (state: object, more: object = {}) =>
  momentToldOf({ ...filed, ...more, keeping: state } as typeof filed);
const inPaper = { handedAt: at, taken: { at: earlier, outage: 'outage_1', receiptNumber: '1' } };

const issued = { provider: 'uralsk', status: 'ISSUED' } as const;
const deedWords = (deed: Parameters<typeof doneInNameWords>[0]) => doneInNameWords(deed, issued, at);

/** Each sentence by its name in the table beside. */
const said: Readonly<Record<string, ReturnType<typeof slipWords> | undefined>> = {
  'a slip of the applicant': slipOf('applicant', 'surname', caseIn('AWAITING_OPERATOR_SIGNATURE', 'corporation')),
  'a slip of a member, at the provider': slipOf('member-1', 'documentNumber', filed),
  'a slip, decided': slipOf('applicant', 'name', caseIn('ISSUED', 'corporation')),
  'a slip, ended without a decision': slipOf('applicant', 'name', { ...filed, status: 'WITHDRAWN' }),
  'contacts changed': contactsChangedWords(at, issued, at),
  'collected elsewhere': deedWords({ what: 'collected', by: 'representative', at, where: 'centre-borili' }),
  'taken back in the cabinet': deedWords({ what: 'withdrawn', by: 'recipient', at, where: 'cabinet' }),
  'taken back at a desk': deedWords({ what: 'withdrawn', by: 'recipient', at, where: 'centre-borili' }),
  'a new representative': deedWords({ what: 'representativeNamed', by: 'recipient', at, where: 'cabinet' }),
  'contacts changed at some desk': deedWords({ what: 'contactsChanged', by: 'recipient', at }),
  'a moment claimed at the desk': keeping({ state: 'claimed', ownSequence: 1 }),
  'a moment claimed on the portal': keeping({ state: 'claimed', ownSequence: 1 }, { channel: 'portal' }),
  'a moment claimed in the minute of the filing': keeping({ state: 'claimed', ownSequence: 1 }, { filedAt: earlier }),
  'a moment confirmed': keeping({ state: 'confirmed' }),
  'a package taken in paper': momentToldOf({ ...filed, ...inPaper } as typeof filed),
  'the same, its moment confirmed': keeping({ state: 'confirmed' }, inPaper),
  ...Object.fromEntries(lostReasons.map((why) => [`a moment refuted: ${why}`, keeping({ state: 'refuted', why })])),
  ...Object.fromEntries(
    lostReasons.map((why) => [
      `a moment not kept: ${why}`,
      promiseOf({ status: 'WITHDRAWN' }, { ok: false, error: why }),
    ]),
  ),
  'a holder who serves no more': putBeforeWords({ ...late, put: { reason: 'ORPHANED' }, to: 'head' }),
  ...Object.fromEntries(
    (['head', 'administrator', 'supervisor'] as const).flatMap((to) =>
      [true, false].map((isExecutors) => [
        `nobody is left, ${isExecutors ? 'an executor’s' : 'another’s'}, to the ${to}`,
        putBeforeWords({ ...late, put: { reason: 'NOBODY_LEFT' }, isExecutors, to }),
      ]),
    ),
  ),
  'late, to the administrator over a head': putBeforeWords({ ...late, to: 'administrator' }),
  'late, to the administrator without one': putBeforeWords({ ...late, to: 'administrator', hasHead: false }),
  'late, an executor’s, to the head': putBeforeWords({ ...late, isExecutors: true, to: 'head' }),
  'late, another’s, to the head': putBeforeWords({ ...late, to: 'head' }),
  'no head': putBeforeWords(lacking()),
  'no head, until a day': putBeforeWords(lacking({ naming })),
  'no head, that day missed': putBeforeWords(lacking({ naming: { ...naming, missedAt: at } })),
};

it.each(Object.keys(said))('is said word for word: %s', (name) => {
  const { kk, ru, en } = said[name] ?? words('', '', '');
  expect([kk, ru, en]).toEqual(sentencesWrittenOut[name]);
});

it('leaves nothing unsaid that is written', () => {
  expect(Object.keys(sentencesWrittenOut).toSorted()).toEqual(Object.keys(said).toSorted());
  expect(momentToldOf(filed)).toBeUndefined();
  expect(keeping({ state: 'claimed', ownSequence: 1 }, { status: 'WITHDRAWN' })).toBeUndefined();
});
