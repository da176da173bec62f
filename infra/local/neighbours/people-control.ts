import type { Spoken } from './operations.ts';
import type { PeopleRegister } from './people-register.ts';
import { SeedPerson } from './registered-people.ts';

/** `GET`, `PUT` and `DELETE /control/people/<IIN>`: who is shown, entered or corrected, forgotten. A wrong one is told the fields. */
export function controlPeople(register: PeopleRegister, { method, iin, body }: PeopleControl): Spoken {
  if (method === 'PUT') {
    const person = SeedPerson.safeParse({ ...Object(body), iin });
    if (!person.success) {
      const fields = person.error.issues.map(({ path }) => path.join('.'));
      return { status: 400, body: { error: 'BAD_REQUEST', fields } };
    }
    register.change(iin, person.data);
  }
  if (method === 'DELETE') register.change(iin, undefined);
  const person = register.of(iin);
  if (person) return { status: 200, body: person };
  return method === 'DELETE' ? { status: 200, body: {} } : { status: 404, body: { error: 'NOT_FOUND' } };
}

interface PeopleControl {
  readonly method: string | undefined;
  readonly iin: string;
  readonly body: unknown;
}
