import { describe, expect, it } from 'vitest';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { aWholeDoor, type World } from '#test/builders/doors/a-whole-door.ts';
import { callers, requestsOf, type Typing } from '#test/builders/old-lists/requests-of-row.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';
import { otherIin } from '#test/builders/words/canaries.ts';
import { inherited } from '#test/builders/words/inherited.ts';
import { type TypedField, typedFieldsOf } from '#test/builders/words/typed-fields.ts';
import type { Knock } from '#test/fakes/open-door.ts';

const stories = (['OPENED', 'UNDER_EXAMINATION', 'READY_FOR_COLLECTION'] as const).flatMap(casesIn);
const records = { form: aForm(citizen(1), { provider: 'uralsk' }) };
const newcomer = {
  organisation: 'uralsk',
  role: 'registrar',
  person: { iin: otherIin, surname: 'Ахметов', name: 'Серік' },
  from: '2018-03-05',
} as const;
const rows = routes
  .filter((row) => typedFieldsOf(row).length > 0)
  .map((row) => [`${row.name} (${row.audience})`, row] as const);
const isSame = (one: Pick<TypedField, 'path'>, other: TypedField) => one.path.join('.') === other.path.join('.');

/** Some of the files that lie there lack the bytes of their papers, whatever is asked. */
const faultsIn = (answers: readonly number[]): number => answers.filter((status) => status >= 500).length;

/** Statuses of every request that the row's shapes make with `typing`, by each who may ask, each asked once. */
async function answersOf(world: World, row: AnyRoute, typing?: Typing, more: Partial<Knock> = {}): Promise<number[]> {
  const asked = await world.asksToEnrol(newcomer);
  const statuses: number[] = [];
  for (const as of callers(row)) {
    for (const story of typing && row.path.includes('{caseId}') ? stories : stories.slice(0, 1)) {
      const theCase = world.lay(story, records);
      const requests = requestsOf(row, { theCase, asked }, typing).map((request) => JSON.stringify(request));
      for (const request of new Set(requests)) {
        const { params, query, body } = JSON.parse(request) as ReturnType<typeof requestsOf>[number];
        const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
        const knock = { as, body, query, ...(row.edits ? { ifMatch: theCase.version } : {}), ...more };
        statuses.push((await world.knock(row.method, path, knock)).status);
      }
    }
  }
  return statuses;
}

describe('a word from outside that every object inherits is a word that nobody knows', () => {
  it.each(rows)('typed into %s', async (_name, row) => {
    const world = await aWholeDoor(citizen(1).iin);
    const failed: string[] = [];
    for (const field of typedFieldsOf(row)) {
      for (const word of inherited) {
        const typing: Typing = (at, where) => (where === field.where && isSame(at, field) ? word : undefined);
        const answers = await answersOf(world, row, typing);
        expect(answers.length).toBeGreaterThan(0);
        if (answers.some((status) => status >= 500))
          failed.push(`${word} as ${[field.where, ...field.path].join('.')}`);
      }
    }
    expect(failed).toEqual([]);
  });

  it.each(rows)('as the name of a field, and as a language, at %s', async (_name, row) => {
    const world = await aWholeDoor(citizen(1).iin);
    const lacks = faultsIn(await answersOf(world, row));
    for (const word of inherited) {
      const named = { [word]: word };
      expect(faultsIn(await answersOf(world, row, undefined, { query: named }))).toBeLessThanOrEqual(lacks);
      expect(faultsIn(await answersOf(world, row, undefined, { text: JSON.stringify(named) }))).toBeLessThanOrEqual(
        lacks,
      );
      expect(faultsIn(await answersOf(world, row, undefined, { language: word }))).toBeLessThanOrEqual(lacks);
    }
  });
});
