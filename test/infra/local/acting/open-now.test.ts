import { describe, expect, it } from 'vitest';
import { allowed as ofRound } from '#domain/allocation/allowed-actions.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { allowed as ofAmendment } from '#domain/amendment/allowed-actions.ts';
import { allowed } from '#domain/application/allowed-actions.ts';
import { allowed as ofComplaint } from '#domain/complaint/allowed-actions.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { allowed as ofDwelling } from '#domain/dwelling/allowed-actions.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { allowed as ofVisit } from '#domain/home-visit/allowed-actions.ts';
import { allowed as ofInventory } from '#domain/inventory/allowed-actions.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { allowed as ofOffer } from '#domain/offer/allowed-actions.ts';
import { offer } from '#domain/offer/kind.ts';
import { openNow, operationFor, withoutCase } from '#infra/local/acting/open-now.ts';
import { type LocalLogin, openTo } from '#infra/local/acting/person.ts';

const roles = ['operator', 'registrar', 'head', 'executor', 'administrator', 'supervisor'] as const;
const known = { password: '', keyName: '' };
const citizen: LocalLogin = { is: 'citizen', login: 'citizen-1', iin: '', ...known };
const official = (role: string): LocalLogin => ({ is: 'staff', login: role, role, organisation: 'uralsk', ...known });
const label = { kk: 'атауы', ru: 'название', en: 'label' };
const above = [
  ['branchHead', official('branchHead')] as const,
  ['qualityController', official('qualityController')] as const,
];
const askers = [['recipient', citizen] as const, ...roles.map((role) => [role, official(role)] as const)];

