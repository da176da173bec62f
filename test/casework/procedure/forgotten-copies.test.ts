import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { act, aServedOffice, copiesIn, documentsOf, lapse } from '#test/builders/doors/a-served-office.ts';
import { complete, idOf, loaded } from '#test/builders/doors/at-desk.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';

describe('copies of what was never filed (X105)', () => {
  it('are deleted when the document is taken out of the draft, and no other', async () => {
    const { office, serve } = await aServedOffice();
    const base = await complete(office);
    const [gone, ...kept] = await documentsOf(office, base);
    await act(office, base, `documents/${gone?.id}/removal`);
    expect(copiesIn(office)).toHaveLength(3);
    await serve(idOf(base));
    expect(copiesIn(office)).toEqual(kept.map(({ id, versionId }) => `${idOf(base)}/${id}/${versionId}`));
    expect(await office.cases.owed.of(idOf(base))).toEqual([]);
  });

  it.each([
    ['discarded by its person', (office, base) => act(office, base, 'discarding')],
    ['too old', lapse],
  ] satisfies [string, typeof lapse][])(
    'are deleted, all, of a draft that is %s, which tells of none',
    async (_, end) => {
      const { office, serve } = await aServedOffice();
      const base = await complete(office);
      await end(office, base);
      await serve(idOf(base));
      expect(copiesIn(office)).toEqual([]);
      expect(await loaded(office, base)).toMatchObject({ status: 'DISCARDED', documents: [] });
    },
  );

  it('are no matter of a draft that its person may go on with, nor of a package refused at the desk (5.1, X7)', async () => {
    const { office, serve } = await aServedOffice();
    const base = await complete(office);
    const [gone] = await documentsOf(office, base);
    await act(office, base, `documents/${gone?.id}/removal`);
    expect((await act(office, base, 'refusal')).status).toBe(200);
    await serve(idOf(base));
    expect(copiesIn(office)).toHaveLength(2);
    expect(await loaded(office, base)).toMatchObject({ status: 'PACKAGE_REFUSED', documents: [{}, {}] });
  });

  it('wait for a bucket that is down, and no procedure waits with them', async () => {
    const { office, bucket, left, started, serve } = await aServedOffice();
    const base = await complete(office);
    const [gone] = await documentsOf(office, base);
    await act(office, base, `documents/${gone?.id}/removal`);
    const owed = await office.cases.owed.of(idOf(base));
    await act(office, base, 'discarding');
    bucket.isDown = true;
    await serve(idOf(base));
    expect(left).toEqual(['forget', 'forget', 'forget']);
    expect(started).toEqual(['deadline', 'stops deadline']);
    expect(copiesIn(office)).toHaveLength(3);
    bucket.isDown = false;
    expect((await office.cases.owed.of(idOf(base))).map(({ commit }) => commit)).toContain(owed.at(-1)?.commit);
    await serve(idOf(base));
    expect([copiesIn(office), await office.cases.owed.of(idOf(base))]).toEqual([[], []]);
  });

  it('are forgotten once: whoever serves it again finds nothing, and says so to nobody', async () => {
    const { office, left, serve } = await aServedOffice();
    const base = await complete(office);
    await act(office, base, 'discarding');
    const owed = await office.cases.owed.of(idOf(base));
    await serve(idOf(base));
    await serve(idOf(base), owed);
    expect([copiesIn(office), left]).toEqual([[], []]);
  });
});

const forgetting = ({ id, versionId }: { readonly id: string; readonly versionId: string }) =>
  ({ duty: 'forget', documentId: id, versionId }) as const;

describe('what is owed is judged anew by the file as it is (X105)', () => {
  const held = aDocument('D7', { id: 'document_held', versionId: 'v2' });
  const states = applicationStatuses.flatMap((status) =>
    casesIn(status).map((file) => [status, file.channel, { ...file, documents: [held] }] as const),
  );

  it.each(states)(
    '%s, %s: a document of it stays, and of a filed one whatever there was',
    async (_status, _channel, file) => {
      const { office, serve } = await aServedOffice();
      office.cases.seed(file);
      for (const id of [held.id, held.id, 'document_gone']) office.documents.lay(file.id, id, new Uint8Array([1]));
      const copies = [held, { ...held, versionId: 'v1' }, { id: 'document_gone', versionId: 'v1' }];
      await serve(file.id, [{ commit: 1, duties: copies.map(forgetting), requestId: 'r' }]);
      const has = async ({ id, versionId }: (typeof copies)[number]) =>
        office.documents.readCopy(file.id, id, versionId).then(
          () => true,
          () => false,
        );
      const isFiled = file.filedAt !== undefined;
      expect(await Promise.all(copies.map(has))).toEqual([true, isFiled, isFiled]);
    },
  );

  it('a file that is not there, and one of a kind that says nothing of copies, lose none', async () => {
    const { office, serve } = await aServedOffice();
    const [, , file] = states[0] ?? [];
    if (!file) throw new Error('no draft');
    office.documents.lay(file.id, held.id, new Uint8Array([1]));
    const owed = [{ commit: 1, duties: [forgetting({ ...held, versionId: 'v1' })], requestId: 'r' }];
    await serve(file.id, owed);
    office.cases.seed({ ...file, documents: [] });
    await serve(file.id, owed, { ...application, copies: undefined });
    expect(copiesIn(office)).toHaveLength(1);
    await serve(file.id, owed);
    expect(copiesIn(office)).toEqual([]);
  });
});
