import { describe, expect, it } from 'vitest';
import { synthesisedKezek } from './synthesised-kezek.ts';
import { rolesOf, tableRightsOfRoles } from './table-rights.ts';
import { rightsIn, tableRights } from './table-rights-written-out.ts';

const kezek = synthesisedKezek();
const ofRoles = tableRightsOfRoles(kezek);
const roles = rolesOf(kezek);

describe('what a function may do with tables', () => {
  it.each(Object.entries(tableRights))('%s: what is written out, and nothing more', (name, row) => {
    const role = [...roles].find(([of]) => of === name)?.[1] ?? '';
    expect([...(ofRoles.get(role) ?? [])].toSorted()).toEqual(rightsIn(row));
  });

  it('is written out for every function, and no other role of the app touches a table', () => {
    expect(Object.keys(tableRights).toSorted()).toEqual([...roles.keys()].toSorted());
    const known = new Set(roles.values());
    const others = [...ofRoles].filter(([role, rights]) => !known.has(role) && rights.size > 0);
    expect(others).toEqual([]);
  });

  it('comes by no policy but a role’s own', () => {
    for (const template of [kezek.records, kezek.service, kezek.watch]) {
      template.resourceCountIs('AWS::IAM::ManagedPolicy', 0);
      for (const { Properties } of Object.values(template.findResources('AWS::IAM::Role'))) {
        expect(JSON.stringify(Properties.Policies ?? [])).not.toContain('dynamodb:');
        expect(JSON.stringify(Properties.ManagedPolicyArns ?? [])).not.toMatch(/Dynamo|Administrator|PowerUser/i);
      }
    }
  });
});

describe('who writes where', () => {
  const writing = (table: string) =>
    Object.entries(tableRights)
      .filter(([, row]) => rightsIn(row).some((right) => new RegExp(`^${table}: (Put|Update|Delete)Item`).test(right)))
      .map(([name]) => name);

  it('is few: staff by its keepers and those who come to life, accounts by the public door, confirmations by those who ask', () => {
    expect(writing('StaffRegister')).toEqual(['awakening', 'provider']);
    expect(writing('Confirmations')).toEqual(['corporation', 'provider']);
    expect(writing('Accounts')).toEqual(['public', 'awakening', 'corporation', 'provider']);
    expect(writing('Register')).toEqual(['provider']);
  });

  it('is not among the cases for whoever only reads them', () => {
    for (const name of ['public', 'awakening', 'verifier', 'auditor', 'measure'])
      expect(writing('Cases')).not.toContain(name);
  });

  it('is never a table that is only added to', () => {
    for (const row of Object.values(tableRights)) {
      expect(rightsIn(row)).not.toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^(Journal|Access|People|Register|StaffRegister|Confirmations): (Update|Delete)Item/),
        ]),
      );
    }
  });
});
