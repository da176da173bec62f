import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { decide } from '#domain/application/decide/decide.ts';
import { evolve } from '#domain/application/evolve.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { roomLeft } from '#domain/application/rules/filing/attaching/attaching.ts';
import { defectsIn } from '#domain/application/rules/filing/conformity.ts';
import type { Form } from '#domain/form/form.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { requiredDocuments } from '#domain/regulation/documents/documents.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, operator, recipient } from '#test/builders/requests/a-case.ts';
import { taken } from '#test/builders/requests/a-paper-intake.ts';
import { outcome } from '#test/builders/words/outcome.ts';

const now = '2018-02-20T07:00:00.000Z';
const on = '2018-02-20';
const most = attachmentLimits.documents;

/** Twenty members, each old enough to have a birth certificate of before the registers. */
const largest: Form = aForm(citizen(1), {
  category: 'socially-vulnerable',
  declaresOldCertificates: ['marriage', 'death', 'birth'],
  members: Array.from({ length: 20 }, (_, n) => ({
    ref: `member-${n + 1}`,
    ...citizen(n + 2),
    relation: 'child' as const,
    bornOn: '2006-01-01',
  })),
});

function attaches(theCase: Application, document: DocumentRef, form?: Form): Application | string {
  const actor = theCase.channel === 'portal' ? recipient() : operator();
  const decided = decide(theCase, { type: 'AttachDocument', document, form }, { actor, now });
  if (!decided.ok) return [decided.error.code, ...(decided.error.fields ?? []).map(({ problem }) => problem)].join(' ');
  return decided.value.reduce((file, event) => evolve(file, event, { id: file.id, at: now, commit: 1 }), theCase);
}

const whole = (size: number, id: string): DocumentRef[] =>
  Array.from({ length: most }, (_, n) => aDocument('D8', { id: `${id}${n}`, size }));

describe('what the law asks of a form (X86)', () => {
  it.each(['portal', 'corporation'] as const)(
    'fits on the %s, of the largest family, each file as large as may be',
    (channel) => {
      const opened = { ...caseIn('OPENED', channel), ...(channel === 'corporation' ? { taken } : {}) };
      const full: Application = { ...opened, documents: whole(attachmentLimits.totalBytes / most, 'd') };
      expect(roomLeft(full, largest, now)).toEqual({ documents: 0, bytes: 0 });
      const asked = requiredDocuments({ ...largest }, channel, on);
      expect(asked.length).toBeGreaterThan(2 * most);
      let theCase: Application = full;
      for (const [n, { kind, personRef }] of asked.entries()) {
        const document = aDocument(kind, { id: `asked${n}`, personRef, size: attachmentLimits.bytes });
        const after = attaches(theCase, document, largest);
        if (typeof after === 'string') throw new Error(`${kind} of ${personRef}: ${after}`);
        theCase = after;
      }
      expect(defectsIn(theCase, largest, now)).toEqual([]);
      expect(roomLeft(theCase, largest, now)).toEqual({ documents: 0, bytes: 0 });
      if (channel === 'corporation')
        expect(typeof attaches(theCase, aDocument('emergency-receipt'), largest)).toBe('object');
    },
  );

  it('counts once: a second of the kind and person is limited, and without a saved form nothing is asked', () => {
    const opened = caseIn('OPENED');
    const income = (id: string) => aDocument('D6', { id, size: 1 });
    const full: Application = { ...opened, documents: [...whole(1, 'd'), income('first')] };
    expect(attaches(full, income('second'), largest)).toBe('DOCUMENTS_TOO_MANY');
    expect(attaches({ ...opened, documents: whole(1, 'd') }, income('first'))).toBe('DOCUMENTS_TOO_MANY');
    const heavy = { ...opened, documents: [aDocument('D8', { id: 'd', size: attachmentLimits.totalBytes })] };
    expect(attaches(heavy, aDocument('D8', { size: 1 }), largest)).toBe('FIELDS_WRONG TOTAL_TOO_LARGE');
  });

  it('is shown of a power as well, where it is no notary’s', () => {
    const representative = { record: { id: 'r', mac: 'm' }, person: 'person_2', power: 'other' as const };
    const full: Application = { ...caseIn('OPENED', 'corporation'), documents: whole(1, 'd'), representative };
    expect(typeof attaches(full, aDocument('power-of-attorney-scan'), largest)).toBe('object');
  });
});

describe('what is brought to a filed request (X86)', () => {
  const brings = (status: 'AWAITING_OPERATOR_SIGNATURE' | 'READY_FOR_COLLECTION', kind: DocumentRef['kind']) => {
    const full: Application = { ...caseIn(status, 'corporation'), documents: whole(attachmentLimits.bytes, 'd') };
    return [1, 2, 3].reduce<Application>((theCase, n) => {
      const after = attaches(theCase, aDocument(kind, { id: `brought${n}`, size: attachmentLimits.bytes }), largest);
      if (typeof after === 'string') throw new Error(after);
      return after;
    }, full);
  };

  it.each([
    ['AWAITING_OPERATOR_SIGNATURE', 'withdrawal-statement'],
    ['READY_FOR_COLLECTION', 'identity-document'],
    ['READY_FOR_COLLECTION', 'power-of-attorney-scan'],
  ] as const)(
    'in %s counts against no limit, however often: a %s takes the place of the one before',
    (status, kind) => {
      const { documents } = brings(status, kind);
      expect(documents).toHaveLength(most + 1);
      expect(documents.at(-1)).toMatchObject({ id: 'brought3', kind, broughtAt: now });
    },
  );

  it('takes no place of the package, nor of what an executor asked for', () => {
    const package_ = aDocument('identity-document', { id: 'filed' });
    const asked = aDocument('identity-document', { id: 'asked', broughtAt: now });
    const theCase: Application = {
      ...caseIn('READY_FOR_COLLECTION', 'corporation'),
      documents: [package_, asked],
      asked: [{ kind: 'identity-document', personRef: 'applicant', until: on, at: now, arrived: 'asked' }],
    };
    const events = outcome(
      theCase,
      { type: 'AttachDocument', document: aDocument('identity-document') },
      { actor: operator(), now },
    );
    expect(events).toEqual(['DocumentAttached']);
  });
});
