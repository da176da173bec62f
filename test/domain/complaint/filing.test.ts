import { describe, expect, it } from 'vitest';
import type { ComplaintCommand, ComplaintText, Matter } from '#domain/complaint/command.ts';
import { decide } from '#domain/complaint/decide/decide.ts';
import type { PersonId } from '#domain/ids.ts';
import { aComplaint } from '#test/builders/complaints/a-complaint.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { complainant, heard, now, paper, recipient, record, signature, staff, sunday, type Told } from './asked.ts';

const text: ComplaintText = {
  ...{ iin: '1', name: 'Аты', address: 'Орал', phone: '+7', against: '', happened: 'Болды', asked: 'Сұраймын' },
};
const matter: Matter = { act: 'CONDUCT', office: 'uralsk', hands: { acted: [], chosen: [] } };
const filing = (parts: Partial<Extract<ComplaintCommand, { type: 'FileComplaint' }>> = {}): ComplaintCommand => ({
  ...{ type: 'FileComplaint', number: 'Ш-2026-000001', matter, complainant, paper, receipt: paper },
  content: { record, content: text },
  signed: { signature, by: complainant },
  ...parts,
});

const represented: Matter = { ...matter, file: 'case_1', subject: 'person_other', actsFor: [complainant] };
const held = { issuedOn: '2026-11-01', validTo: '2026-11-24' };
const unsigned = { signed: undefined };
const atDesk = { ...unsigned, identity: shown() };
const blank = (field: keyof ComplaintText) => ({ content: { record, content: { ...text, [field]: ' ' } } });

