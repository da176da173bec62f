import { describe, expect, it } from 'vitest';
import { allowed } from '#domain/application/allowed-actions.ts';
import { operationFor, withoutCase } from '#infra/local/acting/open-now.ts';
import { type LocalLogin, openTo } from '#infra/local/acting/person.ts';

const roles = ['operator', 'registrar', 'head', 'executor', 'administrator', 'supervisor'] as const;
const known = { password: '', keyName: '' };
const citizen: LocalLogin = { is: 'citizen', login: 'citizen-1', iin: '', ...known };
const official = (role: string): LocalLogin => ({ is: 'staff', login: role, role, organisation: 'uralsk', ...known });
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

  it('tells what needs no case apart', () => {
    expect(withoutCase(citizen)).toEqual(expect.arrayContaining(['listRequests', 'openRequest']));
    expect(withoutCase(citizen)).not.toContain('saveForm');
  });
});
