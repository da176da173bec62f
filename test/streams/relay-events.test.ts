import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { serveOldWork } from '#casework/procedure/reconcile.ts';
import { application } from '#domain/application/kind.ts';
import type { Kind } from '#domain/file/kind.ts';
import { ringingTerms } from '#domain/file/metric-names.ts';
import { type KindOf, kindOf, kinds } from '#domain/kinds.ts';

import { relayEvents } from '#streams/relay-events.ts';
import { aCase, opening } from '#test/contracts/stores.ts';
import { atWork } from './at-work.ts';

interface Told {
  readonly eventName?: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly events?: readonly Record<string, unknown>[];
}

/** A record as the journal's stream brings it. */
const record = (caseId: string, commit: number, { eventName = 'INSERT', events = [] }: Told = {}): DynamoDBRecord =>
  ({
    eventName,
    dynamodb: {
      Keys: marshall({ pk: caseId, sk: `COMMIT#${commit}` }),
      NewImage: marshall({ pk: caseId, events }, { removeUndefinedValues: true }),
    },
  }) as DynamoDBRecord;

describe('the relay of the journal’s stream', () => {
  it('looks at each case once, however many of its records come, and does what is owed in the order of commits', async () => {
    const { deps, asked, owes } = atWork();
    const one = await owes('first', 'second');
    const other = await owes('third');
    const Records = [record(one, 3), record(other, 2), record(one, 2), record(one, 2)];
    expect(await relayEvents({ Records }, deps)).toEqual({ count: 2 });
    expect(asked).toEqual(['deadline/first', 'deadline/second', 'deadline/third']);
  });

  it('tells of each duty which request led to it, and only of what is done', async () => {
    const { deps, followed, owes, state } = atWork();
    const caseId = await owes('first');
    state.broken = true;
    await expect(relayEvents({ Records: [record(caseId, 2)] }, deps)).rejects.toThrow();
    expect(followed).toEqual([]);
    state.broken = false;
    await relayEvents({ Records: [record(caseId, 2)] }, deps);
    expect(followed).toEqual([{ caseId, commit: 2, requestId: 'request-1', duty: 'start', name: 'first' }]);
  });

  it('loads no kind but those of the files that its records tell of', async () => {
    const { deps, owes } = atWork();
    const asked = new Set<Promise<Kind> | Kind>();
    const watched: KindOf = (id) => {
      const kind = deps.kindOf(id);
      asked.add(kind);
      return kind;
    };
    await relayEvents(
      { Records: [record(await owes('first'), 2), record(await owes('second'), 2)] },
      { ...deps, kindOf: watched },
    );
    expect([...asked]).toEqual([application]);
  });

  it('does nothing more when a record comes again', async () => {
    const { deps, asked, owes } = atWork();
    const Records = [record(await owes('first'), 2)];
    await relayEvents({ Records }, deps);
    await relayEvents({ Records }, deps);
    expect(asked).toEqual(['deadline/first']);
  });

  it('throws when a duty cannot be done, so that the record comes again; until then it stays owed', async () => {
    const { deps, asked, owes, state } = atWork();
    const caseId = await owes('first');
    const Records = [record(caseId, 2)];
    state.broken = true;
    await expect(relayEvents({ Records }, deps)).rejects.toThrow('machines are away');
    expect(await deps.owed.of(caseId)).toHaveLength(1);
    state.broken = false;
    await relayEvents({ Records }, deps);
    expect([asked, await deps.owed.of(caseId)]).toEqual([['deadline/first'], []]);
  });

  it('throws nothing where a copy cannot be deleted: no record waits for a bucket, and the reconciler tries again (X105)', async () => {
    const { deps, store, left } = atWork();
    const theCase = aCase();
    const duties = [{ duty: 'forget', documentId: 'document_1', versionId: 'v1' }] as const;
    await store.commit({ plans: [opening(theCase, { duties })] });
    const documents = { forget: async () => Promise.reject(new Error('the bucket is down')) };
    expect(await relayEvents({ Records: [record(theCase.id, 1)] }, { ...deps, documents })).toEqual({ count: 1 });
    expect(left).toEqual(['forget: Error: the bucket is down']);
    expect(await serveOldWork('9', deps)).toBe(1);
    expect(await deps.owed.of(theCase.id)).toEqual([]);
  });

  it('counts every journal item that was changed or removed, and still looks at its case', async () => {
    const { deps, published, owes } = atWork();
    const caseId = await owes('first');
    const tampered = [record(caseId, 1, { eventName: 'MODIFY' }), record(caseId, 2, { eventName: 'REMOVE' })];
    expect(await relayEvents({ Records: [record(caseId, 3), ...tampered] }, deps)).toEqual({ count: 1 });
    expect(published[0]?.counts).toMatchObject({ JournalTampered: 2 });
    await relayEvents({ Records: [record(caseId, 3)] }, deps);
    expect(published[2]?.counts).toMatchObject({ JournalTampered: 0 });
  });

  it('counts terms met, terms near their end that nobody has taken up and numbers issued from what was added, never from what was changed', async () => {
    const { deps, published } = atWork();
    const met = { type: 'TermMet', term: 'signature', late: false };
    const notice = { type: 'ResultSigned', kind: 'NOTICE', entry: { registerNumber: 1 } };
    const near = { type: 'TermReminded', term: 'signature', untouched: true };
    const refusal = { type: 'ResultSigned', kind: 'REFUSAL' };
    // about an entry that has its number
    const proposed = { type: 'AmendmentProposed', entry: { registerNumber: 1 } };
    const Records = [
      record('case_1', 5, { events: [notice, met, met] }),
      record('case_2', 5, { events: [refusal, proposed, met, near, { ...near, untouched: false }] }),
      record('case_3', 5, { eventName: 'MODIFY', events: [notice, met, near] }),
    ];
    await relayEvents({ Records }, deps);
    expect(published.map(({ counts }) => counts)).toEqual([
      { JournalTampered: 1 },
      { TermsMet: 3, TermNearEndUntouched: 1, NumbersIssued: 1, TermNearEndHousing: 0 },
    ]);
  });

  it('counts what rings by the table of its kind: a decision not sent, of which nobody hears before its days are over', async () => {
    const { deps, published } = atWork();
    const near = (term: string) => ({ type: 'TermReminded', term, untouched: false });
    const amended = (commit: number, told: Told) => record('amendment_1', commit, told);
    const Records = [
      amended(5, { events: [near('notice'), near('examination')] }),
      amended(6, { eventName: 'MODIFY', events: [near('notice')] }),
      amended(7, { events: [{ type: 'TermMissed', term: 'notice' }] }),
      record('case_1', 5, { events: [near('notice')] }),
    ];
    await relayEvents({ Records }, deps);
    expect(published[1]?.counts).toMatchObject({ AmendmentNearEndNotice: 1, AmendmentNearEndTelling: 0 });
  });

  it.each(kinds.flatMap((kind) => ringingTerms(kind).map((rings) => [rings.metric, kind.prefix, rings] as const)))(
    'counts once, by the event that tells of it: %s',
    async (metric, prefix, { event: type, term }) => {
      const { deps, published } = atWork();
      const told = { type, ...(term ? { term, untouched: false } : {}) };
      await relayEvents({ Records: [record(`${prefix}_1`, 5, { events: [told] })] }, { ...deps, kindOf });
      const rung = published.flatMap(({ counts }) => Object.entries(counts).filter(([, count]) => count > 0));
      expect(rung).toEqual([[metric, 1]]);
    },
  );
});
