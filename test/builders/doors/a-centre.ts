import { citizen } from '#test/builders/people/a-citizen.ts';
import { aigul, anIdentityDoor, password } from './an-identity-door.ts';

export const identityDocument = { number: '012345678', issuedOn: '2015-03-01', issuedBy: 'ҚР ІІМ' };
export const operatorIin = citizen(3);

/** A centre with two operators, and a person who has an account. */
export async function aCentre() {
  const the = anIdentityDoor();
  const operator = await the.enrol('operator', 'centre-uralsk', operatorIin, 'operator-1');
  const second = await the.enrol('operator', 'centre-uralsk', citizen(4), 'operator-2');
  const elsewhere = await the.enrol('operator', 'centre-borili', citizen(5), 'operator-3');
  const auditor = await the.enrol('auditor', 'oblast', citizen(6), 'auditor');
  const open = (proof: unknown, { iin = aigul.iin, secret = password } = {}) =>
    the.knock('POST', '/v1/accounts', { body: { iin, password: secret, proof } });
  const give = (as: string, iin = aigul.iin) =>
    the.knock('POST', '/v1/identity-codes', { as, body: { iin, identityDocument } });
  const signIn = async (secret: string) =>
    (await the.knock('POST', '/v1/sessions', { body: { iin: aigul.iin, password: secret } })).status;
  await open(await the.proofBy(aigul.iin));
  const account = () => the.knock('GET', '/v1/account', { as: [...the.accounts.usernames.values()][0] });
  return { the, operator, second, elsewhere, auditor, open, give, signIn, account };
}
