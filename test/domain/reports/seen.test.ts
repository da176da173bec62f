import { describe, expect, it } from 'vitest';
import { type StaffRole, staffRoles } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import { officeReported } from '#domain/reports/seen.ts';

const seen = (kind: StaffRole, organisation: string, asked?: string) => {
  const found = officeReported(asked, { kind, staff: 'staff_1' as StaffId, organisation });
  return found.ok ? (found.value ?? 'all') : found.error.code;
};

describe('who reads the numbers of an office (X228, X260)', () => {
  // biome-ignore format: a table, one role a row
  const rights: Readonly<Record<StaffRole, readonly [none: string, own: string, other: string]>> = {
    operator:      ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    registrar:     ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    head:          ['uralsk',    'uralsk',    'FORBIDDEN'],
    executor:      ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    administrator: ['uralsk',    'uralsk',    'FORBIDDEN'],
    supervisor:    ['all',       'uralsk',    'borili'],
    contactCentre: ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    auditor:       ['all',       'uralsk',    'borili'],
    branchHead:    ['uralsk',    'uralsk',    'FORBIDDEN'],
    qualityController: ['all', 'uralsk', 'borili'],
  };

  it.each(staffRoles)('is written out for a %s, naming no office, his own, another', (role) => {
    expect([seen(role, 'uralsk'), seen(role, 'uralsk', 'uralsk'), seen(role, 'uralsk', 'borili')]).toEqual(
      rights[role],
    );
  });
});
