import { describe, expect, it } from 'vitest';
import { fitsTransaction } from '#adapters/dynamo/fits-transaction.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import type { ClaimChange } from '#domain/file/claims.ts';
import { procedureEdition } from '#domain/regulation/procedure-edition.ts';
import {
  aCase,
  aFinishedCase,
  anEntry,
  aRecord,
  at,
  following,
  minutesAfter,
  next,
  opening,
  registering,
} from '#test/contracts/stores.ts';
import { absent, conditions, told } from './told-writes.ts';

const registered = (number: string): ApplicationEvent => ({ type: 'RequestRegistered', number });
const theCase = aCase({ id: 'case_1', applicant: 'person_1' });

describe('the writes of a case', () => {
  it('open it only where nothing is, each commit of the journal only once', () => {
    expect(conditions(told([opening(theCase)]))).toEqual([
      ['cases', 'case_1 CASE', absent, {}],
      ['journal', 'case_1 COMMIT#000000000001', absent, {}],
    ]);
  });

  it('move it only from the version on which the decision was made', () => {
    expect(conditions(told([following(theCase)]))).toEqual([
      ['cases', 'case_1 CASE', 'version = :decidedOn', { ':decidedOn': 1 }],
      ['journal', 'case_1 COMMIT#000000000002', absent, {}],
    ]);
  });

  it('keep who did what, when, under which edition and at whose request', () => {
    const plan = opening(theCase);
    const [, commit] = told([plan]);
    const { events, actor, requestId } = plan;
    expect(commit?.item).toMatchObject({ commit: 1, events, actor, at, edition: procedureEdition, requestId });
  });

  it('carry what is owed, the records and the idempotency key, each only where nothing is', () => {
    const record = { ...aRecord('case_1'), id: 'record_1' };
    const idempotency = { subject: 'person_1', key: 'key-1', bodyMac: 'mac', resource: 'case_1' };
    const writes = told([opening(theCase, { duties: [{ duty: 'answer' }], records: [record] })], { idempotency });
    expect(conditions(writes.slice(2))).toEqual([
      ['cases', 'case_1 OWED#000000000001', absent, {}],
      ['people', 'record_1 RECORD', absent, {}],
      ['cases', 'IDEMPOTENCY#person_1 key-1', absent, {}],
    ]);
    expect(writes.map(({ meaning }) => meaning(undefined).at)).toEqual(['file', 'file', 'file', 'file', 'idempotency']);
  });

  it('let the table forget a key after its day and a draft after its life, in seconds of real time', () => {
    const idempotency = { subject: 's', key: 'k', bodyMac: 'mac', resource: 'r' };
    const draft = { ...aRecord('case_1'), expiresAt: minutesAfter(10) };
    const before = Date.now() / 1000;
    const [, , record, key] = told([opening(theCase, { records: [draft] })], { idempotency });
    expect(Math.abs(record?.item.expiresAtSeconds - (before + 600))).toBeLessThan(2);
    expect(Math.abs(key?.item.ttl - (before + 24 * 3600))).toBeLessThan(2);
    expect(told([opening(theCase, { records: [aRecord('case_1')] })])[2]?.item).not.toHaveProperty('expiresAtSeconds');
  });
});

describe('the attributes that indexes ask for', () => {
  const attributesOf = (changes: Parameters<typeof aCase>[0], status?: Parameters<typeof aCase>[1]) =>
    told([opening(aCase(changes, status))])[0]?.item ?? {};

  it('stand beside the snapshot while the case is open', () => {
    const task = {
      step: '5.4',
      role: 'executor',
      organisation: 'uralsk',
      openedAt: at,
      dueAt: minutesAfter(9),
    } as const;
    const item = attributesOf({ number: 'KZ-1', executor: 'staff_1', task }, 'UNDER_EXAMINATION');
    expect(item).toMatchObject({
      number: 'KZ-1',
      openedAt: at,
      openShard: 'OPEN',
      rungShard: 'OPEN',
      nextRungAt: expect.stringMatching(/^2018-/),
      tray: 'uralsk#executor#staff_1',
      trayDueAt: minutesAfter(9),
    });
  });

  it('are absent where they answer nothing, so that the indexes stay sparse', () => {
    const item = told([opening(aFinishedCase({ number: undefined, terms: {} }))])[0]?.item ?? {};
    for (const attribute of ['number', 'tray', 'trayDueAt', 'rungShard', 'nextRungAt', 'openShard'])
      expect(item).not.toHaveProperty(attribute);
  });

  it('keep an ended case among the open while something is still held', () => {
    const holds = { '5.6': { cause: 'TIMEOUT', since: at, tries: 1, nextTryAt: at } };
    const [held] = told([opening(aFinishedCase({ holds }))]);
    expect(held?.item).toHaveProperty('openShard', 'OPEN');
  });
});

