import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import type { CitizenLogin, StackContents, StaffLogin } from '#infra/local/stack/stack.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import { nearest } from '#infra/running/nearest.mjs';
import { worded } from '#infra/running/worded.ts';
import { faults } from './as-words.ts';

/** Someone of the local cloud: who logs in, and with which development key he signs. */
export type LocalLogin = ({ readonly is: 'citizen' } & CitizenLogin) | ({ readonly is: 'staff' } & StaffLogin);

/** Whoever has this login. Throws Misuse when nobody has. */
export function personOf(login: string, { staff, citizens }: Pick<StackContents, 'staff' | 'citizens'>): LocalLogin {
  const citizen = citizens.find((person) => person.login === login);
  if (citizen) return { is: 'citizen', ...citizen };
  const official = staff.find((person) => person.login === login);
  if (official) return { is: 'staff', ...official };
  const near = nearest(
    login,
    [...citizens, ...staff].map((one) => one.login),
  );
  throw worded(faults.nobody(login, near), (said) => new Misuse(said));
}

const mayAsk = (person: LocalLogin, { auth, roles }: AnyRoute): boolean => {
  if (auth === 'none') return true;
  if (person.is === 'citizen') return auth === 'citizen';
  return auth === 'staff' && (roles ?? []).some((role) => role === person.role);
};

/** The rows of the table that this person may ask, whatever a case says then. */
export const openTo = (person: LocalLogin): readonly AnyRoute[] => routes.filter((row) => mayAsk(person, row));

/** The row of the table by which this person asks for an operation. Throws Misuse that lists what he may ask for. */
export function routeFor(person: LocalLogin, operation: string): AnyRoute {
  const open = openTo(person);
  const row = open.find((route) => route.name === operation);
  if (row) return row;
  const names = [...new Set(open.map((route) => route.name))].toSorted();
  const isKnown = routes.some((route) => route.name === operation);
  const fault = isKnown
    ? faults.mayNot(person.login, operation, names.join(', '))
    : faults.noOperation(operation, nearest(operation, names), names.join(', '));
  throw worded(fault, (said) => new Misuse(said));
}
