import { describe, expect, it } from 'vitest';
import { act, aServedOffice, copiesIn, documentsOf } from '#test/builders/doors/a-served-office.ts';
import { aigul, attach, gibberish, type Office, png } from '#test/builders/doors/an-office.ts';
import { as, desk, idOf, opened, saved, ticket } from '#test/builders/doors/at-desk.ts';

const said = { kind: 'D7', personRef: 'applicant', contentType: 'application/pdf' };
const refile = (office: Office, base: string, key: string) =>
  office.desk('POST', desk, { as, key, body: { iin: aigul.iin, ticket, refiles: idOf(base) } });

describe('no copy is made that no request is kept with (X105)', () => {
  it.each([
    ['a PNG that says it is a PDF', png],
    ['what is no scan', gibberish],
  ])('of what is refused: %s', async (_what, bytes) => {
    const { office } = await aServedOffice();
    const base = await saved(office);
    expect((await attach(office, office.desk, base, as, { kind: 'D7', bytes })).status).toBe(422);
    expect(copiesIn(office)).toEqual([]);
  });

  it('of what is confirmed once more', async () => {
    const { office } = await aServedOffice();
    const base = await saved(office);
    await attach(office, office.desk, base, as, said);
    const [document] = await documentsOf(office, base);
    const again = await office.desk('POST', `${base}/documents/${document?.id}/confirmation`, { as, body: said });
    expect([again.status, copiesIn(office)]).toEqual([200, [`${idOf(base)}/${document?.id}/${document?.versionId}`]]);
  });

  it('of what is tried again because the file was busy', async () => {
    const { office } = await aServedOffice();
    const base = await saved(office);
    office.cases.strike(1, 'contention');
    expect((await attach(office, office.desk, base, as, said)).status).toBe(200);
    expect(copiesIn(office)).toHaveLength(1);
  });

  it('of a request that was filed again under the same key before, which is answered, as a draft is', async () => {
    const { office } = await aServedOffice();
    const base = await saved(office);
    await attach(office, office.desk, base, as, said);
    await act(office, base, 'refusal');
    const first = await refile(office, base, 'the-same-key-again');
    const kept = copiesIn(office);
    expect([first.status, kept.length]).toEqual([201, 2]);
    expect(await refile(office, base, 'the-same-key-again')).toMatchObject({
      status: 201,
      body: { id: first.body.id },
    });
    expect(copiesIn(office)).toEqual(kept);
    for (const _ of [1, 2, 3, 4]) await opened(office);
    expect(await refile(office, base, 'the-same-key-again')).toMatchObject({
      status: 201,
      body: { id: first.body.id },
    });
    expect((await refile(office, base, 'another-key-of-his')).body.type).toContain('drafts-too-many');
    expect(copiesIn(office)).toEqual(kept);
  });
});
