// X60: a package that a centre took in paper while the system was away, entered afterwards with the moment of its taking.
import { askPaperIntake } from '#casework/acts/filing/ask-paper-intake.ts';
import { handTakenInPaper } from '#casework/acts/filing/hand-package.ts';
import { openAtDesk } from '#casework/acts/filing/open-request.ts';
import { saveForm } from '#casework/acts/filing/save-form.ts';
import { confirmOutage, endOutage, recordOutage } from '#casework/acts/record-outage.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Outage } from '#domain/outages/outage.ts';
import { confirmed, type SecondPerson } from '#domain/second-person/second-person.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { officials, ownIin } from '#test/scenarios/harness/cast.ts';
import { attaches } from './attaching.ts';
import { does, knocksFor, type Walk } from './walk.ts';

const supervisor: StaffActor = {
  kind: 'supervisor',
  staff: 'staff_supervisor' as StaffId,
  organisation: 'oblast',
  person: 'person_supervisor',
};
const another = { ...supervisor, staff: 'staff_supervisor_2' as StaffId, person: 'person_supervisor_2' };
const untied = { asker: [], confirmer: [] };
const minute = 60_000;

const before = ({ time }: Walk, ms: number): string =>
  new Date(Math.floor((time.now() - ms) / minute) * minute).toISOString();

/** An hour of today in which the system was away, told and confirmed by two supervisors. */
function wasAway(walk: Walk): Promise<Outage | undefined> {
  const [from, to] = [before(walk, 70 * minute), before(walk, 10 * minute)];
  const ground = 'Жарық өшті';
  return knocksFor(walk, 'an outage is told', async (now, deps) => {
    const telling = { by: supervisor, now };
    const told = await recordOutage({ from, centres: ['centre-uralsk'], ground }, telling, deps);
    if (!told.ok) return undefined;
    const ended = await endOutage({ id: told.value.outage.id, to }, telling, deps);
    const confirmation = ended.ok ? ended.value.confirmation : undefined;
    const request = confirmation && confirmed(confirmation, another, { now, ties: untied });
    if (!request?.ok) return undefined;
    const content = { ...told.value.outage, to, ground };
    const done = await confirmOutage(content, { request: request.value, by: another, now }, deps);
    return done.ok ? done.value : undefined;
  });
}

/** The operator enters what he took, asks a colleague, and he confirms it. */
export async function entersFromPaper(walk: Walk, n: number): Promise<void> {
  const { world, dice } = walk;
  const outage = await wasAway(walk);
  if (!outage) return;
  const operator: StaffActor = {
    ...officials.operator,
    person: await world.deps.keyring.personOf(ownIin.staff_operator ?? ''),
  };
  const at = before(walk, dice().between(12, 65) * minute);
  const taken = { outage: outage.id, at, receiptNumber: `${dice().below(100_000)}`, ground: 'Жарық өшті' };
  const opened = await does(walk, 'opens what was taken in paper', operator, (acting, deps) =>
    openAtDesk({ iin: citizen(n).iin, taken }, acting, deps),
  );
  if (!opened) return;
  const caseId = opened.id;
  const form = aForm(citizen(n), { category: 'veterans' });
  if (!(await does(walk, 'saves the form', operator, (acting, deps) => saveForm({ caseId, form }, acting, deps))))
    return;
  for (const kind of ['application', 'identity-document', 'emergency-receipt'] as const)
    if (!(await attaches(walk, { caseId, kind, actor: operator }))) return;
  const asked = await knocksFor(walk, 'asks a colleague', (now, deps) =>
    askPaperIntake({ caseId }, { by: operator, now }, deps),
  );
  const colleague = { ...operator, staff: 'staff_at_next_desk' as StaffId, person: 'person_at_next_desk' };
  const kept = asked?.ok ? confirmed(asked.value, colleague, { now: world.deps.clock.now(), ties: untied }) : undefined;
  if (kept?.ok) await hands(walk, kept.value, operator);
}

const hands = (walk: Walk, kept: SecondPerson, operator: StaffActor) =>
  does(walk, 'hands what was taken in paper', operator, (acting, deps) => handTakenInPaper(kept, acting, deps));
