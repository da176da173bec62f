import { askPaperIntake } from '#casework/acts/filing/ask-paper-intake.ts';
import { handTakenInPaper } from '#casework/acts/filing/hand-package.ts';
import { confirmOutage, endOutage, recordOutage } from '#casework/acts/record-outage.ts';
import { contentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Outage } from '#domain/outages/outage.ts';
import type { Result } from '#domain/result.ts';
import { confirmed } from '#domain/second-person/second-person.ts';
import { officials, ownIin } from './cast.ts';
import { openAtDesk, type Wish } from './filing.ts';
import { attach } from './package.ts';
import { settle } from './relay.ts';
import { actAtOnce, type Story } from './story.ts';

const sure = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const supervisor: StaffActor = {
  kind: 'supervisor',
  staff: 'staff_supervisor' as StaffId,
  organisation: 'oblast',
  person: 'person_supervisor',
};
const another = { ...supervisor, staff: 'staff_supervisor_2' as StaffId, person: 'person_supervisor_2' };

/** Neither made the other what he is (X80). */
const untied = { asker: [], confirmer: [] };

/** X60: the supervisor tells, once it is over, when the system was away, and another confirms it. */
export async function wasAway({ world: { deps } }: Story, { from, to }: { from: string; to: string }): Promise<Outage> {
  const telling = { by: supervisor, now: deps.clock.now() };
  const ground = 'Жарық өшті';
  const { outage } = sure(await recordOutage({ from, centres: ['centre-uralsk'], ground }, telling, deps));
  const { confirmation } = sure(await endOutage({ id: outage.id, to }, telling, deps));
  if (!confirmation) throw new Error('an outage that is over waits for a second person');
  const request = sure(confirmed(confirmation, another, { now: telling.now, ties: untied }));
  const content = { ...outage, to, ground };
  return sure(await confirmOutage(content, { request, by: another, now: telling.now }, deps));
}

const operatorOf = async ({ world: { deps } }: Story): Promise<StaffActor> => ({
  ...officials.operator,
  person: await deps.keyring.personOf(ownIin.staff_operator ?? ''),
});

/** X104: the colleague repeats what he has confirmed. */
export async function confirmsAgain(story: Story, caseId: string): Promise<void> {
  const { deps } = story.world;
  const requests = await deps.seconds.since('2000-01-01T00:00:00.000Z');
  for (const request of requests.filter(({ kind, settled }) => kind === 'takenInPaper' && settled)) {
    if ((await contentOf('takenInPaper', request, deps)).caseId !== caseId) continue;
    const again = { ...request, version: request.version + 1, doneAt: deps.clock.now() };
    await actAtOnce(story.world, await operatorOf(story), (acting) => handTakenInPaper(again, acting, deps));
  }
  await settle();
}

type Taken = Required<Pick<Wish, 'taken'>> & Wish;

/** X60: the operator enters what he took in paper, asks a colleague, and he confirms it. */
export const entersFromPaper = async (story: Story, wish: Taken): Promise<string> =>
  (await asksFromPaper(story, wish))();

/** The same, of which the colleague confirms when he comes to it. */
export async function asksFromPaper(story: Story, wish: Taken): Promise<() => Promise<string>> {
  const { deps } = story.world;
  const caseId = await openAtDesk(story, wish);
  await attach(story, officials.operator, 'emergency-receipt');
  const operator = await operatorOf(story);
  const now = deps.clock.now();
  const asked = sure(await askPaperIntake({ caseId }, { by: operator, now }, deps));
  const colleague = { ...operator, staff: 'staff_at_next_desk' as StaffId, person: 'person_at_next_desk' };
  return async () => {
    const kept = sure(confirmed(asked, colleague, { now: deps.clock.now(), ties: untied }));
    await actAtOnce(story.world, operator, (acting) => handTakenInPaper(kept, acting, deps));
    await settle();
    return caseId;
  };
}
