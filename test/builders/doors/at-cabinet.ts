import { expect } from 'vitest';
import { aForm } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { aigul, attach, type Office } from './an-office.ts';

/** How Aigül comes as far as a test needs, through the cabinet's door. */
export const form = aForm(aigul);

export async function opened(office: Office, as = 'aigul'): Promise<string> {
  const { body } = await office.cabinet('POST', '/v1/requests', { as, body: {} });
  return `/v1/requests/${body.id}`;
}

export async function saved(office: Office, body: unknown = form): Promise<string> {
  const base = await opened(office);
  expect((await office.cabinet('PUT', `${base}/form`, { as: 'aigul', body, ifMatch: 1 })).status).toBe(200);
  return base;
}

export async function ready(office: Office): Promise<string> {
  const base = await saved(office);
  expect((await attach(office, office.cabinet, base, 'aigul', { kind: 'D7' })).status).toBe(200);
  return base;
}

export const signed = (content: string, iin = aigul.iin) =>
  Buffer.from(aCms({ iin, role: 'individual' }, Buffer.from(content, 'base64'))).toString('base64');

export async function submission(office: Office, base: string) {
  const { body } = await office.cabinet('GET', `${base}/request-document`, { as: 'aigul' });
  return { paperId: body.paper.id, sha256: body.paper.sha256, cms: signed(body.content) };
}

export async function filed(office: Office): Promise<string> {
  const base = await ready(office);
  const body = await submission(office, base);
  expect((await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body })).status).toBe(201);
  return base;
}

export const idOf = (base: string): string => base.split('/').at(-1) ?? '';
