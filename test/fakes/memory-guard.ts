import type { Guard, GuardChange } from '#casework/ports/ports.ts';
import type { MemoryWrite } from './memory-write.ts';

/** The guard item per person: taken while free, released and turned into an entry only by the case that took it. */
export function guardWrite(guards: Map<string, Guard>, change: GuardChange): MemoryWrite {
  const before = (): Guard => guards.get(change.person) ?? { active: {} };
  const provider = change.change === 'release' ? undefined : change.provider;
  return {
    key: `GUARD#${change.person}`,
    holds: () => holds(before(), change),
    moved: () => ({
      at: 'guard',
      caseId: change.caseId,
      open: before().open,
      registered: provider && before().active[provider],
    }),
    write: () => guards.set(change.person, changed(before(), change)),
  };
}

function holds({ open, active }: Guard, change: GuardChange): boolean {
  if (change.change !== 'take') return open === change.caseId;
  return (open === undefined || open === change.caseId) && active[change.provider] === undefined;
}

function changed({ active }: Guard, change: GuardChange): Guard {
  if (change.change === 'take') return { active, open: change.caseId };
  if (change.change === 'release') return { active };
  return { active: { ...active, [change.provider]: change.caseId } };
}
