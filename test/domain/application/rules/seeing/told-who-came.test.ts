import { describe, expect, it } from 'vitest';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { Present } from '#domain/application/rules/seeing/presence.ts';
import { toldWhoCame } from '#domain/application/rules/seeing/told-who-came.ts';
import type { PowerToday } from '#domain/file/papers/power-today.ts';
import type { PersonId } from '#domain/ids.ts';
import { caseIn, record, staff } from '#test/builders/requests/a-case.ts';

const now = '2018-03-05T06:00:00.000Z';
const held: PowerToday = { issuedOn: '2018-01-15', validTo: '2019-01-14', revokedAt: undefined };
const actor = { ...staff('operator'), organisation: 'centre-borili' } as StaffActor;
const examined = caseIn('UNDER_EXAMINATION');
const representative = { record: record(), person: 'person_rep', power: 'notarised' as const, validTo: '2019-01-14' };
const named: Application = { ...examined, representative };
const lapsed: Application = { ...named, representative: { ...representative, validTo: '2018-03-04' } };

const owner: Present = { by: 'recipient', person: examined.applicant as PersonId };
const rep: Present = { by: 'representative', person: 'person_rep' as PersonId };
const stranger: Present = { by: 'representative', person: 'person_stranger' as PersonId };
const diedOn = '2018-02-01';

interface Row {
  readonly theCase?: Application;
  readonly present: Present;
  readonly brought?: PowerToday;
  readonly told: string | undefined;
}

// biome-ignore format: a table, one person a row
const rows: readonly [who: string, Row][] = [
  ['the recipient', { present: owner, told: 'line' }],
  ['the recipient whom the register has as dead', { present: { ...owner, diedOn }, told: 'RECIPIENT_DIED' }],
  ['another as the recipient', { present: { ...owner, person: 'person_stranger' as PersonId }, told: undefined }],
  ['the representative named, whose power holds', { theCase: named, present: { ...rep, power: held }, told: 'line' }],
  ['the same, of which the notary register has none', { theCase: named, present: { ...rep, power: 'absent' }, told: 'POWER_REVOKED' }],
  ['the same, while that register is away', { theCase: named, present: { ...rep, power: 'unavailable' }, told: 'POWER_UNKNOWN' }],
  ['the representative whose power has lapsed', { theCase: lapsed, present: rep, told: 'POWER_LAPSED' }],
  ['the same, with a new power', { theCase: lapsed, present: rep, brought: held, told: 'line' }],
  ['a representative of another', { theCase: named, present: stranger, told: undefined }],
  ['whoever brings a power in force', { present: stranger, brought: held, told: 'line' }],
  ['whoever brings one that is none', { present: stranger, brought: 'absent', told: undefined }],
  ['whoever brings one of somebody dead', { present: { ...stranger, diedOn }, brought: held, told: undefined }],
  ['the recipient, of what was never filed', { theCase: caseIn('OPENED'), present: owner, told: undefined }],
  ['the recipient, before an operator of his family', { theCase: { ...examined, family: ['person_own'] }, present: owner, told: undefined }],
];

describe('of a request whose number nobody brought, once two have seen who came (X93, X94)', () => {
  it.each(rows)('%s hears what he may', (_who, { theCase = examined, present, brought, told }) => {
    const said = toldWhoCame(theCase, { present, brought, actor: { ...actor, person: 'person_own' }, now });
    expect(typeof said === 'object' ? said.code : said).toBe(told);
  });
});
