import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand, CommandType } from '#domain/application/command.ts';
import { ApplicationEvent, Who } from '#domain/application/event.ts';
import type { ShownDocument } from '#domain/application/facts.ts';
import { asksPower } from '#domain/application/rules/filing/representing/power.ts';
import type { PowerToday } from '#domain/file/papers/power-today.ts';
import type { PersonId } from '#domain/ids.ts';
import { aForm, citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { seenBy } from '#test/builders/people/seen-by-two.ts';
import { caseIn, operator, recipient, record } from '#test/builders/requests/a-case.ts';
import { aWithdrawalScan } from '#test/builders/requests/a-withdrawal-scan.ts';
import { outcome } from '#test/builders/words/outcome.ts';

const now = '2018-02-20T07:00:00.000Z';
const today = '2018-02-20';
const person = 'person_representative' as PersonId;
const scans = {
  recipient: aWithdrawalScan({ at: now }),
  representative: aWithdrawalScan({ at: now, by: 'representative' }),
} as const;
const paper = { id: 'paper_w', type: 'WITHDRAWAL_STATEMENT', sha256: 'ab', versionId: '1' };
const aSignature = { versionId: '1', sha256: 'ab' };
const form = aForm(citizen(1));
const contacts = { phone: '+77015556677' };

type ByWho = {
  readonly who: 'recipient' | 'representative';
  readonly person: PersonId;
  readonly power?: PowerToday;
  readonly diedOn?: string;
  readonly identity?: ShownDocument;
};
interface Row {
  readonly at: Application;
  readonly event: string;
  readonly command: (by: ByWho) => ApplicationCommand;
}
const ready = caseIn('READY_FOR_COLLECTION', 'corporation');
const accepted: Application = { ...caseIn('ACCEPTED', 'corporation'), documents: Object.values(scans) };

const issued: Application = {
  ...caseIn('ISSUED', 'corporation'),
  documents: Object.values(scans).map((scan) => ({ ...scan, kind: 'leaving-statement' })),
};

/** Every command that a representative may give, at a desk. */
// biome-ignore format: a table, one command a row
const commands: Partial<Record<CommandType, Row>> = {
  ReceivePerson:   { at: accepted, event: 'PersonReceived',   command: ({ who, identity = shown(), ...of }) => ({ type: 'ReceivePerson', by: who, ...of, identity, purpose: 'enquiry' }) },
  WithdrawRequest: { at: accepted, event: 'RequestWithdrawn', command: ({ who, identity = shown(), ...of }) => ({ type: 'WithdrawRequest', by: who, ...of, identity, statement: paper, scan: scans[who].id, seenBy: seenBy({ at: now }) }) },
  LeaveQueue:      { at: issued,   event: 'LeavingTaken',     command: ({ who, identity = shown(), ...of }) => ({ type: 'LeaveQueue', by: who, ...of, identity, amendment: 'amendment_1', scan: scans[who].id, seenBy: seenBy({ at: now }) }) },
  ChangeContacts:  { at: accepted, event: 'ContactsChanged',  command: ({ who, identity = shown(), ...of }) => ({ type: 'ChangeContacts', by: who, ...of, identity, form, contacts, record: record() }) },
  HandOverResult:  { at: ready,    event: 'ResultIssued',     command: ({ who, identity = shown(), ...of }) => ({ type: 'HandOverResult', to: who, ...of, identity }) },
};
const rows = Object.entries(commands) as [CommandType, Row][];

const power = { record: record(), person, power: 'notarised' as const, validTo: '2018-02-20' };
const inForce = { issuedOn: '2018-01-15', validTo: '2018-02-20' };

/** What the register says at that moment, and what becomes of the act. */
const answers: readonly [what: string, PowerToday, code: string | undefined][] = [
  ['in force', inForce, undefined],
  ['in force, revoked later', { ...inForce, revokedAt: '2018-02-20T07:00:00.001Z' }, undefined],
  ['revoked in that moment', { ...inForce, revokedAt: now }, 'POWER_REVOKED'],
  ['lapsed yesterday', { ...inForce, validTo: '2018-02-19' }, 'POWER_REVOKED'],
  ['issued tomorrow', { ...inForce, issuedOn: '2018-02-21' }, 'POWER_REVOKED'],
  ['held no more', 'absent', 'POWER_REVOKED'],
  ['not answered about', 'unavailable', 'POWER_UNKNOWN'],
];

describe('a power of attorney (5.7, 8.4, X9)', () => {
  it('is asked about for every event that says who stood before the operator', () => {
    const events = ApplicationEvent.def.options.flatMap(({ shape }) => {
      const isByWho = Object.values<unknown>(shape).includes(Who);
      return isByWho ? [shape.type.def.values[0]] : [];
    });
    expect(events.toSorted()).toEqual([...rows.map(([, { event }]) => event), 'RepresentativeNamed'].toSorted());
  });

  describe.each(rows)('before %s', (_type, { at, event, command }) => {
    const represented: Application = { ...at, representative: power };
    const given = (by: Partial<ByWho>, theCase = represented) =>
      outcome(theCase, command({ who: 'representative', person, ...by }), { actor: operator(), now });

    it.each(answers)('is %s', (_what, found, code) => {
      expect(given({ power: found })).toEqual(code ?? [event]);
    });

    it('is never taken for good unasked', () => {
      expect(() => given({})).toThrow('notary register is asked');
    });

    it('is asked about for nobody but the representative, and only where a notary certified it', () => {
      expect(given({ who: 'recipient', person: represented.applicant as PersonId })).toEqual([event]);
      expect(given({ person: 'person_stranger' as PersonId })).toBe('FIELDS_WRONG iin OTHER_PERSON');
      expect(given({}, { ...represented, representative: { ...power, power: 'guardianship' } })).toEqual([event]);
    });
  });

  describe.each(['recipient', 'representative'] as const)(
    'before a new one is entered, brought by the %s (X87)',
    (by) => {
      const naming = (
        power: PowerToday | undefined,
        recipientSaid = accepted.applicant as PersonId,
        identity = shown(),
      ) => {
        const representation = { record: record(), content: notarisedPower(citizen(2), { validTo: '2018-02-20' }) };
        const said = { representation, person, recipient: recipientSaid, power, by, identity };
        return () => outcome(accepted, { type: 'NameRepresentative', ...said }, { actor: operator(), now });
      };

      it.each(answers)('is %s', (_what, found, code) => {
        expect(naming(found)()).toEqual(code ?? ['RepresentativeNamed']);
      });

      it('is entered by nobody whose document cannot be his (X85)', () => {
        const tomorrow = shown({ issuedOn: '2018-02-21' });
        expect(naming(inForce, undefined, tomorrow)()).toBe('FIELDS_WRONG identityDocument.issuedOn IN_FUTURE');
      });

      it('is never taken for good unasked, and not asked of where it is another’s', () => {
        expect(naming(undefined)).toThrow('notary register is asked');
        expect(naming(undefined, 'person_stranger' as PersonId)()).toBe('FIELDS_WRONG recipientIin OTHER_PERSON');
      });
    },
  );

  it('is no question of the portal, where the recipient himself signs', () => {
    const { applicant } = accepted;
    const his = { by: 'recipient', person: applicant as PersonId } as const;
    expect(asksPower({ ...accepted, representative: power }, his, today)).toBe(false);
    expect(recipient(applicant as PersonId).kind).toBe('recipient');
  });
});

describe('a document by which nobody can be known (X85)', () => {
  describe.each(rows)('before %s', (_type, { at, event, command }) => {
    it.each<[what: string, issuedOn: string, fault: string | undefined]>([
      ['that day', today, undefined],
      ['the day after', '2018-02-21', 'IN_FUTURE'],
      ['before there were any', '1991-12-15', 'BEFORE_DOCUMENTS'],
    ])('is of %s', (_what, issuedOn, fault) => {
      const identity = shown({ issuedOn });
      const given = (person: string) =>
        outcome(at, command({ who: 'recipient', person: person as PersonId, identity }), { actor: operator(), now });
      expect(given(at.applicant)).toEqual(fault ? `FIELDS_WRONG identityDocument.issuedOn ${fault}` : [event]);
      expect(given('person_stranger')).toBe('FIELDS_WRONG iin OTHER_PERSON');
    });
  });

  it.each(['WithdrawRequest', 'ChangeContacts'] as const)('is none at all before %s at a desk', (type) => {
    const said = commands[type]?.command({ who: 'recipient', person: accepted.applicant as PersonId });
    const unshown = { ...said, identity: undefined } as ApplicationCommand;
    expect(outcome(accepted, unshown, { actor: operator(), now })).toBe('FIELDS_WRONG identityDocument MISSING');
  });
});

/** What the register of persons said, what the executor found of it, and what becomes of the act. */
const deaths: readonly [what: string, diedOn: string | undefined, finding: string | undefined, isDead: boolean][] = [
  ['not said, nor found', undefined, undefined, false],
  ['said, and not yet looked into', '2018-02-01', undefined, true],
  ['said, and found', '2018-02-01', 'DIED', true],
  ['found, though the register’s word is not at hand', undefined, 'DIED', true],
  ['said in error', '2018-02-01', 'REGISTER_ERRS', false],
];

describe('a death (X90)', () => {
  const resolved = (finding: string | undefined) =>
    finding ? { resolutions: [{ kind: 'DEATH' as const, finding, reason: record() }] } : {};

  describe.each(rows)('before %s', (_type, { at, event, command }) => {
    it.each(deaths)('that is %s', (_what, diedOn, finding, isDead) => {
      const theCase: Application = { ...at, representative: power, ...resolved(finding) };
      const himself = theCase.applicant as PersonId;
      const given = (by: ByWho) => outcome(theCase, command(by), { actor: operator(), now });
      const known = diedOn === undefined ? {} : { diedOn };
      const expected = isDead ? 'RECIPIENT_DIED' : [event];
      expect(given({ who: 'recipient', person: himself, ...known })).toEqual(expected);
      expect(given({ who: 'representative', person, power: inForce, ...known })).toEqual(expected);
      expect(given({ who: 'recipient', person, ...known })).toBe('FIELDS_WRONG iin OTHER_PERSON');
    });
  });

  it.each(deaths)('that is %s, when a key signs in the cabinet', (_what, diedOn, finding, isDead) => {
    const theCase: Application = { ...accepted, ...resolved(finding) };
    const himself = theCase.applicant as PersonId;
    const signed = { signature: aSignature, by: himself };
    const given = (type: 'WithdrawRequest' | 'ChangeContacts') =>
      outcome(
        theCase,
        {
          ...(type === 'WithdrawRequest' ? { type } : { type, form, contacts, record: record() }),
          by: 'recipient',
          statement: paper,
          signed,
          diedOn,
        },
        { actor: recipient(himself), now },
      );
    expect(given('WithdrawRequest')).toEqual(isDead ? 'RECIPIENT_DIED' : ['RequestWithdrawn']);
    expect(given('ChangeContacts')).toEqual(isDead ? 'RECIPIENT_DIED' : ['ContactsChanged']);
  });
});
