import { describe, expect, it } from 'vitest';
import * as keys from '#adapters/dynamo/keys.ts';
import { newId } from '#domain/ids.ts';
import type { FunctionName } from '#infra/constructs/rights/function-rights.ts';
import { synthesisedKezek } from './synthesised-kezek.ts';
import { rolesOf, tableRightsOfRoles } from './table-rights.ts';
import { rightsIn, rightsOfAnyKey, tableRights } from './table-rights-written-out.ts';

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

describe('a door that may write some partitions of a table alone', () => {
  const id = '1b4e28ba-2fa1-11d2-883f-0016d3cca427';
  // biome-ignore format: a table, one key a row
  const written = [
    ['public', 'Accounts', [keys.accountKey('person_1'), keys.accountProofKey('person_1', 'at', 'r'), keys.usernameKey('u'), keys.sessionKey('s'), keys.proofCodeKey('person_1'), keys.nonceKey(id)]],
    ['awakening', 'Accounts', [keys.nonceKey(id)]],
    ['corporation', 'Accounts', [keys.proofCodeKey('person_1'), keys.accountNoteKey('person_1', 'at', 'c')]],
    ['provider', 'Accounts', [keys.proofCodeKey('person_1')]],
    ['cabinet', 'Throttles', [keys.throttleKey('anyRequest#person_1', 1)]],
    ['public', 'Throttles', [keys.throttleKey('anyRequest#person_1', 1), keys.failuresKey('password#p'), keys.knownKey('pair')]],
    ['canary', 'StaffRegister', [keys.watchKey(), keys.observedKey('2027-01-01T00:00:00.000Z', 1)]],
    ['cabinet', 'Cases', [keys.paperKey(newId('paper', 0)), keys.preparedKey(newId('paper', 0)), keys.sequenceKey()]],
  ] as const;
  const likeOf = (name: FunctionName, table: string): readonly RegExp[] =>
    rightsIn(tableRights[name]).flatMap((right) => {
      const like = new RegExp(`^${table}\\((?<like>.*)\\): `).exec(right)?.groups?.like?.split(',') ?? [];
      return like.map((one) => new RegExp(`^${one.replaceAll('?', '.').replaceAll('*', '.*')}$`));
    });
  const isOf = (name: FunctionName, table: string, pk: string): boolean =>
    likeOf(name, table).some((like) => like.test(pk));

  it.each(written)('%s: may write in %s what it has to', (name, table, places) => {
    for (const { pk } of places) expect([pk, isOf(name, table, pk)]).toEqual([pk, true]);
  });

  // biome-ignore format: a table, one key a row
  const strange = [
    ['corporation', 'Accounts', keys.accountKey('person_1'), 'a desk turns an account to another username'],
    ['corporation', 'Accounts', keys.sessionKey('s'), 'a desk makes itself a session of a citizen'],
    ['provider',    'Accounts', keys.usernameKey('u'), 'a provider gives a username to another person'],
    ['provider',    'Accounts', keys.nonceKey(id), 'a provider writes what somebody is to sign'],
    ['awakening',   'Accounts', keys.sessionKey('s'), 'an official who comes to life ends a session'],
    ['public',      'Accounts', keys.accountNoteKey('person_1', 'at', 'c'), 'a stranger unsays what an owner was told'],
    ['auditor',     'Throttles', keys.failuresKey('password#p'), 'who audits forgives failures'],
    ['provider',    'Cases', keys.caseKey('case_1'), 'a provider writes a case without its journal'],
    ['canary',      'StaffRegister', keys.outageKey('outage_1'), 'the service tells an outage by itself, which is people’s to tell'],
    ['canary',      'StaffRegister', keys.staffKey('staff_1'), 'the canary reads or writes an official'],
    ['cabinet',     'Cases', keys.claimKey('open-request#person_1'), 'a citizen draws a number out of a claim'],
  ] as const;
  it.each(strange)('%s, %s, %o: %s', (name, table, { pk }) => {
    expect(isOf(name, table, pk)).toBe(false);
    const any = ['PutItem', 'UpdateItem', 'DeleteItem'].map((action) => `${table}: ${action}`);
    expect(rightsIn(tableRights[name]).filter((right) => any.includes(right))).toEqual([]);
  });
});

describe('who writes where', () => {
  const writing = (table: string) =>
    Object.entries(tableRights)
      .filter(([, row]) =>
        rightsOfAnyKey(row).some((right) => new RegExp(`^${table}: (Put|Update|Delete)Item`).test(right)),
      )
      .map(([name]) => name);

  it('is few: staff by its keepers, those who come to life and, of what it saw, the canary; accounts by the public door, confirmations by those who ask', () => {
    expect(writing('StaffRegister')).toEqual(['canary', 'awakening', 'provider']);
    expect(writing('Confirmations')).toEqual(['corporation', 'provider']);
    expect(writing('Accounts')).toEqual(['public', 'awakening', 'corporation', 'provider']);
    expect(writing('Register')).toEqual(['enforce-amendment', 'cabinet', 'corporation', 'provider']);
  });

  it('is not among the cases for whoever only reads them', () => {
    for (const name of ['public', 'awakening', 'verifier', 'auditor', 'measure'])
      expect(writing('Cases')).not.toContain(name);
  });

  it('is never a table that is only added to', () => {
    for (const row of Object.values(tableRights)) {
      expect(rightsOfAnyKey(row)).not.toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^(Journal|Access|People|Register|StaffRegister|Confirmations): (Update|Delete)Item/),
        ]),
      );
    }
  });
});
