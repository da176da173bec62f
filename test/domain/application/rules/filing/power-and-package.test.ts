import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import type { Power } from '#domain/application/event.ts';
import { isSameDocument, uploadFault } from '#domain/application/rules/filing/attaching/attaching.ts';
import { checkedForm, defectsIn } from '#domain/application/rules/filing/conformity.ts';
import { asksPower } from '#domain/application/rules/filing/representing/power.ts';
import { representationFault, validityOf } from '#domain/application/rules/filing/representing/representation.ts';
import { isFiledInside, momentOfFiling, paperFault } from '#domain/application/rules/filing/taken-in-paper.ts';
import { presenceOf } from '#domain/file/papers/power-today.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { aForm, citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { draft, minute, outage, taken } from '#test/builders/requests/a-paper-intake.ts';
import { faultIn } from '#test/builders/words/outcome.ts';

const today = '2018-02-20';
const now = '2018-02-20T07:00:00.000Z';
const by = (power: Power, changes: object = {}): Application => ({
  ...caseIn('ACCEPTED', 'corporation'),
  representative: { record: { id: 'record_1', mac: '' }, person: 'person_x', power, ...changes },
});

describe('whether the notary register is asked about a power before an act of today (X8, X9)', () => {
  const his = { by: 'representative', person: 'person_x' } as const;
  // biome-ignore format: a table, one act a row
  it.each<[string, Application, Parameters<typeof asksPower>[1], boolean]>([
    ['of the representative, by a notarised power', by('notarised'), his, true],
    ['of the representative, by another power', by('other'), his, false],
    ['of somebody else', by('notarised'), { ...his, person: 'person_y' }, false],
    ['of the recipient', by('notarised'), { ...his, by: 'recipient' }, false],
    ['of one whose power has lapsed', by('notarised', { validTo: '2018-02-19' }), his, false],
    ['where there is no representative', caseIn('ACCEPTED', 'corporation'), his, false],
    ['where there is none, of nobody', caseIn('ACCEPTED', 'corporation'), { by: 'representative', person: undefined }, false],
  ])('%s: %s', (_what, theCase, act, isAsked) => {
    expect(asksPower(theCase, act, today)).toBe(isAsked);
  });

  it('finds nothing where the register has none', () => {
    expect(presenceOf('absent', now)).toBe('absent');
  });
});

describe('a power that is recorded (8.3)', () => {
  const fault = (content: object, isRecipient = false) => {
    const refusal = representationFault(notarisedPower(citizen(2), content), { isRecipient, today });
    return refusal ? faultIn({ ok: false, error: refusal }) : undefined;
  };
  it('holds on its last day and from the day it was issued', () => {
    expect([fault({ validTo: today }), fault({ issuedOn: today }), fault({}, true)]).toEqual([
      undefined,
      undefined,
      'FIELDS_WRONG representative.iin RECIPIENT_HIMSELF',
    ]);
  });

  it('says until when, but a guardian’s document does not', () => {
    expect(validityOf(notarisedPower(citizen(2), { validTo: '2019-01-01' }))).toBe('2019-01-01');
    const guardian = { power: 'guardianship', representative: citizen(2), validTo: '2018-02-19' } as never;
    expect(validityOf(guardian)).toBeUndefined();
  });

  it.each<[Power, string | undefined]>([
    ['notarised', undefined],
    ['other', 'power-of-attorney-scan'],
    ['guardianship', 'guardianship-document'],
  ])('%s is shown by %s', (power, kind) => {
    const complete = (['application', 'identity-document', 'D7'] as const).map((one) => aDocument(one));
    const theCase = { ...by(power), documents: complete };
    const told = (documents: Application['documents']) =>
      defectsIn({ ...theCase, documents }, aForm(citizen(1)), now).map(({ code, documentKind, paragraph }) => [
        code,
        documentKind,
        paragraph,
      ]);
    expect(told(complete)).toEqual(kind ? [['MISSING', kind, '8.3']] : []);
    if (kind) expect(told([...complete, aDocument(kind as never)])).toEqual([]);
  });
});

