import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { caseIn } from '#test/builders/a-case.ts';
import { aForm, citizen, notarisedPower } from '#test/builders/a-citizen.ts';
import { aWholeDoor } from '#test/builders/a-whole-door.ts';
import { officialId } from '#test/builders/an-official.ts';
import { effects, keyed, keyless } from './effects-written-out.ts';

const rows = effects
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([operation = '', fields = '', views = '']) => ({
    operation,
    fields: fields.split(' '),
    views: views.split(' '),
  }));

type Def = {
  type: string;
  shape?: object;
  options?: readonly { _zod: { def: Def } }[];
  innerType?: { _zod: { def: Def } };
};
const fieldsIn = ({ type, shape = {}, options = [], innerType }: Def): readonly string[] =>
  type === 'object'
    ? Object.keys(shape)
    : [...options, ...(innerType ? [innerType] : [])].flatMap(({ _zod: { def } }) => fieldsIn(def));
const fieldsOf = ({ body, query }: AnyRoute): readonly string[] =>
  [...new Set([body, query].flatMap((schema) => (schema ? fieldsIn(schema._zod.def as unknown as Def) : [])))].sort();

const names = [...new Set(routes.map(({ name }) => name))];
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).sort();

describe('what an operation takes', () => {
  it.each(names)('of %s has an effect in a view that there is, field by field', (name) => {
    const own = rows.filter(({ operation }) => operation === name);
    const taken = [...new Set(routes.filter((row) => row.name === name).flatMap(fieldsOf))].sort();
    expect(own.flatMap(({ fields }) => fields).sort()).toEqual(taken);
    const views = own.flatMap((row) => row.views);
    expect(views.filter((view) => !['answer', ...names].includes(view))).toEqual([]);
  });

  it('is no question that a row does not know, and every act has its body', async () => {
    const world = await aWholeDoor(citizen(1).iin);
    for (const row of routes.filter(({ method }) => method !== 'GET'))
      expect([row.name, row.body]).not.toContain(undefined);
    const asked = { as: 'recipient', query: { sort: 'name' }, language: 'ru' };
    for (const path of ['/v1/requests', '/v1/account'])
      expect(await world.knock('GET', path, asked)).toMatchObject({
        status: 422,
        body: { fields: [{ field: expect.stringMatching(/^query/), cure: expect.stringContaining('sort') }] },
      });
  });
});

describe('an Idempotency-Key', () => {
  const acts = routes.filter(({ method, auth }) => method === 'POST' && auth !== 'none');
  const named = (all: readonly AnyRoute[]) => [...new Set(all.map(({ name }) => name))].sort();

  it('is demanded of the acts that are done once under it, and of no others', () => {
    expect(named(acts.filter((row) => row.keyless))).toEqual(wordsIn(keyless));
    expect(named(acts.filter((row) => !row.keyless))).toEqual(wordsIn(keyed));
  });
});

interface Shown {
  readonly operation: string;
  readonly at: Application;
  readonly as: string;
  readonly path: string;
  readonly method?: 'POST' | 'PUT';
  readonly body: object;
  readonly viewer: string;
  readonly view: string;
  readonly shows: readonly string[];
}

const owner = citizen(1);
const representative = { record: { id: 'record_1', mac: '' }, person: 'person_2', power: 'other' } as const;
const atDesk = (status: Application['status'], more: Partial<Application> = {}): Application => ({
  ...caseIn(status, 'corporation'),
  ...more,
});
const disputed = { registers: { persons: 'found' as const, facts: { id: 'record_1', mac: '' } } };
const named = { family: ['person_deputy'] };
const reason = 'Осы сөз көрінуі тиіс';
const [deputy, executor] = [officialId('deputy'), officialId('executor')];
const refusal = { ground: 'requirements-not-met', facts: [{ fact: 'Үйі бар', source: 'Кадастр' }], cure: 'Жойылғанда' };
const form = aForm(owner, { members: [{ ...citizen(2), ref: 'member-1', relation: 'child', bornOn: '1985-06-15' }] });
const power = notarisedPower(citizen(3));
const identityDocument = { number: 'N98761234', issuedOn: '2015-03-01' };
const texts = { viewer: 'supervisor', view: '/v1/cases/ID/texts' };

