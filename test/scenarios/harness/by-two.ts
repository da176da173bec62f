import {
  askAnswerOfAbove,
  askContract,
  askHandingOver,
  askPosting,
  handPaper,
} from '#casework/acts/handing/hand-paper.ts';
import { contentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import { confirmed, type SecondPerson, type SecondPersonFault } from '#domain/second-person/second-person.ts';
import { head, officials, operator, ownIin, registrar } from './cast.ts';
import { settle } from './relay.ts';
import type { Service } from './service.ts';
import { actAtOnce, Refused } from './story.ts';

/** Another of the same centre. */
export const atNextDesk: StaffActor = { ...operator, staff: 'staff_at_next_desk' as StaffId };

interface Asking {
  readonly by: StaffActor;
  readonly now: string;
}

type Ask = (asking: Asking) => Promise<Result<SecondPerson, Refusal | SecondPersonFault>>;

/** Who asks, and what another has confirmed. */
export const byTwoIn =
  ({ deps }: Service) =>
  async (asker: StaffActor, ask: Ask, other: StaffActor = head) => {
    const named = async (actor: StaffActor) => ({
      ...actor,
      person: await deps.keyring.personOf(ownIin[actor.staff] ?? ''),
    });
    const [by, second, now] = [await named(asker), await named(other), deps.clock.now()];
    const asked = await ask({ by, now });
    if (!asked.ok) {
      if (typeof asked.error === 'string') throw new Error(asked.error);
      throw new Refused(asked.error);
    }
    const seen = confirmed(asked.value, second, { now, ties: { asker: [], confirmer: [] } });
    if (!seen.ok) throw new Error(seen.error);
    return { by, seen: seen.value };
  };

/** Of the sender's own office. */
const besides = ({ kind }: StaffActor): StaffActor => {
  if (kind === 'operator') return officials.branchHead;
  if (kind === 'qualityController') return officials.otherController;
  return kind === 'head' ? registrar : head;
};

/** X155, X290, X305, X309: what one has asked and another has confirmed is handed over, posted or recorded as it was asked. */
export const sendingIn = (service: Service) => {
  const { deps } = service;
  const sends = async (asker: StaffActor, ask: Ask) => {
    const { by, seen } = await byTwoIn(service)(asker, ask, besides(asker));
    const content = await contentOf('paperHanded', seen, deps);
    const id = await actAtOnce(service, by, (acting) => handPaper(content, acting, deps, seen));
    await settle();
    return id;
  };
  return {
    hands: (handed: Parameters<typeof askHandingOver>[0], asker: StaffActor) =>
      sends(asker, (asking) => askHandingOver(handed, asking, deps)),
    posts: (letter: Parameters<typeof askPosting>[0], asker: StaffActor) =>
      sends(asker, (asking) => askPosting(letter, asking, deps)),
    records: (answer: Parameters<typeof askAnswerOfAbove>[0], asker: StaffActor) =>
      sends(asker, (asking) => askAnswerOfAbove(answer, asking, deps)),
    contracts: (signed: Parameters<typeof askContract>[0], asker: StaffActor) =>
      sends(asker, (asking) => askContract(signed, asking, deps)),
  };
};
