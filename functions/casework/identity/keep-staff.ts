import type { StaffRegister } from '#casework/ports/identity.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Span, StaffMember } from '#domain/staff/staff.ts';
import { absent, type Changed, ended, type StaffObjection, standingIn } from '#domain/staff/staff-changes.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';

/** Who keeps the register, of his own organisation alone. */
export interface Keeping {
  readonly by: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

interface KeepDeps {
  readonly staff: StaffRegister;
}

type Kept = Promise<Result<StaffMember, StaffObjection>>;

/** Ends a colleague's service on its last day or, without one, at once: from then on his token is nobody's. */
export const endService = (
  { id, lastDay }: { readonly id: string; readonly lastDay?: PlainDate },
  keeping: Keeping,
  deps: KeepDeps,
): Kept => change(id, (member) => ended(member, { lastDay, now: keeping.now }), keeping, deps);

/** X43: absence is dated data. */
export const recordAbsence = (
  { id, span }: { readonly id: string; readonly span: Span },
  keeping: Keeping,
  deps: KeepDeps,
): Kept => change(id, (member) => absent(member, span), keeping, deps);

interface Substitution {
  /** for whom */
  readonly id: string;
  readonly substitute: string;
  readonly span: Span;
}

/** X34, X43: names who stands in for this colleague on these days; the substitute is answered. */
export async function nameSubstitute({ id, substitute, span }: Substitution, keeping: Keeping, deps: KeepDeps): Kept {
  const { by } = keeping;
  const colleague = await colleagueOf(by, id, deps);
  if (!colleague.ok) return colleague;
  return change(substitute, (member) => standingIn(member, { colleague: colleague.value, span, by }), keeping, deps);
}

/** A member of the keeper's own organisation; of another there is nobody. */
async function colleagueOf({ organisation }: StaffActor, id: string, { staff }: KeepDeps): Kept {
  const member = await staff.get(id);
  return member?.organisation === organisation ? ok(member) : refused('STAFF_UNKNOWN');
}

const tries = 3;
type Decide = (member: StaffMember) => Result<Changed | undefined, StaffObjection>;

/** Changes a colleague's entry, conditionally and journalled; decided anew when somebody else was quicker. */
async function change(id: string, decide: Decide, { by, now, requestId }: Keeping, deps: KeepDeps): Kept {
  for (let attempt = 0; attempt < tries; attempt++) {
    const member = await colleagueOf(by, id, deps);
    if (!member.ok) return member;
    const decided = decide(member.value);
    if (!decided.ok) return decided;
    if (!decided.value) return member;
    const { after, change: what } = decided.value;
    const note = { change: what, actor: actorRecord(by), at: now, requestId };
    if (await deps.staff.change(after, note)) return ok(after);
  }
  return refused('CONTENTION');
}
