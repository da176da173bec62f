// 75, 76: whoever stands on a list says what his family needs of a dwelling, in the cabinet or at a desk.
import { askNeedsAtDesk, prepareNeeds, sayNeeds, sayNeedsAtDesk } from '#casework/acts/allocating/needs/say-needs.ts';
import type { PersonId } from '#domain/ids.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { atNextDesk, byTwo } from '../by-two.ts';
import { shown } from '../filing-sessions.ts';
import { personOnEntry } from '../people.ts';
import { signedBy } from '../proposals.ts';
import { asks, does, knocksFor, numberOf, recipient, type Walk } from '../walk.ts';

/** By the file that put him on the list, and now and then somebody else by it. */
export async function saysNeeds(walk: Walk): Promise<void> {
  const { dice, ledger } = walk;
  const entry = dice().pick([...ledger.entries.values()]);
  if (!entry) return;
  const caseId = entry.heldBy ?? entry.caseId;
  const subject = personOnEntry(walk, entry);
  const n = dice().chance(0.97) ? (numberOf(walk, subject) ?? 0) : 2;
  const contacts = dice().chance(0.5) ? { contacts: { phone: `+7701${1_000_000 + dice().below(9)}` } } : {};
  const said = { caseId, needs: { floorAtMost: 1 + dice().below(9) }, ...contacts };
  if (dice().chance(0.4)) {
    const came = { ...said, iin: citizen(n).iin, identityDocument: shown };
    const { by, seen } = await byTwo(walk, [officials.operator, atNextDesk], (asker) =>
      knocksFor(walk, 'asks to confirm his needs', (now, deps) => askNeedsAtDesk(came, { by: asker, now }, deps)),
    );
    await does(walk, 'says his needs at the desk', by, (acting, deps) =>
      sayNeedsAtDesk(came, acting, deps, dice().chance(0.9) ? seen : undefined),
    );
    return;
  }
  const actor = recipient(subject as PersonId);
  const paper = await asks(walk, 'prepares his needs', actor, (asker, deps) => prepareNeeds(said, asker, deps));
  if (!paper) return;
  const signed = signedBy(walk, subject, paper);
  await does(walk, 'says his needs', actor, (acting, deps) => sayNeeds({ ...said, signed }, acting, deps));
}
