import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Action } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, operator, person, recipient, staff } from '#test/builders/requests/a-case.ts';
import { later, returned } from '#test/builders/requests/cases-in.ts';

const objection = (theCase: Application, actor: Actor, action: Action) => {
  const may = mayAct(application, theCase, { actor, action });
  return may.ok ? undefined : may.error;
};
const provenAlone: Actor = { kind: 'recipient', person, provenAlone: true };

describe('an account that one operator alone has opened (X83)', () => {
  it.each(applicationStatuses)('sees nothing of a desk in %s, whatever an account proven by two may see', (status) => {
    const theCase: Application = { ...caseIn('UNDER_EXAMINATION', 'corporation'), status };
    for (const action of ['SeeCase', 'AttachDocument', 'WithdrawRequest', 'ChangeContacts'] as const)
      expect(objection(theCase, provenAlone, action)).toBe('NOT_YOUR_CASE');
    expect(objection(theCase, recipient(), 'SeeCase')).not.toBe('NOT_YOUR_CASE');
  });

  it('fills in a draft on the portal and does not file it', () => {
    const draft = caseIn('OPENED');
    for (const action of ['SeeCase', 'SaveForm', 'AttachDocument', 'DiscardDraft'] as const)
      expect(objection(draft, provenAlone, action)).toBeUndefined();
    expect([objection(draft, provenAlone, 'SubmitRequest'), objection(draft, recipient(), 'SubmitRequest')]).toEqual([
      'PROVEN_BY_ONE',
      undefined,
    ]);
  });

  it('hides nothing from anybody else', () => {
    expect(objection(caseIn('ACCEPTED', 'corporation'), operator(), 'SeeCase')).toBeUndefined();
    expect(objection(caseIn('OPENED', 'corporation'), operator(), 'HandPackage')).toBeUndefined();
  });
});

describe('what the recipient does with a request that a desk has filed', () => {
  const examined = caseIn('UNDER_EXAMINATION', 'corporation');
  const asked = [{ kind: 'D7' as const, personRef: 'applicant', until: '2018-03-01', at: examined.openedAt }];
  const scan = aDocument('withdrawal-statement');

  // biome-ignore format: a table, one act a row
  it.each<[string, Partial<Application>, Action, string | undefined]>([
    ['brings what he was asked for (5.4)',                { asked },              'AttachDocument', undefined],
    ['brings nothing unasked',                            {},                     'AttachDocument', 'OTHER_CHANNEL'],
    ['takes out what was brought for one act (X99)',      { documents: [scan] },  'RemoveDocument', undefined],
    ['takes out nothing of the package',                  { documents: [aDocument('D7')] }, 'RemoveDocument', 'OTHER_CHANNEL'],
    ['changes no form, whatever is awaited',              { asked },              'SaveForm',       'OTHER_CHANNEL'],
    ['files nothing, whatever is awaited',                { asked },              'SubmitRequest',  'OTHER_CHANNEL'],
    ['changes no form, whatever lies there',              { documents: [scan] },  'SaveForm',       'OTHER_CHANNEL'],
    ['brings nothing because something lies there',       { documents: [scan] },  'AttachDocument', 'OTHER_CHANNEL'],
    ['takes out nothing because something is awaited',    { asked },              'RemoveDocument', 'OTHER_CHANNEL'],
  ])('%s', (_what, changes, action, expected) => {
    expect(objection({ ...examined, ...changes }, recipient(), action)).toBe(expected);
  });
});

describe('whose office a request is', () => {
  const roles = ['registrar', 'head', 'executor'] as const;
  const withdrawnIn = (status: 'BEING_SENT' | 'ACCEPTED') =>
    later(caseIn(status, 'corporation'), '2018-02-20T07:00:00.000Z', {
      type: 'RequestWithdrawn',
      statement: { id: 'paper_2', type: 'WITHDRAWAL_STATEMENT', sha256: 'ab', versionId: '1' },
      by: 'recipient',
    });

  it('is the provider’s once it has received it, and not what was returned or withdrawn before', () => {
    for (const role of roles)
      for (const never of [returned('portal'), returned('corporation'), withdrawnIn('BEING_SENT')])
        expect(objection(never, staff(role), 'SeeCase')).toBe('OTHER_ORGANISATION');
    expect(objection(withdrawnIn('ACCEPTED'), staff('registrar'), 'SeeCase')).toBeUndefined();
  });

  it('is the centre’s administrator’s to oversee until then, and the provider’s afterwards, where no task is open', () => {
    const [centre, provider] = ['centre-uralsk', 'uralsk'].map((office) =>
      staff('administrator', 'keeper', office),
    ) as [Actor, Actor];
    const without = (status: Application['status']): Application => ({
      ...caseIn(status, 'corporation'),
      task: undefined,
    });
    for (const [theCase, its, others] of [
      [without('AWAITING_OPERATOR_SIGNATURE'), centre, provider],
      [without('ACCEPTED'), provider, centre],
    ] as const) {
      expect([objection(theCase, its, 'ReleaseTask'), objection(theCase, others, 'ReleaseTask')]).toEqual([
        undefined,
        'OTHER_ORGANISATION',
      ]);
    }
  });

  it('is the oblast’s administrators’ for a finding of kinship alone (X81)', () => {
    const named = { ...caseIn('UNDER_EXAMINATION'), family: ['person_spouse'] };
    const [oblast, own] = ['oblast', 'uralsk'].map((office) => staff('administrator', 'keeper', office)) as [
      Actor,
      Actor,
    ];
    expect([objection(named, oblast, 'RefuteKinship'), objection(named, oblast, 'SeeCase')]).toEqual([
      undefined,
      'OTHER_ORGANISATION',
    ]);
    expect(objection({ ...named, lacksHead: { since: named.openedAt } }, own, 'RefuteKinship')).toBe(
      'NOT_IN_THIS_STATUS',
    );
  });
});
