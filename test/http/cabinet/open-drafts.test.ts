import { describe, expect, it } from 'vitest';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { aigul, anOffice } from '#test/builders/doors/an-office.ts';
import { complete, desk, hand, opened, ticket } from '#test/builders/doors/at-desk.ts';

const as = 'aigul';
const { openDrafts } = attachmentLimits;

describe('the limit', () => {
  it('of open drafts at once, however many are opened in the same moment (X45)', async () => {
    const office = await anOffice();
    const all = Array.from({ length: openDrafts + 2 }, () => office.cabinet('POST', '/v1/requests', { as, body: {} }));
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(openDrafts);
    expect(statuses.filter((status) => status === 409)).toHaveLength(2);
  });

  it('of drafts opened at one desk, which bars neither another desk nor the portal (X45)', async () => {
    const office = await anOffice();
    const open = (operator: string) => office.desk('POST', desk, { as: operator, body: { iin: aigul.iin, ticket } });
    for (let count = 0; count < openDrafts; count++) expect((await open('operator')).status).toBe(201);
    expect((await open('operator')).body.type).toBe('urn:kezek:problem:drafts-too-many');
    expect((await open('elsewhere')).status).toBe(201);
    expect((await office.cabinet('POST', '/v1/requests', { as, body: {} })).status).toBe(201);
  });

  it('of drafts, of which one that is filed is none any more (X45)', async () => {
    const office = await anOffice();
    const base = await complete(office);
    for (let count = 1; count < openDrafts; count++) await opened(office);
    const again = () => office.desk('POST', desk, { as: 'operator', body: { iin: aigul.iin, ticket } });
    expect((await again()).status).toBe(409);
    expect((await hand(office, base)).status).toBe(200);
    expect((await again()).status).toBe(201);
  });
});