describe('a complaint is taken (11, APPK 93)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['of whoever signs it himself', 'ComplaintFiled', { command: filing(), actor: recipient() }],
    ['not of whose cabinet one operator opened', 'FORBIDDEN', { command: filing(), actor: recipient(true) }],
    ['not for another person', 'FORBIDDEN', { command: filing({ complainant: 'person_other' as PersonId }), actor: recipient() }],
    ['not unsigned', 'SIGNATURE_REFUSED cms MISSING', { command: filing(unsigned), actor: recipient() }],
    ['not by another’s signature', 'SIGNATURE_REFUSED cms IIN_MISMATCH', { command: filing({ signed: { signature, by: 'person_other' as PersonId } }), actor: recipient() }],
    ['at a desk by his document', 'ComplaintFiled', { command: filing(atDesk), actor: staff('operator', 'centre-uralsk') }],
    ['not at a closed desk', 'CENTRE_CLOSED', { command: filing(atDesk), actor: staff('operator', 'centre-uralsk'), at: sunday }],
    ['not at a desk without a document', 'FIELDS_WRONG iin OTHER_PERSON', { command: filing(unsigned), actor: staff('operator', 'centre-uralsk') }],
    ['by post', 'ComplaintFiled', { command: filing({ ...unsigned, letter: { number: '1', postedOn: '2026-11-24' } }), actor: staff('registrar') }],
    ['by post on whatever day it was posted', 'ComplaintFiled', { command: filing({ ...unsigned, letter: { number: '1' } }), actor: staff('registrar') }],
    ['not posted tomorrow', 'FIELDS_WRONG postedOn DATE_OUTSIDE', { command: filing({ ...unsigned, letter: { number: '1', postedOn: '2026-11-25' } }), actor: staff('registrar') }],
    ['not by a registrar without a letter', 'FORBIDDEN', { command: filing(unsigned), actor: staff('registrar') }],
    ['not against another office by post', 'CASE_NOT_FOUND', { command: filing({ ...unsigned, letter: { number: '1' } }), actor: staff('registrar', 'borili') }],
    ['not by an executor', 'FORBIDDEN', { command: filing({ ...unsigned, letter: { number: '1' } }), actor: staff('executor') }],
    ['not of a file that is not there', 'CASE_NOT_FOUND', { command: filing({ matter: undefined }), actor: recipient() }],
    ['not of a stranger’s file', 'CASE_NOT_FOUND', { command: filing({ matter: { ...matter, file: 'case_1', subject: 'person_other' } }), actor: recipient() }],
    ['of one’s own file', 'ComplaintFiled', { command: filing({ matter: { ...matter, file: 'case_1', subject: complainant } }), actor: recipient() }],
    ['of whom one represents', 'ComplaintFiled', { command: filing({ matter: { ...matter, file: 'case_1', subject: 'person_other', actsFor: [complainant] } }), actor: recipient() }],
    ['and of whom one represented', 'CASE_NOT_FOUND', { command: filing({ matter: { ...matter, file: 'case_1', subject: 'person_other', representatives: [complainant] } }), actor: recipient() }],
    ['by a power that holds', 'ComplaintFiled', { command: filing({ matter: { ...represented, power: held } }), actor: recipient() }],
    ['not by one that was revoked (X301)', 'POWER_REVOKED', { command: filing({ matter: { ...represented, power: { ...held, revokedAt: now } } }), actor: recipient() }],
    ['nor by one of which the register does not answer', 'POWER_UNKNOWN', { command: filing({ matter: { ...represented, power: 'unavailable' } }), actor: recipient() }],
    ['not without a name', 'ANSWER_INCOMPLETE name', { command: filing(blank('name')), actor: recipient() }],
    ['not without what happened', 'ANSWER_INCOMPLETE happened', { command: filing(blank('happened')), actor: recipient() }],
    ['not without what is asked', 'ANSWER_INCOMPLETE asked', { command: filing(blank('asked')), actor: recipient() }],
    ['once', 'nothing', { command: filing(), actor: recipient(), of: aComplaint() }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));

  const event = (told: Told) => {
    const decided = decide(undefined, told.command, { actor: told.actor ?? recipient(), now });
    return decided.ok ? decided.value[0] : decided.error;
  };

  it('keeps by which way it came, who took it and where', () => {
    expect(event({ command: filing() })).toMatchObject({ channel: 'cabinet', level: 'first', signature });
    expect(event({ command: filing() })).not.toHaveProperty('takenBy');
    expect(event({ command: filing(atDesk), actor: staff('operator', 'centre-uralsk') })).toMatchObject({
      ...{ channel: 'desk', centre: 'centre-uralsk', takenBy: { by: 'staff_operator', person: 'person_operator' } },
      identity: { id: 'record_1' },
    });
    const posted = event({ command: filing({ ...unsigned, letter: { number: '1' } }), actor: staff('registrar') });
    expect(posted).toMatchObject({ channel: 'post', letter: { number: '1' }, takenBy: { by: 'staff_registrar' } });
    expect(posted).not.toHaveProperty('centre');
  });

  it('is late after six months where nothing told him of where he complains (APPK 92(1-1), X337)', () => {
    const of = (toldOn: string) => filing({ matter: { ...matter, toldOn, namesNoRemedy: true } });
    expect(event({ command: of('2026-05-25') })).not.toHaveProperty('isLate');
    expect(event({ command: of('2026-05-22') })).toMatchObject({ isLate: true });
  });

  it('is late past the days for it, by the day on which a letter was posted, and suspends as it was told (APPK 92(3))', () => {
    const of = (toldOn: string) => ({ ...matter, toldOn });
    expect(event({ command: filing({ matter: of('2026-08-24') }) })).not.toHaveProperty('isLate');
    expect(event({ command: filing({ matter: of('2026-08-21') }) })).toMatchObject({ isLate: true });
    expect(
      event({
        command: filing({ matter: of('2026-08-21'), ...unsigned, letter: { number: '1' } }),
        actor: staff('registrar'),
      }),
    ).toMatchObject({ isLate: true });
    const letter = { ...unsigned, letter: { number: '1', postedOn: '2026-11-20' } };
    const posted = { command: filing({ matter: of('2026-08-21'), ...letter }), actor: staff('registrar') };
    expect(event(posted)).not.toHaveProperty('isLate');
    // by a day on which nobody can have had the paper yet no letter is in time
    const ofLongAgo = { ...unsigned, letter: { number: '1', postedOn: '2026-08-09' } };
    const typed = { command: filing({ matter: of('2026-08-21'), ...ofLongAgo }), actor: staff('registrar') };
    expect(event(typed)).toMatchObject({ isLate: true });
    const first = { ...unsigned, letter: { number: '1', postedOn: '2026-08-10' } };
    const onFirstDay = { command: filing({ matter: of('2026-08-21'), ...first }), actor: staff('registrar') };
    expect(event(onFirstDay)).not.toHaveProperty('isLate');
    expect(event({ command: filing({ suspends: true }) })).toMatchObject({ suspends: true });
  });

  it('keeps who else is concerned, as it was found', () => {
    const concerned = {
      ...{ representatives: ['person_1'], family: ['person_2'], familyNames: ['key_3'], notKin: ['person_4'] },
      namedSince: ['person_5'],
    };
    expect(event({ command: filing({ matter: { ...matter, ...concerned } as Matter }) })).toMatchObject(concerned);
  });

  it('about an answer lies above the offices from the first', () => {
    const above = {
      ...matter,
      act: 'ANSWER',
      isAbove: true,
      removal: 'amendment_1',
      origin: { act: 'REMOVAL' },
    } as const;
    expect(event({ command: filing({ matter: above }) })).toMatchObject({
      ...{ level: 'second', isFiledAbove: true },
      about: { act: 'ANSWER', removal: 'amendment_1', origin: { act: 'REMOVAL' } },
    });
  });
});
