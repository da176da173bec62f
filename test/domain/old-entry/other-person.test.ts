import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { opened } from '#domain/file/state.ts';
import type { OldEntryCommand, OtherPerson, RowCorrection } from '#domain/old-entry/command.ts';
import { decide } from '#domain/old-entry/decide.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { concernedInRow } from '#domain/old-entry/rules/other-person.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

/** A Thursday, noon in Oral. */
const now = '2018-03-01T07:00:00.000Z';
const record = { id: 'record_1', mac: 'mac' };
const file: OldEntry = {
  ...opened('oldentry_1', now),
  ...({ version: 1, status: 'ON_RECORD', reached: [{ status: 'ON_RECORD', at: now }] } as const),
  ...{ oldList: 'oldlist_1', row: 3, subject: 'person_former', family: ['person_wife'], quality: [], record },
  entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 7 },
  priorityMoment: '2009-03-02T18:59:59.999Z',
};
const right: OtherPerson = {
  ...{ subject: 'person_right', family: [], bears: { right: 'name', wrong: 'otherName' } },
  ...{ isStanding: true, isBeside: false, here: 0, elsewhere: [] },
};
const evidence: RowCorrection = {
  ...{ field: 'iin', before: '1', after: citizen().iin, reason: 'Қате терілген' },
  source: { kind: 'IDENTITY_DOCUMENT' as never, name: 'Куәлік' },
};
const seen = { id: 'confirmation_1', kind: 'rowPerson', settled: { outcome: 'confirmed' } };
const correcting = (parts: object = {}, person: Partial<OtherPerson> = {}, content: object = {}): OldEntryCommand =>
  ({
    ...{ type: 'CorrectPerson', record, quality: ['NO_PHONE'], nameKey: undefined, since: undefined, confirmed: seen },
    ...{ person: { ...right, ...person }, correction: { record, content: { ...evidence, ...content } } },
    ...parts,
  }) as unknown as OldEntryCommand;
const administrator = { ...staff('administrator'), organisation: 'uralsk' } as Actor;
const decided = (command: OldEntryCommand) => decide(file, command, { actor: administrator, now });
const by = (kind: string) => ({ source: { kind, name: 'Құжат' } });
const bears = (ofRight: string, wrong: string) => ({ bears: { right: ofRight, wrong } }) as Partial<OtherPerson>;
const kept = { complainant: 'person_right', office: 'uralsk', documents: 1 };

describe('a row is found to be another’s (X265)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, OldEntryCommand]>([
    ['on evidence, by two', 'RowPersonCorrected', correcting()],
    ['not where it is his', 'nothing', correcting({}, { subject: 'person_former' })],
    ['not where a request says it since', 'NOT_IN_THIS_STATUS case_1 (X265)', correcting({ since: 'case_1' })],
    ['not under a wrong number', 'FIELDS_WRONG value IIN_LENGTH (X265)', correcting({}, {}, { after: '12' })],
    ['not without a reason', 'REASON_MISSING (X265)', correcting({}, {}, { reason: ' ' })],
    ['nor the name of what shows it', 'REASON_MISSING (X265)', correcting({}, {}, { source: { kind: 'COURT', name: ' ' } })],
    ['not by what somebody says', 'FIELDS_WRONG source.kind OTHER_ACT (X265)', correcting({}, {}, by('STATEMENT'))],
    ['not once its entry stands no more', 'ENTRY_NOT_STANDING', correcting({}, { isStanding: false })],
    ['beside one that he has there', 'RowPersonCorrected', correcting({}, { here: 1 })],
    ['not beside two', 'ALREADY_REGISTERED (X265)', correcting({}, { here: 2 })],
    ['not before the register has answered of him', 'PERSONS_SILENT (X265)', correcting({}, bears('silent', 'otherName'))],
    ['nor of whose it was', 'PERSONS_SILENT (X265)', correcting({}, bears('name', 'silent'))],
    ['not to a number of nobody', 'FIELDS_WRONG value OTHER_PERSON (X265)', correcting({}, bears('nobody', 'otherName'))],
    ['not to one of another name', 'FIELDS_WRONG value OTHER_PERSON (X265)', correcting({}, bears('otherName', 'otherName'))],
    ['where nobody has the number it had', 'RowPersonCorrected', correcting({}, bears('name', 'nobody'))],
    ['not by a document where both bear the name', 'FIELDS_WRONG source.kind OTHER_ACT (X265)', correcting({}, bears('name', 'name'))],
    ['but by a court', 'RowPersonCorrected', correcting({}, bears('name', 'name'), by('COURT'))],
    ['by evidence that the right one has brought', 'RowPersonCorrected', correcting({ kept })],
    ['or the former', 'RowPersonCorrected', correcting({ kept: { ...kept, complainant: 'person_former' } })],
    ['not by what a stranger has', 'FIELDS_WRONG source.complaint EVIDENCE_NOT_KEPT (X277)', correcting({ kept: { ...kept, complainant: 'person_other' } })],
    ['nor where nothing is kept', 'FIELDS_WRONG source.complaint EVIDENCE_NOT_KEPT (X277)', correcting({ kept: 'unknown' })],
    ['by nobody alone', 'CONFIRMATION_NEEDED (X265)', correcting({ confirmed: undefined })],
    ['nor before another has confirmed it', 'CONFIRMATION_NEEDED (X265)', correcting({ confirmed: { ...seen, settled: undefined } })],
    ['nor where he declined', 'CONFIRMATION_NEEDED (X265)', correcting({ confirmed: { ...seen, settled: { outcome: 'declined' } } })],
    ['nor by what was confirmed of something else', 'CONFIRMATION_NEEDED (X265)', correcting({ confirmed: { ...seen, kind: 'notReached' } })],
  ])('%s: %s', (_, expected, command) => expect(heardOf(decided(command))).toBe(expected));

  it('keeps whose it was and is, and what he has beside it', () => {
    const plain = {
      ...{ type: 'RowPersonCorrected', record, quality: ['NO_PHONE'], correction: record },
      ...{ confirmation: 'confirmation_1', from: 'person_former', to: 'person_right' },
    };
    const event = (command: OldEntryCommand) => {
      const {
        by: _,
        person: __,
        ...rest
      } = (decided(command) as unknown as { value: Record<string, unknown>[] }).value[0] ?? {};
      return rest;
    };
    expect(event(correcting())).toEqual(plain);
    const beside = { isBeside: true, here: 1, elsewhere: ['borili' as const], family: ['person_child'] };
    expect(event(correcting({ nameKey: 'key_1' }, beside))).toEqual({
      ...{ ...plain, wasBeside: true, twice: true, elsewhere: ['borili'], family: ['person_child'], nameKey: 'key_1' },
    });
  });

  it('concerns both, and the family of each', () => {
    const both = { ...right, family: ['person_child', 'person_wife'] };
    const concerned = ['person_former', 'person_wife', 'person_right', 'person_child'];
    expect(concernedInRow(file, both)).toEqual({ concerns: concerned });
    const { family: _, ...alone } = file;
    expect(concernedInRow(alone, right)).toEqual({ concerns: ['person_former', 'person_right'] });
  });
});
