import { describe, expect, it } from 'vitest';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { layOldEntry } from '#test/builders/old-lists/old-entry-beside.ts';
import { callers, requestsOf } from '#test/builders/old-lists/requests-of-row.ts';
import { newcomer, owner, records, stories } from '#test/builders/people/stories.ts';
import { typedFieldsOf } from '#test/builders/words/typed-fields.ts';
import { listed } from '#test/http/effects/amending.ts';

const ofDocument = ({ path }: { readonly path: readonly string[] }) =>
  path.slice(-2).join('.') === 'identityDocument.issuedOn';
const rows = routes.filter((row) => typedFieldsOf(row).some(ofDocument)).map((row) => [row.name, row] as const);

/** What every request of the row is answered, whatever becomes of the case, where the document is said to be issued then. */
async function answers(row: AnyRoute, issuedOn: string): Promise<{ status: number; fields: string[] }[]> {
  const world = await aWholeDoor(owner.iin);
  const told: { status: number; fields: string[] }[] = [];
  for (const as of callers(row))
    for (const story of stories) {
      const theCase = world.lay(story, records);
      if (theCase.status === 'ISSUED') await listed({ world, theCase });
      if (row.path.includes('{oldEntryId}')) layOldEntry(world.cases, theCase, told.length);
      const asked = await world.asksToEnrol(newcomer);
      for (const { params, query, body } of requestsOf(row, { theCase, asked }, (field) =>
        ofDocument(field) ? issuedOn : undefined,
      )) {
        const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
        const ifMatch = row.edits ? { ifMatch: theCase.version } : {};
        const { status, body: answer } = await world.knock(row.method, path, { as, body, query, ...ifMatch });
        told.push({ status, fields: (answer?.fields ?? []).map(({ field }: { field: string }) => field) });
      }
    }
  return told;
}

describe('an identity document, wherever it is typed (X85)', () => {
  it('is asked for by several operations', () => expect(rows.length).toBeGreaterThan(5));

  it.each(rows)('%s refuses one of the future, and of before there were any', async (_name, row) => {
    for (const issuedOn of ['2018-12-31', '2099-01-01', '1900-01-01', '1991-12-15']) {
      const told = await answers(row, issuedOn);
      expect(told.filter(({ status }) => status < 300)).toEqual([]);
      expect(told.some(({ fields }) => fields.some((field) => field.endsWith('identityDocument.issuedOn')))).toBe(true);
    }
  });
});
