// Para 11, APPK 96: each complaint is answered or its silence is told, and what it suspends neither stands and falls at once.
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { hasEnded } from '#domain/complaint/status.ts';
import type { FileState } from '#domain/file/state.ts';
import type { SecondBook } from '../second-books.ts';
import type { Walk } from '../walk.ts';

const isOf = ({ prefix }: { readonly prefix: string }, { id }: FileState): boolean => id.startsWith(`${prefix}_`);

/** What goes on, or is done, though it is complained of. */
const goesOn: readonly string[] = ['AWAITING_FORCE', 'IN_FORCE', 'FINAL'];

export function aComplaintBook({ world, time }: Walk): SecondBook {
  /** by the removal that they suspend, those that nobody has answered, be it the instance above */
  const unanswered = new Map<string, Set<string>>();
  const follow = ({ id, suspends, about, told, status }: Complaint): void => {
    if (told && about.file && about.removal) unanswered.get(about.removal)?.delete(about.file);
    if (!suspends || !about.removal) return;
    const open = unanswered.get(about.removal) ?? new Set();
    unanswered.set(about.removal, open);
    if (told || hasEnded(status)) open.delete(id);
    else open.add(id);
  };
  return {
    committed: ({ plans }) => {
      const files = plans.map(({ after }) => after);
      for (const file of files) if (isOf(complaint, file)) follow(file as Complaint);
      return files.flatMap(({ id, status }) => {
        const [open] = unanswered.get(id) ?? [];
        return open && goesOn.includes(status)
          ? [`${id} is ${status}, and ${open} that suspends it is unanswered`]
          : [];
      });
    },
    atRest: async () => {
      const acts = new Map<string, number>();
      for (const { caseId, kind } of world.store.register.log.values()) {
        const by = kind === 'REMOVED' ? 1 : kind === 'RESTORED' ? -1 : 0;
        acts.set(caseId, (acts.get(caseId) ?? 0) + by);
      }
      return [...world.store.files.values()].flatMap(({ file }) => {
        if (isOf(complaint, file)) return silent(file as Complaint, time.now());
        return isOf(amendment, file) ? bothWays(file as Amendment, acts.get(file.id) ?? 0) : [];
      });
    },
  };
}

const graceMs = 3_600_000;

/** Whoever waits longer than the law lets him is told so: by the term of the instance that has it. */
function silent({ id, told, status, terms, level }: Complaint, now: number): string[] {
  if (told || hasEnded(status)) return [];
  const term = level === 'second' ? terms.second : terms.answering;
  if (!term) return [`${id} is ${status} and no term runs for its answer`];
  const isOver = Date.parse(term.dueAt) < now - graceMs;
  return isOver && term.missedAt === undefined ? [`${id} is unanswered since ${term.dueAt}, and nobody says so`] : [];
}

/** How often an entry was removed by it and not given back is what its status says. */
function bothWays({ id, purpose, status, decision, suspension }: Amendment, removed: number): string[] {
  if (purpose !== 'REMOVAL') return [];
  const isDone = (status === 'IN_FORCE' || status === 'FINAL') && decision?.outcome === 'AMENDED';
  const isUndone = ['SUSPENDED', 'NOT_AMENDED'].includes(status) && suspension !== undefined;
  if (isDone && removed !== 1) return [`${id} is ${status}, and its entry was removed by it ${removed} times`];
  return isUndone && removed !== 0 ? [`${id} is ${status}, and its entry is removed by it`] : [];
}
