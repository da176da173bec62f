import { expect } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { aForm } from '#test/builders/people/a-citizen.ts';
import { aigul, attach, type Office } from './an-office.ts';

/** How a request comes as far as a test needs, through the desk's door. */
export const form = aForm(aigul);
export const ticket = { number: 'A12', takenAt: '2018-02-20T11:40:00+05:00', calledAt: '2018-02-20T06:55:00.000Z' };
export const identityDocument = { number: '012345678', issuedOn: '2015-03-01' };
export const as = 'operator';
export const desk = '/v1/corporation/requests';
export const idOf = (base: string): string => base.split('/').at(-1) ?? '';

export async function opened(office: Office): Promise<string> {
  const { status, body } = await office.desk('POST', desk, { as, body: { iin: aigul.iin, ticket } });
  expect(status).toBe(201);
  return `${desk}/${body.id}`;
}

export async function saved(office: Office): Promise<string> {
  const base = await opened(office);
  expect((await office.desk('PUT', `${base}/form`, { as, body: form, ifMatch: 1 })).status).toBe(200);
  return base;
}

export async function complete(office: Office): Promise<string> {
  const base = await saved(office);
  for (const kind of ['application', 'identity-document', 'D7'])
    expect((await attach(office, office.desk, base, as, { kind })).status).toBe(200);
  return base;
}

export const hand = (office: Office, base: string) => office.desk('POST', `${base}/package`, { as });

/** As the procedure leaves it when both registers know what they are asked (8.5). */
export async function awaitingSignature(office: Office): Promise<string> {
  const base = await complete(office);
  expect((await hand(office, base)).status).toBe(200);
  const theCase = await loaded(office, base);
  office.cases.seed({ ...theCase, status: 'AWAITING_OPERATOR_SIGNATURE', registers: { persons: 'found' } });
  return base;
}

export async function loaded(office: Office, base: string) {
  const theCase = await office.cases.load(application, idOf(base));
  if (!theCase) throw new Error('no case');
  return theCase;
}
