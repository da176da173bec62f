import { reach } from '../file/evolve.ts';
import type { Kind } from '../file/kind.ts';
import { opened } from '../file/state.ts';
import type { DwellingCommand } from './command.ts';
import { complaintsAfter } from './complained-of.ts';
import type { Dwelling } from './dwelling.ts';
import type { OwnEvent } from './event.ts';
import { type MoveEventType, moves } from './moves.ts';
import type { DwellingStatus } from './status.ts';

type Rules = Kind<Dwelling, DwellingCommand, OwnEvent>;
type Moved = Extract<OwnEvent, { type: MoveEventType }>;

const reachedBy = new Map<string, DwellingStatus>(Object.values(moves).map(({ event, to }) => [event, to]));

/** Whose it is stays said until the round or the offer lets it go. */
function held(
  { allocation: round, offer: before, complaints, waitsAtMost, ...dwelling }: Dwelling,
  { type, allocation = round, offer = before }: Moved,
) {
  const isFree = type === 'DwellingReturned' || type === 'DwellingFreed';
  const isOut = isFree || type === 'DwellingReleased';
  return {
    ...dwelling,
    ...(allocation && !isFree ? { allocation } : {}),
    ...(offer && !isOut ? { offer } : {}),
    ...(complaints && !isFree ? { complaints } : {}),
    ...(waitsAtMost && !isFree ? { waitsAtMost } : {}),
  };
}

/** The dwelling after one more event of its own. */
export const evolve: Rules['evolve'] = (before, event, recorded) => {
  if (event.type === 'DwellingEntered') {
    const { type: _, by: enteredBy, ...facts } = event;
    const reached = [{ status: 'FREE' as const, at: recorded.at }];
    return { ...opened(recorded.id, recorded.at), status: 'FREE', reached, ...facts, enteredBy };
  }
  if (!before) throw new Error(`a dwelling does not begin with ${event.type}`);
  if (event.type === 'DwellingWithdrawn') {
    const { reason: withdrawnFor, ground } = event;
    return reach({ ...before, withdrawnFor, ...(ground ? { withdrawnBy: ground } : {}) }, 'WITHDRAWN', recorded);
  }
  if (event.type === 'DwellingComplainedOf' || event.type === 'ComplaintLetGo') return complaintsAfter(before, event);
  const status = reachedBy.get(event.type);
  if (!status) throw new Error(`no move ${event.type}`);
  return reach(held(before, event), status, recorded);
};
