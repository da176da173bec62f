import { describe, expect, it } from 'vitest';
import { anOffice, attach } from '#test/builders/doors/an-office.ts';
import { form, opened, saved } from '#test/builders/doors/at-cabinet.ts';

const as = 'aigul';
const tagOf = (headers: Readonly<Record<string, unknown>>): string => String(headers.etag).replaceAll('"', '');
const other = { ...form, applicant: { ...form.applicant, phone: '+77019998877' } };

describe('a form that is open in another tab (10.5)', () => {
  it('is not spoilt by a document attached meanwhile', async () => {
    const office = await anOffice();
    const base = await saved(office);
    const ifMatch = tagOf((await office.cabinet('GET', `${base}/form`, { as })).headers);
    await attach(office, office.cabinet, base, as, { kind: 'D7' });
    const kept = await office.cabinet('PUT', `${base}/form`, { as, body: other, ifMatch });
    expect([kept.status, kept.body.documents.length]).toEqual([200, 1]);
    expect(tagOf(kept.headers)).not.toBe(ifMatch);
  });

  it('nor before it was ever saved', async () => {
    const office = await anOffice();
    const base = await opened(office);
    await attach(office, office.cabinet, base, as, { kind: 'D7' });
    expect((await office.cabinet('PUT', `${base}/form`, { as, body: form, ifMatch: 1 })).status).toBe(200);
  });

  it('is spoilt by another form, and the refusal says what to edit now', async () => {
    const office = await anOffice();
    const base = await saved(office);
    const ifMatch = tagOf((await office.cabinet('GET', `${base}/form`, { as })).headers);
    await office.cabinet('PUT', `${base}/form`, { as, body: other, ifMatch });
    const late = await office.cabinet('PUT', `${base}/form`, { as, body: form, ifMatch });
    const now = tagOf((await office.cabinet('GET', `${base}/form`, { as })).headers);
    expect([late.status, late.body.version]).toEqual([412, now]);
    expect((await office.cabinet('PUT', `${base}/form`, { as, body: form, ifMatch: now })).status).toBe(200);
  });
});
