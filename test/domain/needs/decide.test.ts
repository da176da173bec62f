import { describe, expect, it } from 'vitest';
import type { NeedsCommand } from '#domain/needs/command.ts';
import { decide } from '#domain/needs/decide.ts';
import { needs } from '#domain/needs/kind.ts';
import { NeedsEvent, type NeedsSaid } from '#domain/needs/needs.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { someNeeds } from '#test/builders/allocations/some-needs.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

const now = '2018-03-01T06:00:00.000Z';
const ref = { id: 'record_1', mac: 'mac' };
const subject = 'person_subject';
const signature = { sha256: 's', versionId: 'v' };
const paper = { id: 'paper_1', type: 'NEEDS_STATEMENT', sha256: 's', versionId: 'v' };
const recipient = { kind: 'recipient', person: subject } as never;
const anEntry = (): EntryIdentity => ({
  ...{ provider: 'uralsk', list: 'public-sector', registerNumber: 1, onList: 'public-sector', caseId: 'case_1' },
  ...{ registeredAt: now, status: 'ACTIVE', acts: [] },
  ...{ day: '2018-02-19', priorityMoment: '2018-02-19T05:00:00.000Z', intakeSequence: 1 },
});
const wife = { ref: 'member-1', bornOn: '1985-06-15', person: 'person_wife' };

const command = (content: NeedsSaid, more: Partial<NeedsCommand> = {}): NeedsCommand => ({
  ...{ type: 'SayNeeds', entry: anEntry(), record: { request: 'case_1', subject }, paper },
  ...{ needs: { record: ref, content }, adults: [], consents: [] },
  signed: { paper, signature, by: subject as never },
  ...more,
});
const said = (content: NeedsSaid, more: Partial<NeedsCommand> = {}, actor: unknown = recipient, at = now) => {
  const done = decide(undefined, command(content, more), { actor: actor as never, now: at });
  return done.ok ? done.value.map((event) => event.type) : heardOf(done);
};
const identity = { record: ref, content: { number: '012345678', issuedOn: '2015-05-05' }, iin: citizen().iin };
const seen = {
  ...{ id: 'confirmation_1', kind: 'needsAtDesk', settled: { staff: 'staff_second', outcome: 'confirmed' } },
} as SecondPerson;
const atDesk = { identity, person: subject as never, confirmed: seen };
const unsigned = ({ signed: _, ...rest }: NeedsCommand): Partial<NeedsCommand> => ({
  ...rest,
  signed: undefined as never,
});

