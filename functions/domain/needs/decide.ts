import { isStaff } from '../actor.ts';
import { closedFault } from '../file/desk-hours.ts';
import type { Kind, Occasion } from '../file/kind.ts';
import { EntryOf, type OnRecord, recorded } from '../file/on-entry.ts';
import { consentFault, consentsKept } from '../file/papers/consent.ts';
import { signerFault } from '../file/papers/signer.ts';
import { presentFault } from '../file/present.ts';
import { fieldsWrong, type Refusal, refusal } from '../file/refusal.ts';
import { idleWish } from '../queue/allocating/wishes.ts';
import { ok, refused } from '../result.ts';
import { confirmationOf, unconfirmed } from '../second-person/unconfirmed.ts';
import type { Instant } from '../time/instant.ts';
import type { NeedsCommand } from './command.ts';
import type { Needs, NeedsSaid, OwnEvent } from './needs.ts';

type Rules = Kind<Needs, NeedsCommand, OwnEvent>;

/** X207: whose entry it is says it himself, by his signature, or at a desk against identity, where two have seen him (X291). */
function askerFault(
  { person, identity, signed }: NeedsCommand,
  { subject }: OnRecord,
  { actor, now }: Occasion,
): Refusal | undefined {
  if (actor.kind !== 'recipient')
    return closedFault(now) ?? presentFault({ subject }, { person, identity, paragraph: 'X207' }, now);
  if (actor.person !== subject || actor.provenAlone) return refusal('ENTRY_UNKNOWN');
  return signerFault(signed?.by, subject, 'citizen');
}

const agreements = ['agreesToOtherLocality', 'agreesToUncomfortable'] as const satisfies readonly (keyof NeedsSaid)[];

/** X195: to another place, or to what is not comfortable, all adults agree; of all else nobody’s consent is asked. */
function agreementFault({ needs: { content }, adults, consents }: NeedsCommand, now: Instant): Refusal | undefined {
  const agreed = agreements.find((one) => content[one] === true);
  if (!agreed)
    return consents.length > 0 ? fieldsWrong('X195', { field: 'consents', problem: 'NOBODY_ASKED' }) : undefined;
  const fault = consentFault({ adults, consents }, now);
  return fault?.code === 'CONSENT_LACKING'
    ? fieldsWrong('X195', { field: `needs.${agreed}`, problem: 'ADULTS_AGREE' })
    : fault;
}

function wishFault({ wishes = [] }: NeedsSaid): Refusal | undefined {
  const idle = idleWish(wishes);
  return idle === undefined ? undefined : fieldsWrong('X208', { field: `needs.wishes.${idle}`, problem: 'IDLE_WISH' });
}

/** Nobody’s right was asked before: there is no file to ask then. */
export const decide: Rules['decide'] = (before, command, { actor, now }) => {
  if (before) return ok([]);
  const { entry, record, needs, paper, signed, identity, consents, found, confirmed, contacts } = command;
  if (actor.kind !== 'recipient' && actor.kind !== 'operator') return refused(refusal('FORBIDDEN'));
  if (!entry || !record) return refused(refusal('ENTRY_UNKNOWN'));
  const fault = askerFault(command, record, { actor, now }) ?? wishFault(needs.content) ?? agreementFault(command, now);
  if (fault) return refused(fault);
  if (entry.status !== 'ACTIVE') return refused(refusal('ENTRY_NOT_STANDING'));
  const by = actor.kind === 'recipient' ? {} : confirmationOf('needsAtDesk', confirmed);
  if (!by) return refused(unconfirmed('needsAtDesk'));
  const { provider, list, registerNumber, onList } = entry;
  const shown = signed
    ? { signature: signed.signature }
    : { identity: identity?.record, ...(isStaff(actor) ? { centre: actor.organisation } : {}) };
  return ok([
    {
      type: 'NeedsSaid',
      entry: EntryOf.parse({ provider, list, registerNumber, onList }),
      ...recorded(record),
      ...{ needs: needs.record, paper, ...shown, ...by },
      ...(contacts ? { contacts: { changed: [...contacts.changed] } } : {}),
      ...(consents.length > 0 ? { consents: consentsKept(consents) } : {}),
      ...(found ? { found } : {}),
    },
  ]);
};
