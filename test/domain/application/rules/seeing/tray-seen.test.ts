import { expect, it } from 'vitest';
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import { arrivedResult } from '#domain/application/rules/examining/arrived-result.ts';
import { traySeen } from '#domain/application/rules/seeing/tray-seen.ts';
import type { Tray } from '#domain/file/tasks/tray.ts';
import type { StaffId } from '#domain/ids.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const official = (kind: StaffRole, organisation = 'uralsk'): StaffActor => ({
  kind,
  staff: `staff_${kind}` as StaffId,
  organisation,
});
const executor = official('executor');
const asHead: StaffActor = { ...official('head'), staff: executor.staff, standsFor: 'staff_head' as StaffId };

it.each<[string, Partial<Tray>, StaffActor, readonly StaffActor[], Tray | string]>([
  ['a registrar his own', {}, official('registrar'), [], { organisation: 'uralsk', role: 'registrar' }],
  [
    'an executor his own alone',
    {},
    executor,
    [],
    { organisation: 'uralsk', role: 'executor', executor: executor.staff },
  ],
  ['an executor no colleague’s', { executor: 'staff_other' }, executor, [], 'FORBIDDEN'],
  ['a substitute the head’s', { role: 'head' }, executor, [executor, asHead], { organisation: 'uralsk', role: 'head' }],
  ['nobody a role he does not stand in', { role: 'head' }, executor, [executor], 'FORBIDDEN'],
  ['nobody another provider’s', { organisation: 'borili' }, official('head'), [], 'FORBIDDEN'],
  [
    'an administrator any of his own organisation',
    { role: 'head' },
    official('administrator'),
    [],
    { organisation: 'uralsk', role: 'head' },
  ],
  [
    'an administrator none of another',
    { role: 'head', organisation: 'borili' },
    official('administrator'),
    [],
    'FORBIDDEN',
  ],
  [
    'the supervisor any that he names',
    { role: 'head', organisation: 'borili' },
    official('supervisor', 'oblast'),
    [],
    { organisation: 'borili', role: 'head' },
  ],
  ['the supervisor what waits for supervisors', {}, official('supervisor', 'oblast'), [], { organisation: 'oblast' }],
  [
    'the supervisor no tray of an office that he does not name',
    { role: 'head' },
    official('supervisor', 'oblast'),
    [],
    'FIELDS_WRONG',
  ],
  [
    'the supervisor every task of an office',
    { organisation: 'borili' },
    official('supervisor', 'oblast'),
    [],
    { organisation: 'borili' },
  ],
  [
    'the supervisor all executors’ of an office',
    { role: 'executor', organisation: 'borili' },
    official('supervisor', 'oblast'),
    [],
    { organisation: 'borili', role: 'executor' },
  ],
  [
    'an administrator one executor’s of his office',
    { role: 'executor', executor: 'staff_other' },
    official('administrator'),
    [],
    { organisation: 'uralsk', role: 'executor', executor: 'staff_other' },
  ],
  [
    'the supervisor the whole tray of a role that is nobody’s own, whomever he names',
    { role: 'registrar', executor: 'staff_other', organisation: 'borili' },
    official('supervisor', 'oblast'),
    [],
    { organisation: 'borili', role: 'registrar' },
  ],
  ['an administrator every task of his office', {}, official('administrator'), [], { organisation: 'uralsk' }],
])('shows %s (X34, X43)', (_who, asked, actor, standings, expected) => {
  const seen = traySeen(asked, actor, standings);
  expect(seen.ok ? { ...seen.value.tray, executor: seen.value.tray.executor } : seen.error.code).toEqual(
    typeof expected === 'string' ? expected : { ...expected, executor: expected.executor },
  );
});

it('shows a result when it has arrived, not while it is on its way (9.4, 10.11)', () => {
  for (const channel of ['portal', 'corporation'] as const) {
    expect(arrivedResult(caseIn('ON_ITS_WAY', channel))).toMatchObject({ error: { code: 'NOT_IN_THIS_STATUS' } });
    expect(arrivedResult(caseIn('ISSUED', channel))).toMatchObject({ value: { kind: 'NOTICE' } });
  }
  expect(arrivedResult(caseIn('READY_FOR_COLLECTION', 'corporation')).ok).toBe(true);
});
