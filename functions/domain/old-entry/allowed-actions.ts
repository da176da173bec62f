import type { Actor, ActorKind } from '../actor.ts';
import { isClosedTo } from '../file/desk-hours.ts';
import type { Row } from '../file/kind.ts';
import type { Objection } from '../file/refusal.ts';
import { ofOffice, ofSubject } from '../file/rows.ts';
import type { Instant } from '../time/instant.ts';
import type { OldEntry } from './old-entry.ts';

/** Whose it is, who decides about entries or watches those who do, and at a desk whoever serves him (X224, X332). */
export const allowed = {
  ON_RECORD: {
    recipient: ['SeeCase', 'ChangeContacts'],
    operator: ['ReceivePerson', 'ChangeContacts', 'LeaveQueue'],
    registrar: ['SeeCase', 'CorrectRow', 'CorrectPerson'],
    executor: ['SeeCase', 'CorrectRow', 'CorrectPerson'],
    head: ['SeeCase'],
    administrator: ['SeeCase'],
    supervisor: ['SeeCase'],
    auditor: ['SeeCase'],
    clock: ['ReckonTerms', 'ClimbRung'],
    machine: ['ResumeProcedure'],
  },
} as const satisfies Record<string, Row>;

/** An operator serves whoever comes to any desk, and sees nothing of it. */
const anywhere: readonly ActorKind[] = ['supervisor', 'auditor', 'operator'];

/** Whose it is, and the people of the provider on whose list it stands. */
export const relation = ({ subject, entry }: OldEntry, actor: Actor): Objection | undefined =>
  actor.kind === 'recipient' ? ofSubject(subject, actor) : ofOffice(entry.provider, actor, anywhere);

/** Whatever an operator does in it rests on his word that its person stands before him, so a closed desk does none of it (X113). */
export const conflict = (_file: OldEntry, actor: Actor, _action: string, now?: Instant): Objection | undefined =>
  isClosedTo(actor, now) ? 'CENTRE_CLOSED' : undefined;