/** What somebody typed, and where somebody else reads it. */
// biome-ignore format: a table, one act a row
const shown: readonly Shown[] = [
  { operation: 'saveForm', at: caseIn('OPENED'), as: 'recipient', method: 'PUT', path: '/v1/requests/ID/form', body: form, viewer: 'recipient', view: '/v1/requests/ID/form', shows: [owner.name, citizen(2).iin, form.applicant.registeredAddress] },
  { operation: 'recordRepresentative', at: atDesk('OPENED'), as: 'operator', path: '/v1/corporation/requests/ID/representative', body: power, viewer: 'operator', view: '/v1/corporation/requests/ID/form', shows: [power.number, citizen(3).iin] },
  { operation: 'registerRequest', at: atDesk('ACCEPTED'), as: 'registrar', path: '/v1/cases/ID/registration', body: { number: 'вх-77/18' }, viewer: 'auditor', view: '/v1/audit/cases/ID/journal', shows: ['вх-77/18'] },
  { operation: 'nameExecutor', at: atDesk('AWAITING_RESOLUTION'), as: 'head', path: '/v1/cases/ID/resolution', body: { executor, resolution: reason }, ...texts, shows: [reason] },
  { operation: 'nameExecutor', at: atDesk('AWAITING_RESOLUTION'), as: 'head', path: '/v1/cases/ID/resolution', body: { executor, resolution: reason }, viewer: 'head', view: '/v1/cases/ID', shows: [executor] },
  { operation: 'replaceExecutor', at: atDesk('UNDER_EXAMINATION'), as: 'head', path: '/v1/cases/ID/executor', body: { executor: deputy, reason }, ...texts, shows: [reason] },
  { operation: 'recordPowerCheck', at: atDesk('UNDER_EXAMINATION', { representative }), as: 'executor', path: '/v1/cases/ID/power-check', body: { found: 'refuted', reason }, ...texts, shows: [reason] },
  { operation: 'recordPowerCheck', at: atDesk('UNDER_EXAMINATION', { representative }), as: 'executor', path: '/v1/cases/ID/power-check', body: { found: 'refuted', reason }, viewer: 'head', view: '/v1/cases/ID', shows: ['refuted'] },
  { operation: 'resolveEvidence', at: atDesk('UNDER_EXAMINATION', disputed), as: 'executor', path: '/v1/cases/ID/evidence-resolution', body: { kind: 'NAME', finding: 'SAME_PERSON', reason }, ...texts, shows: [reason] },
  { operation: 'resolveEvidence', at: atDesk('UNDER_EXAMINATION', disputed), as: 'executor', path: '/v1/cases/ID/evidence-resolution', body: { kind: 'NAME', finding: 'SAME_PERSON', reason }, viewer: 'head', view: '/v1/cases/ID/evidence', shows: ['"resolved":"SAME_PERSON"'] },
  { operation: 'draftNotice', at: atDesk('UNDER_EXAMINATION'), as: 'executor', path: '/v1/cases/ID/notice-draft', body: { reasoning: reason }, viewer: 'head', view: '/v1/cases/ID/texts', shows: [reason] },
  { operation: 'draftRefusal', at: atDesk('UNDER_EXAMINATION'), as: 'executor', path: '/v1/cases/ID/refusal-draft', body: refusal, viewer: 'head', view: '/v1/cases/ID/texts', shows: ['Үйі бар', 'Кадастр', 'Жойылғанда'] },
  { operation: 'draftRefusal', at: atDesk('UNDER_EXAMINATION'), as: 'executor', path: '/v1/cases/ID/refusal-draft', body: refusal, viewer: 'head', view: '/v1/cases/ID', shows: [refusal.ground] },
  { operation: 'returnDraft', at: atDesk('AWAITING_SIGNATURE'), as: 'head', path: '/v1/cases/ID/draft-return', body: { reason }, viewer: 'head', view: '/v1/cases/ID/texts', shows: [reason] },
  { operation: 'refuteKinship', at: atDesk('UNDER_EXAMINATION', named), as: 'head', path: '/v1/cases/ID/kinship-refutations', body: { staff: deputy, reason }, ...texts, shows: [reason] },
  { operation: 'refuteKinship', at: atDesk('UNDER_EXAMINATION', named), as: 'head', path: '/v1/cases/ID/kinship-refutations', body: { staff: deputy, reason }, viewer: 'auditor', view: '/v1/audit/cases/ID/journal', shows: [deputy] },
  { operation: 'declareRecusal', at: atDesk('UNDER_EXAMINATION'), as: 'head', path: '/v1/cases/ID/recusals', body: { staff: deputy, reason }, ...texts, shows: [reason] },
  { operation: 'declareRecusal', at: atDesk('UNDER_EXAMINATION'), as: 'head', path: '/v1/cases/ID/recusals', body: { staff: deputy, reason }, viewer: 'auditor', view: '/v1/audit/cases/ID/journal', shows: [deputy] },
  { operation: 'receivePerson', at: atDesk('UNDER_EXAMINATION'), as: 'operator', path: '/v1/corporation/requests/ID/reception', body: { by: 'recipient', iin: owner.iin, purpose: 'enquiry', identityDocument }, ...texts, shows: [identityDocument.number] },
  { operation: 'changeContactsAtDesk', at: atDesk('UNDER_EXAMINATION'), as: 'operator', path: '/v1/corporation/requests/ID/contacts', body: { contacts: { phone: '+77015556677' }, by: 'recipient', iin: owner.iin, identityDocument }, ...texts, shows: [identityDocument.number] },
  { operation: 'handOverResult', at: atDesk('READY_FOR_COLLECTION'), as: 'operator', path: '/v1/corporation/requests/ID/handover', body: { to: 'recipient', iin: owner.iin, identityDocument }, ...texts, shows: [identityDocument.number] },
];

describe('what one person typed', () => {
  it.each(shown)(
    'into $operation is read at $view',
    async ({ at, as, method = 'POST', path, body, viewer, view, shows }) => {
      const world = await aWholeDoor(owner.iin);
      const person = { kind: 'found', value: { surname: 'Басқа', bornOn: '1985-06-15', citizenship: '398' } };
      const theCase = world.lay(at, { form: aForm(owner), facts: { person }, draft: refusal });
      const on = (pattern: string) => pattern.replace('ID', theCase.id);
      const { status } = await world.knock(method, on(path), { as, body, ifMatch: theCase.version });
      expect(status).toBe(200);
      const query: Readonly<Record<string, string>> = /\/(texts|evidence)$/.test(view) ? { why: 'supervision' } : {};
      const seen = await world.knock('GET', on(view), { as: viewer, query });
      expect(seen.status).toBe(200);
      for (const text of shows) expect(JSON.stringify(seen.body)).toContain(text);
    },
  );
});