describe('what a family needs of a dwelling (X207, X208)', () => {
  it('is said by whose entry it is, by his signature, and kept by a record alone', () => {
    const done = decide(undefined, command({ expectsChild: true }), { actor: recipient, now });
    const [event] = done.ok ? done.value : [];
    expect(NeedsEvent.parse(event)).toMatchObject({ type: 'NeedsSaid', needs: ref, subject, paper });
    expect(JSON.stringify(event)).not.toMatch(/expectsChild/);
  });

  it.each<[string, string | string[], Partial<NeedsCommand>, unknown, string?]>([
    ['by whoever is another', 'ENTRY_UNKNOWN', {}, { kind: 'recipient', person: 'person_other' }],
    [
      'by whoever is proven by one operator',
      'ENTRY_UNKNOWN',
      {},
      { kind: 'recipient', person: subject, provenAlone: true },
    ],
    [
      'with another’s signature',
      'SIGNATURE_REFUSED cms IIN_MISMATCH',
      { signed: { paper, signature, by: 'person_other' as never } },
      recipient,
    ],
    ['with no signature', 'SIGNATURE_REFUSED cms MISSING', unsigned(command({})), recipient],
    ['of no entry', 'ENTRY_UNKNOWN', { entry: undefined }, recipient],
    [
      'of an entry that stands no more',
      'ENTRY_NOT_STANDING',
      { entry: { ...anEntry(), status: 'REMOVED' } },
      recipient,
    ],
    ['by an official of the office', 'FORBIDDEN', {}, actorOf('executor')],
    [
      'at a desk, by the document he shows',
      ['NeedsSaid'],
      { ...unsigned(command({})), ...atDesk },
      actorOf('operator'),
    ],
    [
      'at a desk, by another’s document',
      'FIELDS_WRONG iin OTHER_PERSON (X207)',
      { ...unsigned(command({})), identity, person: 'person_other' as never },
      actorOf('operator'),
    ],
    ...(
      [
        ['by one operator alone (X291)', undefined],
        ['before a second one has confirmed it', { ...seen, settled: undefined }],
        ['where he has declined', { ...seen, settled: { outcome: 'declined' } as never }],
        ['by what was seen of something else', { ...seen, kind: 'reception' }],
      ] as const
    ).map(([how, confirmed]): [string, string, Partial<NeedsCommand>, unknown] => [
      `at a desk, ${how}`,
      'CONFIRMATION_NEEDED (X291)',
      { ...unsigned(command({})), ...atDesk, confirmed },
      actorOf('operator'),
    ]),
    [
      'at a closed desk',
      'CENTRE_CLOSED',
      { ...unsigned(command({})), ...atDesk },
      actorOf('operator'),
      '2018-03-01T20:00:00.000Z',
    ],
  ])('%s: %s', (_, told, more, actor, at) => expect(said({}, more, actor, at)).toEqual(told));

  it.each<[string, string | string[], NeedsSaid, Partial<NeedsCommand>]>([
    ['alone he agrees to another place', ['NeedsSaid'], { agreesToOtherLocality: true }, {}],
    [
      'of a family all of age agree (X195)',
      'FIELDS_WRONG needs.agreesToOtherLocality ADULTS_AGREE (X195)',
      { agreesToOtherLocality: true },
      { adults: [wife] },
    ],
    [
      'to what is not comfortable, too',
      'FIELDS_WRONG needs.agreesToUncomfortable ADULTS_AGREE (X195)',
      { agreesToUncomfortable: true },
      { adults: [wife] },
    ],
    [
      'she signed the same statement',
      ['NeedsSaid'],
      { agreesToOtherLocality: true },
      { adults: [wife], consents: [{ person: 'person_wife', signature }] },
    ],
    [
      'a consent of whoever is none of the family',
      'FIELDS_WRONG consents.0 NOT_ON_RECORD (X131)',
      { agreesToOtherLocality: true },
      { consents: [{ person: 'person_other', signature }] },
    ],
    [
      'a consent that nobody is asked for',
      'FIELDS_WRONG consents NOBODY_ASKED (X195)',
      { floorAtMost: 2 },
      { adults: [wife], consents: [{ person: 'person_wife', signature }] },
    ],
    ['that none is given is said by himself', ['NeedsSaid'], { agreesToOtherLocality: false }, { adults: [wife] }],
    [
      'a wish against one before it',
      'FIELDS_WRONG needs.wishes.1 IDLE_WISH (X208)',
      { wishes: ['LARGER', 'SMALLER'] },
      {},
    ],
  ])('%s: %s', (_, told, content, more) => expect(said(content, more)).toEqual(told));

  it('comes in the place of what was said before, and a repetition writes nothing', () => {
    const [claim] = needs.claims([], someNeeds({ id: 'needs_2', found: 'needs_1' }));
    expect(claim).toMatchObject({ key: 'needs#uralsk#public-sector#1', holder: 'needs_2', from: 'needs_1' });
    expect(decide(someNeeds(), command({}), { actor: recipient, now })).toEqual({ ok: true, value: [] });
  });

  it('keeps by which signature or which document at which desk it was said, and who consented', () => {
    const kept = (content: NeedsSaid, more: Partial<NeedsCommand>, actor: unknown) => {
      const done = decide(undefined, command(content, more), { actor: actor as never, now });
      return done.ok ? done.value[0] : undefined;
    };
    const signed = kept({}, {}, recipient);
    expect(signed).toMatchObject({ signature });
    expect(signed).not.toHaveProperty('consents');
    expect(signed).not.toHaveProperty('contacts');
    for (const changed of [[], ['phone', 'language']] as const)
      expect(kept({}, { contacts: { changed } }, recipient)).toMatchObject({ contacts: { changed } });
    const operator = actorOf('operator') as { organisation: string };
    const came = kept({}, { ...unsigned(command({})), ...atDesk }, operator);
    const bySecond = { confirmation: 'confirmation_1', confirmedBy: 'staff_second' };
    expect(came).toMatchObject({ identity: identity.record, centre: operator.organisation, ...bySecond });
    expect(signed).not.toHaveProperty('confirmation');
    expect(came).not.toHaveProperty('signature');
    const consents = [{ person: 'person_wife', signature }];
    expect(kept({ agreesToOtherLocality: true }, { adults: [wife], consents }, recipient)).toMatchObject({
      consents: [{ person: 'person_wife' }],
    });
  });

  it('is seen by whose it is, proven twice, and takes the place of what was said before by one key', () => {
    const file = someNeeds();
    const person = { kind: 'recipient', person: file.subject } as never;
    expect(needs.relation(file, person, 'SeeCase')).toBeUndefined();
    expect(needs.relation(file, { kind: 'recipient', person: 'person_other' } as never, 'SeeCase')).toBe(
      'NOT_YOUR_CASE',
    );
    expect(
      needs.relation(file, { kind: 'recipient', person: file.subject, provenAlone: true } as never, 'SeeCase'),
    ).toBe('NOT_YOUR_CASE');
    expect(needs.persons(file)).toEqual({ applicant: file.subject, interested: file.family });
    expect(needs.claims([], file)).toMatchObject([{ change: 'take', taken: 'CONTENTION' }]);
  });
});
