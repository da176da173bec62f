import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import type { Who } from '#domain/application/event.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import type { PersonId } from '#domain/ids.ts';
import type { ReceptionPurpose } from '#domain/regulation/reception-purposes.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { seenBy } from '#test/builders/people/seen-by-two.ts';
import { caseIn, operator, person, record } from '#test/builders/requests/a-case.ts';
import { aWithdrawalScan } from '#test/builders/requests/a-withdrawal-scan.ts';
import { later } from '#test/builders/requests/cases-in.ts';
import { outcome } from '#test/builders/words/outcome.ts';

const now = '2018-02-20T07:00:00.000Z';
const representative = 'person_representative' as PersonId;
const persons = { recipient: person, representative } as const;
const other: Readonly<Record<Who, Who>> = { recipient: 'representative', representative: 'recipient' };
const statement = { id: 'paper_w', type: 'WITHDRAWAL_STATEMENT', sha256: 'ab', versionId: '1' };
const contacts = { phone: '+77019998877' };

/** Each act that a desk does for whoever came: what he comes for, what it leaves, and the field that says who acts. */
const acts: Readonly<Record<string, readonly [ReceptionPurpose, string, string, (by: Who, centre: string) => object]>> =
  {
    HandOverResult: ['collection', 'ResultIssued', 'to', (to) => ({ to })],
    ChangeContacts: [
      'contacts',
      'ContactsChanged',
      'by',
      (by) => ({ by, form: aForm(citizen()), contacts, record: record('record_new') }),
    ],
    WithdrawRequest: [
      'withdrawal',
      'RequestWithdrawn',
      'by',
      (by, centre) => ({ by, statement, scan: `scan ${by}`, seenBy: seenBy({ at: now, centre }) }),
    ],
    LeaveQueue: [
      'leaving',
      'LeavingTaken',
      'by',
      (by, centre) => ({ by, amendment: 'amendment_1', scan: `leaving ${by}`, seenBy: seenBy({ at: now, centre }) }),
    ],
  };

const statuses: Readonly<Record<string, ApplicationStatus>> = {
  HandOverResult: 'READY_FOR_COLLECTION',
  LeaveQueue: 'ISSUED',
};

const scanned = (centre: 'centre-uralsk' | 'centre-borili') =>
  (['recipient', 'representative'] as const).flatMap((by) => [
    aWithdrawalScan({ at: now, by, centre }, { id: `scan ${by}` }),
    aWithdrawalScan({ at: now, by, centre }, { id: `leaving ${by}`, kind: 'leaving-statement' }),
  ]);

describe.each(['centre-uralsk', 'centre-borili'] as const)(
  'whoever was received (X109), at the desk of %s',
  (centre) => {
    describe.each(Object.entries(acts))('%s', (type, [purpose, event, field, of]) => {
      const desk = { actor: operator(centre), now };
      const asShown = (mac: string) => ({ ...shown(), record: { id: `record_${mac}`, mac } });
      const received = (by: Who): Application => {
        const status = statuses[type] ?? 'ACCEPTED';
        const filed = {
          ...caseIn(status, 'corporation'),
          representative: {
            record: record(),
            person: representative,
            power: 'other' as const,
            check: 'confirmed' as const,
          },
          documents: scanned(centre),
        };
        const identity = asShown('shown').record;
        const visit = { staff: 'staff_operator', centre, by, purpose, identity } as const;
        return later(filed, now, { type: 'PersonReceived', ...visit });
      };
      const acting = (by: Who, mac: string) =>
        ({ type, person: persons[by], identity: asShown(mac), ...of(by, centre) }) as unknown as ApplicationCommand;

      it.each(['recipient', 'representative'] as const)('is done for the %s who was received', (by) => {
        expect(outcome(received(by), acting(by, 'shown'), desk)).toEqual([event]);
      });

      it.each(['recipient', 'representative'] as const)('refuses whoever else acts where the %s was received', (by) => {
        expect(outcome(received(by), acting(other[by], 'shown'), desk)).toBe(`FIELDS_WRONG ${field} NOT_RECEIVED`);
      });

      it('refuses another document than was shown, until he is received by it', () => {
        const before = received('recipient');
        const another = acting('recipient', 'another');
        expect(outcome(before, another, desk)).toBe('FIELDS_WRONG identityDocument NOT_RECEIVED');
        const again = {
          type: 'ReceivePerson',
          by: 'recipient',
          person,
          purpose,
          identity: asShown('another'),
        } as const;
        expect(outcome(before, again, desk)).toEqual(['PersonReceived']);
      });
    });
  },
);
