import { entryOf, type LeaveDeps } from '#casework/acts/amending/leave-queue.ts';
import { confirmedOn, lastSaid } from '#casework/papers/last-said.ts';
import { contactsOn, type Whose } from '#casework/papers/whose.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Actor } from '#domain/actor.ts';
import { ofSubject } from '#domain/file/rows.ts';
import type { Contacts } from '#domain/form/contacts.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import type { Needs, NeedsSaid } from '#domain/needs/needs.ts';
import { areContactsStale } from '#domain/queue/allocating/suitability.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type FamilyDeps, saidIn } from './family-now.ts';

/** What he said last, and how he is reached, as he reads it again. */
export interface NeedsTold {
  readonly needs?: NeedsSaid | undefined;
  readonly saidAt?: string | undefined;
  /** by which the operator knew him, at a desk */
  readonly identityDocument?: IdentityDocument | undefined;
  /** how he is reached, when he last said so, and whether that is too long ago for an offer (X315) */
  readonly contacts?: Partial<Contacts> & { readonly confirmedOn: PlainDate; readonly isToConfirm: boolean };
}

type Deps = FamilyDeps & Pick<LeaveDeps, 'cases'> & { readonly register: Pick<Register, 'entry'> };

/** To himself alone, and to nobody whom one operator’s word has let into his cabinet (X83). */
export async function needsTold(
  theCase: Whose,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
  deps: Deps,
): Promise<NeedsTold> {
  const { entry, record, request, row } = (await entryOf(theCase, deps)) ?? {};
  const file = request ?? row;
  if (!entry || !record || !file || ofSubject(record.subject, actor)) return {};
  const last = await lastSaid(entry, record.subject, deps);
  const { contacts: on } = confirmedOn(file, last);
  const contacts = {
    ...(await contactsOn(file, deps)),
    confirmedOn: on,
    isToConfirm: areContactsStale(on, localDate(now)),
  };
  return { ...(last ? await saidBefore(last, deps) : {}), contacts };
}

async function saidBefore(last: Needs, deps: FamilyDeps): Promise<NeedsTold> {
  const [said, shown] = await Promise.all([
    saidIn(last, deps),
    last.identity ? deps.people.read(last.identity.id) : undefined,
  ]);
  return { needs: said, saidAt: last.openedAt, identityDocument: shown?.content as IdentityDocument | undefined };
}