describe('what a person may do now', () => {
  it.each(askers)(
    'names for each command that a case allows a %s an operation that is open to him',
    (actor, person) => {
      const commands = new Set(
        Object.values(allowed).flatMap((row) =>
          'kind' in row ? [] : ((row as Record<string, readonly string[]>)[actor] ?? []),
        ),
      );
      const open = new Set(openTo(person).map(({ name }) => name));
      const named = [...commands].map((command) => [command, operationFor(person, command)] as const);
      expect(named.filter(([, operation]) => operation === undefined || !open.has(operation))).toEqual([]);
    },
  );

  it.each(askers)(
    'names for each command that an amendment allows a %s an operation that is open to him',
    (actor, person) => {
      const commands = new Set(
        Object.values(ofAmendment).flatMap((row) => (row as Record<string, readonly string[]>)[actor] ?? []),
      );
      const open = new Set(openTo(person).map(({ name }) => name));
      const named = [...commands].map((command) => operationFor(person, command, 'amendment_1'));
      expect(named.filter((operation) => operation === undefined || !open.has(operation))).toEqual([]);
    },
  );

  it.each(askers)(
    'names for each command that a visit allows a %s an operation that is open to him',
    (actor, person) => {
      const commands = new Set(
        Object.values(ofVisit).flatMap((row) => (row as Record<string, readonly string[]>)[actor] ?? []),
      );
      const open = new Set(openTo(person).map(({ name }) => name));
      const named = [...commands].map((command) => operationFor(person, command, 'visit_1'));
      expect(named.filter((operation) => operation === undefined || !open.has(operation))).toEqual([]);
    },
  );

  const kindsToo = [
    [complaint, ofComplaint],
    [offer, ofOffer],
    [dwelling, ofDwelling],
    [allocation, ofRound],
    [inventory, ofInventory],
  ] as const;
  it.each(kindsToo.map(([kind, table]) => [kind.prefix, table] as const))(
    'names for each command that a file of the kind %s allows anybody an operation that is open to him',
    (prefix, table) => {
      for (const [actor, person] of [...askers, ...above]) {
        const commands = new Set(
          Object.values(table).flatMap((row) => (row as Record<string, readonly string[]>)[actor] ?? []),
        );
        const unnamed = [...commands].filter((command) => operationFor(person, command, `${prefix}_1`) === undefined);
        expect([actor, unnamed]).toEqual([actor, []]);
      }
    },
  );

  it.each([
    ['dwelling_1', 'readDwelling', { publicStatus: label, allowed: ['WithdrawDwelling'] }, 'withdrawDwelling'],
    ['allocation_1', 'readAllocation', { publicStatus: label }, 'readAllocation'],
    ['inventory_1', 'readInventory', { statusText: label, allowed: ['StopInventory'] }, 'stopInventory'],
  ])('tells of %s, as whoever heads its office reads it', async (id, operation, body, told) => {
    const asked: string[] = [];
    const asking = async (_acting: unknown, { name }: { readonly name: string }) => {
      asked.push(name);
      return { status: 200, body: { id, status: 'RUNNING', ...body } };
    };
    const acting = { stack: {} as never, person: official('head'), language: 'en' as const };
    const [line = ''] = await openNow(acting, id, asking as never);
    expect([asked, line.startsWith(`  ${id} RUNNING (label): `)]).toEqual([[operation], true]);
    expect(line.split(': ')[1]).toBe(told);
  });

  it('tells of one amendment by what it allows itself', async () => {
    const asking = async (_acting: unknown, route: { readonly name: string }) => ({
      status: 200,
      body: { id: 'amendment_1', status: route.name, publicStatus: label, allowed: ['ClaimTask', 'DraftAmendment'] },
    });
    const acting = { stack: {} as never, person: official('executor'), language: 'en' as const };
    expect(await openNow(acting, 'amendment_1', asking as never)).toEqual([
      '  amendment_1 readAmendment (label): claimAmendment, draftAmendment',
    ]);
  });

  it.each([
    ['citizen', citizen, 'oldentry_1', 'readMyRow, prepareRowContacts, changeRowContacts'],
    ['operator', official('operator'), 'oldentry_1', 'changeRowContactsAtDesk, leaveAtDesk'],
    ['executor', official('executor'), 'oldentry_1', 'readOldEntry, correctRow'],
    ['head', official('head'), 'oldlist_1', 'readOldList, askOldListConfirmation'],
    ['citizen', citizen, 'needs_1', 'readNeeds, prepareNeeds, sayNeeds'],
    ['auditor', official('auditor'), 'oldlist_1', 'nothing'],
  ])('tells a %s by what a file is served that says nothing of itself', async (_, person, id, told) => {
    const acting = { stack: {} as never, person, language: 'en' as const };
    expect(await openNow(acting, id)).toEqual([`  ${id}: ${told}`]);
  });

  it.each([
    [
      'citizen',
      citizen,
      { id: 'case_1', status: 'OPENED', publicStatus: label, allowed: ['SaveForm'] },
      '  case_1 OPENED (label): saveForm',
    ],
    [
      'registrar',
      official('registrar'),
      { caseId: 'case_1', step: '5.2', label, allowed: ['RegisterRequest', 'SeeTask'] },
      '  case_1 5.2 (label): registerRequest, listTasks',
    ],
  ])('lists every case of a %s, also those beyond the first page', async (_, person, item, told) => {
    const cursors: unknown[] = [];
    const asking = async (_acting: unknown, _route: unknown, { cursor }: { cursor?: unknown }) => {
      cursors.push(cursor);
      return {
        status: 200,
        body: { items: [item], ...(cursors.length < 3 ? { cursor: `page-${cursors.length}` } : {}) },
      };
    };
    const acting = { stack: {} as never, person, language: 'en' as const };
    // a citizen is told of what is decided about his entries, of his complaints, of visits to him and of what he is offered, after his requests
    const more = person.is === 'citizen' ? [told, told, told, told] : [];
    expect(await openNow(acting, undefined, asking)).toEqual([told, told, told, ...more]);
    expect(cursors).toEqual([undefined, 'page-1', 'page-2', ...more.map(() => undefined)]);
  });

  it('tells of one case by what that case itself allows', async () => {
    const asking = async () => ({
      status: 200,
      body: { id: 'case_1', status: 'OPENED', publicStatus: label, allowed: [] },
    });
    const acting = { stack: {} as never, person: citizen, language: 'en' as const };
    expect(await openNow(acting, 'case_1', asking)).toEqual(['  case_1 OPENED (label): nothing']);
  });

  it('tells what needs no case apart', () => {
    expect(withoutCase(citizen)).toEqual(expect.arrayContaining(['listRequests', 'openRequest']));
    expect(withoutCase(citizen)).not.toContain('saveForm');
  });
});
