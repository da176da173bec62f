import fc from 'fast-check';
import { expect, it } from 'vitest';
import { act, aServedOffice, copiesIn, documentsOf, lapse } from '#test/builders/doors/a-served-office.ts';
import { aigul, attach, type Office, png } from '#test/builders/doors/an-office.ts';
import { as, complete, desk, hand, idOf, loaded, saved, ticket } from '#test/builders/doors/at-desk.ts';

interface Story extends Awaited<ReturnType<typeof aServedOffice>> {
  readonly bases: string[];
  /** what was taken out last, by request */
  readonly removed: Map<string, string>;
}
/** Done to one request, and one document of it; what its state forbids is refused and changes nothing. */
type Doing = (story: Story, base: string, document: { readonly id: string } | undefined) => Promise<unknown>;

const confirm = (office: Office, base: string, id: string) => {
  const body = { kind: 'D7', personRef: 'applicant', contentType: 'application/pdf' };
  return office.desk('POST', `${base}/documents/${id}/confirmation`, { as, body });
};

const doings: Readonly<Record<string, Doing>> = {
  open: async ({ office, bases }) => bases.length < 4 && bases.push(await complete(office)),
  attach: ({ office }, base) => attach(office, office.desk, base, as, { kind: 'D7' }),
  'attach what is refused': ({ office }, base) => attach(office, office.desk, base, as, { kind: 'D7', bytes: png }),
  'take out': async ({ office, removed }, base, document) => {
    if (!document) return;
    removed.set(base, document.id);
    await act(office, base, `documents/${document.id}/removal`);
  },
  'attach again': async ({ office, removed }, base) => confirm(office, base, removed.get(base) ?? 'document_none'),
  'confirm again': ({ office }, base, document) => confirm(office, base, document?.id ?? 'document_none'),
  refuse: ({ office }, base) => act(office, base, 'refusal'),
  refile: async ({ office, bases }, base) => {
    const body = { iin: aigul.iin, ticket, refiles: idOf(base) };
    const again = await office.desk('POST', desk, { as, body, key: `again-${base}` });
    const opened = `${desk}/${again.body.id}`;
    if (again.status === 201 && !bases.includes(opened)) bases.push(opened);
  },
  'hand over': ({ office }, base) => hand(office, base),
  discard: ({ office }, base) => act(office, base, 'discarding'),
  lapse: ({ office }, base) => lapse(office, base),
  serve: ({ serve }, base) => serve(idOf(base)),
  'bucket down': async ({ bucket }) => Object.assign(bucket, { isDown: true }),
  'bucket up': async ({ bucket }) => Object.assign(bucket, { isDown: false }),
};
const stories = fc.array(
  fc.record({ doing: fc.constantFrom(...Object.values(doings)), which: fc.nat(4), document: fc.nat(3) }),
  { minLength: 5, maxLength: 25 },
);

const numRuns = 60;

/** What the requests are kept with, as they are now. */
async function heldBy({ office, bases }: Story): Promise<string[]> {
  const held = await Promise.all(
    bases.map(async (base) =>
      (await documentsOf(office, base)).map(({ id, versionId }) => `${idOf(base)}/${id}/${versionId}`),
    ),
  );
  return held.flat();
}

it('whatever is done in whatever order, no copy of a request is lost, and a draft leaves none behind (X105)', async () => {
  const reached = new Set<string>();
  let told = 0;
  await fc.assert(
    fc.asyncProperty(stories, async (steps) => {
      told += 1;
      const served = await aServedOffice();
      const story = { ...served, bases: [await saved(served.office)], removed: new Map<string, string>() };
      const { office, bases, bucket, serve } = story;
      for (const { doing, which, document } of steps) {
        const base = bases[which % bases.length] ?? '';
        await doing(story, base, (await documentsOf(office, base))[document]);
        expect(copiesIn(office)).toEqual(expect.arrayContaining(await heldBy(story)));
      }
      bucket.isDown = false;
      for (const base of bases) await serve(idOf(base));
      const unfiled = await Promise.all(
        bases.map(async (base) => {
          const { status, filedAt } = await loaded(office, base);
          reached.add(status);
          return filedAt === undefined ? [idOf(base)] : [];
        }),
      );
      const held = await heldBy(story);
      expect(copiesIn(office)).toEqual(expect.arrayContaining(held));
      const filed = bases.map(idOf).filter((id) => !unfiled.flat().includes(id));
      const left = copiesIn(office).filter((copy) => !filed.some((id) => copy.startsWith(id)));
      expect(held).toEqual(expect.arrayContaining(left));
    }),
    { numRuns },
  );
  // under mutation half a second of stories is all there is, which need not come to everything
  if (told === numRuns)
    expect([...reached].toSorted()).toEqual(['CHECKING_REGISTERS', 'DISCARDED', 'OPENED', 'PACKAGE_REFUSED']);
});