describe('the write of a claim', () => {
  const claimed = (claim: ClaimChange) => told([opening(theCase, { claims: [claim] })])[2];
  const mine = { key: 'open-request#p', holder: 'case_1', file: 'case_1', taken: 'DUPLICATE_REQUEST' } as const;
  const freeOrOwn = 'attribute_not_exists(pk) OR holder = :holder';

  it('takes and releases what is free or its own, under a key of its own', () => {
    const own = {
      table: 'cases',
      key: 'CLAIM#open-request#p CLAIM',
      condition: freeOrOwn,
      values: { ':holder': 'case_1' },
    };
    expect(claimed({ change: 'take', ...mine })).toMatchObject({
      does: 'put',
      ...own,
      item: { holder: 'case_1', file: 'case_1' },
    });
    expect(claimed({ change: 'release', ...mine })).toMatchObject({ does: 'delete', ...own });
  });

  it('only looks whether it is free', () => {
    expect(claimed({ change: 'mustBeFree', key: 'entry#uralsk#p', taken: 'ALREADY_REGISTERED' })).toMatchObject({
      does: 'check',
      key: 'CLAIM#entry#uralsk#p CLAIM',
      condition: absent,
      values: {},
    });
  });

  it('says in its own words who stands in the way', () => {
    const write = claimed({ change: 'take', ...mine });
    const at = { at: 'claim', file: 'case_1', taken: 'DUPLICATE_REQUEST' };
    const held = { key: 'open-request#p', holder: 'case_0', file: 'case_0' };
    expect(write?.meaning({ pk: 'CLAIM#open-request#p', ...held })).toEqual({ ...at, by: held });
    expect(write?.meaning(undefined)).toEqual(at);
  });
});

describe('a check', () => {
  it('stands on the version of a file that the decision rests on', () => {
    const [write] = told([], { checks: [{ id: 'case_7', version: 3 }] });
    expect(write).toMatchObject({
      does: 'check',
      key: 'case_7 CASE',
      condition: 'version = :version',
      values: { ':version': 3 },
    });
    expect(write?.meaning(undefined)).toEqual({ at: 'check', id: 'case_7' });
  });
});

describe('what one transaction holds', () => {
  const plans = (count: number, text = '') =>
    Array.from({ length: count }, () => {
      const before = aCase();
      return following(before, { after: next(before), events: [registered(text)] });
    });

  it('is a hundred items', () => {
    expect([fitsTransaction({ plans: plans(50) }), fitsTransaction({ plans: plans(51) })]).toEqual([true, false]);
  });

  it('is four megabytes, whatever the count', () => {
    const long = 'x'.repeat(300_000);
    expect([fitsTransaction({ plans: plans(12, long) }), fitsTransaction({ plans: plans(14, long) })]).toEqual([
      true,
      false,
    ]);
  });

  it('counts the acts on the list too', () => {
    const act = registering(anEntry({ provider: 'uralsk', list: 'public-sector' }));
    expect([
      fitsTransaction({ plans: plans(46), acts: [act] }),
      fitsTransaction({ plans: plans(47), acts: [act] }),
    ]).toEqual([true, false]);
  });

  it('is weighed once, however often somebody asks whether one more fits', () => {
    let asked = 0;
    const counted = plans(5).map((plan) => ({
      ...plan,
      get events() {
        asked += 1;
        return plan.events;
      },
    }));
    for (const upTo of [1, 2, 3, 4, 5]) expect(fitsTransaction({ plans: counted.slice(0, upTo) })).toBe(true);
    expect(asked).toBe(5);
  });
});