describe('what is checked of a form and of a document', () => {
  it('is each member by what documents are asked of him for', () => {
    const member = {
      ref: 'member-1',
      ...citizen(5),
      relation: 'child',
      bornOn: '2010-01-01',
      isDisabledChild: true,
    } as const;
    expect(checkedForm(aForm(citizen(1), { members: [member] })).members).toEqual([
      { ref: 'member-1', relation: 'child', bornOn: '2010-01-01', isDisabledChild: true },
    ]);
  });

  it('is the same document only in every part that was said and in its bytes', () => {
    const one = aDocument('D7', { issuedOn: '2018-01-01', validTo: '2018-12-31' });
    expect(isSameDocument(one, { ...one, id: 'document_other', versionId: 'v2', readable: false })).toBe(true);
    for (const changed of [
      { kind: 'D6' },
      { personRef: 'member-1' },
      { issuedOn: '2018-01-02' },
      { validTo: '2018-12-30' },
      { claimedType: 'image/png' },
      { sha256: 'other' },
    ])
      expect(isSameDocument(one, { ...one, ...changed } as never), JSON.stringify(changed)).toBe(false);
  });

  it('may be as large as the limit, alone and together, and as many', () => {
    const opened = caseIn('OPENED', 'portal');
    const said = { ...aDocument('D7'), size: attachmentLimits.bytes };
    const of = (documents: Application['documents'], size = said.size) =>
      uploadFault({ ...opened, documents }, { ...said, size }, now)?.code;
    expect(of([])).toBeUndefined();
    const half = aDocument('D6', { size: attachmentLimits.totalBytes - said.size });
    expect([of([half]), of([half], said.size - 1)]).toEqual([undefined, undefined]);
    const many = Array.from({ length: attachmentLimits.documents - 1 }, () => aDocument('D6', { size: 1 }));
    expect([of(many, 1), of([...many, aDocument('D6', { size: 1 })], 1)]).toEqual([undefined, 'DOCUMENTS_TOO_MANY']);
  });

  it('may be issued today, end on the day it was issued, and be of a representative there is', () => {
    const opened = caseIn('OPENED', 'corporation');
    const said = (changes: object) => ({ ...aDocument('D7'), ...changes });
    expect(uploadFault(opened, said({ issuedOn: today }), now)).toBeUndefined();
    expect(uploadFault(opened, said({ issuedOn: today, validTo: today }), now)).toBeUndefined();
    expect(uploadFault(opened, said({ validTo: '2018-01-01' }), now)).toBeUndefined();
    const { representative } = by('other');
    const theirs = { ...aDocument('power-of-attorney-scan'), personRef: 'representative', form: aForm(citizen(1)) };
    expect(uploadFault({ ...opened, ...(representative ? { representative } : {}) }, theirs, now)).toBeUndefined();
  });
});

describe('what was taken in paper (X60, X76)', () => {
  const inside = { ...draft(), taken: undefined, filedAt: '2018-02-15T10:00:00.000Z' } as Application;
  // biome-ignore format: a table, one filing a row
  it.each<[string, Application, object, boolean]>([
    ['in the outage', inside, {}, true],
    ['at its first moment', { ...inside, filedAt: outage.from }, {}, true],
    ['at its last', { ...inside, filedAt: outage.to ?? '' }, {}, true],
    ['before it', { ...inside, filedAt: '2018-02-15T03:59:59.999Z' }, {}, false],
    ['after it', { ...inside, filedAt: '2018-02-16T07:00:00.001Z' }, {}, false],
    ['in paper', { ...inside, taken }, {}, false],
    ['never', { ...inside, filedAt: undefined }, {}, false],
    ['in one that is not over', inside, { to: undefined }, false],
  ])('a request filed %s shows that its centre was at work: %s', (_when, theCase, changes, isSo) => {
    expect(isFiledInside(theCase, { ...outage, ...changes })).toBe(isSo);
  });

  it('needs its receipt, and that it was taken in paper at all', () => {
    const entered = { outage, enteredAt: '2018-02-19T05:10:00.000Z' };
    expect(paperFault({ ...draft(), taken: undefined }, entered)).toMatchObject({
      code: 'NOT_TAKEN_IN_PAPER',
      paragraph: 'X60',
    });
    expect(paperFault(draft({ documents: [] }), entered)).toMatchObject({
      code: 'PACKAGE_INCOMPLETE',
      paragraph: 'X60',
      missing: ['emergency-receipt'],
    });
    expect(paperFault(draft(), entered)).toBeUndefined();
    expect(momentOfFiling({ taken }, minute)).toBe(minute);
  });
});
