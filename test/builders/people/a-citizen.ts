import type { Form, Representation } from '#domain/form/form.ts';
import type { Person } from '#domain/form/person.ts';
import { checkDigitOf } from '#domain/iin.ts';

/** Made-up people, as many as a story needs: a thousand born on each day from 15 June 1985, with numbers of valid structure. */
export const citizen = (n = 1) => ({
  iin: iinOf(n),
  surname: 'Сейтқали',
  name: `Айгүл-${lettersOf(n)}`,
  patronymic: 'Маратқызы',
});

/** The names of whoever has this number, as `citizen` gives them. */
export function namesake(iin: string) {
  const { iin: _, ...names } = citizen(
    (Number(iin.slice(4, 6)) - 15) * 1000 + Math.floor(Number(iin.slice(7, 11)) / 10),
  );
  return names;
}

/** A number in letters, since no name has digits. */
export const lettersOf = (n: number): string =>
  [...String(n)].map((digit, place) => (place === 0 ? 'АӘБВГҒДЕЖЗ' : 'аәбвгғдежз').charAt(Number(digit))).join('');

function iinOf(n: number): string {
  const day = 15 + Math.floor(n / 1000);
  const first = (n % 1000) * 10;
  for (let order = first; order < first + 10; order++) {
    const body = `8506${day}4${String(order).padStart(4, '0')}`;
    const digit = checkDigitOf(body);
    if (digit !== undefined) return `${body}${digit}`;
  }
  throw new Error(`no number for citizen ${n}`);
}

/** A number that a slip makes of another: one digit of its order is wrong, and with it the check digit. */
export function slipOf(iin: string): string {
  const others = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((by) => `${iin.slice(0, 10)}${(Number(iin[10]) + by) % 10}`);
  const body = others.find((one) => checkDigitOf(one) !== undefined);
  if (!body) throw new Error(`nothing is near ${iin}`);
  return `${body}${checkDigitOf(body)}`;
}

/** The form of Annex 1 to the Standard, filled in for a worker of a budget organisation of the city of Oral. */
export const aForm = (applicant: Person, changes: Partial<Form> = {}): Form => ({
  provider: 'uralsk',
  category: 'public-sector',
  applicant: {
    ...applicant,
    phone: '+77110000000',
    registeredAddress: 'Орал, Дина Нұрпейісова көшесі, 12, 4',
    identityDocument: { number: '012345678', issuedOn: '2015-03-01', issuedBy: 'ҚР ІІМ' },
  },
  members: [],
  consent: true,
  ...changes,
});

export const notarisedPower = (
  representative: Person,
  changes: Partial<Extract<Representation, { power: 'notarised' }>> = {},
): Extract<Representation, { power: 'notarised' }> => ({
  power: 'notarised',
  representative,
  number: '1-1234',
  issuedOn: '2018-01-15',
  validTo: '2019-01-14',
  ...changes,
});
