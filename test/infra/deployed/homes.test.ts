import { describe, expect, it } from 'vitest';
import * as keys from '#adapters/dynamo/keys.ts';
import { keptElsewhere } from '#infra/deployed/homes.ts';
import { outage } from '#test/builders/requests/a-paper-intake.ts';

const at = '2018-03-05T06:00:00.000Z';
const person = 'person_1';
const entry = { provider: 'uralsk', list: 'public-sector', registerNumber: 1 };
const position = { ...entry, day: '2018-03-05', priorityMoment: at, intakeSequence: 1 };

/** Every key of every table, and where its item stands now; written out by hand. */
const homes = {
  caseKey: ['cases', keys.caseKey('case_1')],
  owedKey: ['cases', keys.owedKey('case_1', 1)],
  tokenKey: ['cases', keys.tokenKey('case_1', 'sign-result', 'f')],
  claimKey: ['cases', keys.claimKey(`open-request#${person}`)],
  turnKey: ['cases', keys.turnKey('due#uralsk#public-sector')],
  idempotencyKey: ['cases', keys.idempotencyKey(person, 'key')],
  sequenceKey: ['cases', keys.sequenceKey()],
  paperKey: ['cases', keys.paperKey('paper_1')],
  preparedKey: ['cases', keys.preparedKey('paper_1')],
  staffKey: ['staff', keys.staffKey('staff_1')],
  staffLogKey: ['staff', keys.staffLogKey('staff_1', 1)],
  staffOfPersonKey: ['staff', keys.staffOfPersonKey('uralsk', person)],
  firstAdministratorKey: ['staff', keys.firstAdministratorKey('uralsk', 2)],
  officeKey: ['staff', keys.officeKey('uralsk')],
  loginKey: ['staff', keys.loginKey('uralsk-head')],
  outageKey: ['staff', keys.outageKey('outage_1')],
  outageToldKey: ['staff', keys.outageToldKey(outage)],
  watchKey: ['staff', keys.watchKey()],
  observedKey: ['staff', keys.observedKey('2027-01-01T00:00:00.000Z', 1)],
  secondKey: ['confirmations', keys.secondKey('confirmation_1')],
  secondAskedKey: ['confirmations', keys.secondAskedKey('password', 'staff_1', 'mac')],
  accountKey: ['accounts', keys.accountKey(person)],
  accountProofKey: ['accounts', keys.accountProofKey(person, at, 'request')],
  accountNoteKey: ['accounts', keys.accountNoteKey(person, at, 'confirmation_1')],
  usernameKey: ['accounts', keys.usernameKey('username')],
  nonceKey: ['accounts', keys.nonceKey('1b4e28ba-2fa1-11d2-883f-0016d3cca427')],
  proofCodeKey: ['accounts', keys.proofCodeKey(person)],
  sessionKey: ['accounts', keys.sessionKey('sha')],
  endedTokenKey: ['accounts', keys.endedTokenKey('id')],
  throttleKey: ['throttles', keys.throttleKey(`anyRequest#${person}`, 1)],
  failuresKey: ['throttles', keys.failuresKey(`password#${person}`)],
  knownKey: ['throttles', keys.knownKey('pair')],
  commitKey: ['journal', keys.commitKey('case_1', 1)],
  listKey: ['register', keys.listKey('uralsk', 'public-sector')],
  yearKey: ['register', keys.yearKey('uralsk', 'public-sector', 2018)],
  countsKey: ['register', keys.countsKey('uralsk', 'public-sector', '2018-02-19')],
  headKey: ['register', keys.headKey('uralsk', 'public-sector', '2018-02-19')],
  listLogKey: ['register', keys.listLogKey('uralsk', 'public-sector', 1)],
  identityKey: ['register', keys.identityKey(entry)],
  positionKey: ['register', keys.positionKey(position)],
  recordKey: ['people', keys.recordKey('record_1')],
  rehashingKey: ['people', keys.rehashingKey('key')],
  rehashedKey: ['people', keys.rehashedKey('present', 'former')],
  countedKey: ['reports', keys.countedKey('case_1')],
  monthKey: ['reports', keys.monthKey('2018-03', 'uralsk', 'FILES')],
  actKey: ['reports', keys.actKey('2018-03#uralsk##refused#no-ground', at, 'case_1', 1)],
  accessKey: ['access', keys.accessKey('case_1', at, 'request')],
} as const;

describe('what once stood among the cases', () => {
  it('is told for every key that there is', () => {
    expect(Object.keys(homes).sort()).toEqual(
      Object.keys(keys)
        .filter((name) => name.endsWith('Key'))
        .sort(),
    );
  });

  const amongCases = Object.entries(homes).filter(
    ([, [home]]) => !['journal', 'register', 'people', 'access', 'reports'].includes(home),
  );
  it.each(amongCases)('has by %s a home of its own, or stays', (_name, [home, key]) =>
    expect(keptElsewhere(key)?.home ?? 'cases').toBe(home),
  );

  it('has a name of its own for each kind that moves, journals too', () => {
    const moving = amongCases.flatMap(([name, [, key]]) =>
      keptElsewhere(key) ? [[name, keptElsewhere(key)?.what]] : [],
    );
    const names = moving.map(([, what]) => what);
    expect(new Set(names).size).toBe(names.length);
    const noteOfBefore = { pk: homes.accountKey[1].pk, sk: homes.accountNoteKey[1].sk };
    expect(keptElsewhere(noteOfBefore)).toEqual(keptElsewhere(homes.accountProofKey[1]));
  });
});
