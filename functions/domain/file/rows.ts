import { type Actor, type ActorKind, isStaff, type StaffRole } from '../actor.ts';
import type { FrameCommandType } from './command.ts';
import type { Objection } from './refusal.ts';

/** What every kind that officials work on lets somebody do: the frame’s own, seeing, and whoever may not work on it. */
type Common = FrameCommandType | 'SeeCase' | 'SeeTask' | 'DeclareRecusal' | 'CheckStaff' | 'NameActingHead';

/** What each kind of actor may do in one status of a kind with these actions. */
export type RowOf<A extends string> = Partial<Record<ActorKind, readonly A[]>>;

export const see = ['SeeCase'] as const;
/** SeeTask: only the line of its open task in the list of an office. */
export const oversee = ['SeeCase', 'SeeTask'] as const;
export const claim = ['ClaimTask', 'ReleaseTask'] as const;
/** Whoever keeps an office may free a task there that somebody has claimed. */
export const keeper = [...oversee, 'ReleaseTask'] as const;
/** Where a head may be needed, the supervisor may have to name one (X74). */
export const above = [...oversee, 'NameActingHead'] as const;
export const watch = { recipient: see, auditor: see, clock: ['ClimbRung', 'ReckonTerms'] } as const;

/** The rows of a kind on which these officials work. */
export const rowsOf = <A extends string>(officials: readonly StaffRole[]) => ({
  /** while it is open whoever works on it may be recused, and the clock and the machine go on with it */
  open: (row: RowOf<A | Common>): RowOf<A | Common> => ({
    ...watch,
    ...row,
    ...Object.fromEntries(officials.map((role) => [role, ['SeeCase', 'DeclareRecusal', ...(row[role] ?? [])]])),
    administrator: row.administrator ?? oversee,
    supervisor: row.supervisor ?? oversee,
    machine: ['Hold', 'OpenTask', 'ResumeProcedure', 'CheckStaff', ...(row.machine ?? [])],
  }),
  /** once it is over it is seen, and its procedure may still be resumed */
  ended: (row: RowOf<A | Common> = {}): RowOf<A | Common> => ({
    ...watch,
    ...Object.fromEntries(officials.map((role) => [role, see])),
    supervisor: see,
    machine: ['ResumeProcedure'],
    ...row,
  }),
});

/** Whose file it is; whoever has only proven who he is sees none. */
export const ofSubject = (subject: string, actor: Actor): Objection | undefined =>
  actor.kind === 'recipient' && actor.person === subject && !actor.provenAlone ? undefined : 'NOT_YOUR_CASE';

const aboveOffices: readonly ActorKind[] = ['supervisor', 'auditor'];

/** The office’s own people, and those above the offices, or who serve whoever comes to any of them. */
export const ofOffice = (
  office: string,
  actor: Actor,
  anywhere: readonly ActorKind[] = aboveOffices,
): Objection | undefined =>
  !isStaff(actor) || anywhere.includes(actor.kind) || actor.organisation === office ? undefined : 'OTHER_ORGANISATION';
