import type * as z from 'zod/mini';
import type { ActedOn } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { type Actor, actorRecord, subjectOf } from '#domain/actor.ts';
import type { Kind } from '#domain/file/kind.ts';
import { fieldsWrong } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import { whyRead } from '#domain/file/why-read.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { words } from '#domain/words.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { type Problem, refusedBy } from '#http/problems/problem.ts';
import type { Why } from '#http/shapes/reasons.ts';
import type { CaseExists } from '#http/views/files/case-view.ts';
import { acknowledgedOf, type CommandDeps, performed, shownOf } from './commanding.ts';
import { fileInStanding, type SeeingDeps } from './standing.ts';

/** A kind of file that officials work on: its view, and the clause by which it is read. */
interface Called<F extends FileState, V> {
  readonly kind: Kind<F>;
  readonly paragraph: string;
  readonly view: (file: F, asking: Asking<Actor>, deps: CommandDeps) => V | Promise<V>;
}

type Act<F extends FileState> = (acting: Acting) => ActedOn<F>;
type Reading = Asking<Actor> & { readonly query: z.infer<typeof Why> };

interface Noting {
  readonly access: AccessLog;
}

const ownFile = words(
  'Адам өз ісін негізін айтпай оқиды: бұл өрістерді алып тастаңыз',
  'Человек читает свое дело, не называя основания: уберите эти поля',
  'Whoever reads a file of his own gives no reason: leave these fields out',
);

/** How the files of a kind are acted on, seen and read by whoever calls. */
export const callsOf = <F extends FileState, V>({ kind, paragraph, view }: Called<F, V>) => {
  const noReason = refusedBy(
    fieldsWrong(paragraph, { field: 'why', problem: 'NOTHING_BY_IT', cure: ownFile }),
    'query',
  );
  return {
    /** an act, answered with the file as it then is, to whoever may see it then */
    acted: async (asking: Asking<Actor>, deps: CommandDeps, act: Act<F>): Answered<V> => {
      const done = await performed(kind, asking, { deps, act });
      const shown = done.ok ? shownOf(kind, asking, done.value) : done;
      if (!shown.ok) return shown;
      return ok({ body: await view(shown.value, asking, deps), version: shown.value.version });
    },

    /** an act of somebody who need not see it afterwards: answered with that it was done */
    doneWith: (asking: Asking<Actor>, deps: CommandDeps, act: Act<F>): Answered<CaseExists> =>
      acknowledgedOf(kind, asking, { deps, act }),

    /** the file, and the call in whichever role its bearer may see it; a stranger is told there is none */
    seen: <C extends Asking<Actor>>(
      id: string,
      call: C,
      deps: SeeingDeps,
    ): Promise<Result<{ readonly call: C; readonly file: F }, Problem>> => fileInStanding(call, { kind, id }, deps),

    /** who reads what of it and why, noted before it is answered; whose it is gives no reason for what is his */
    readForReason: async (
      call: Reading,
      file: F,
      fields: readonly string[],
      { access }: Noting,
    ): Promise<Result<true, Problem>> => {
      const { actor, query, now: at, requestId } = call;
      if (subjectOf(actor) === kind.persons(file).applicant)
        return Object.keys(query).length === 0 ? ok(true) : refused(noReason);
      const why = whyRead(kind, file, { actor, said: query });
      if (!why.ok) return refused(refusedBy(why.error, 'query'));
      await access.append({ reader: actorRecord(actor), subject: file.id, fields, why: why.value, at, requestId });
      return ok(true);
    },

    /** whoever watches has read what was done with it, or who looked */
    noteAudit: (
      { actor, now: at, requestId }: Asking<Actor>,
      { id: subject }: { readonly id: string },
      fields: readonly string[],
      { access }: Noting,
    ): Promise<void> => access.append({ reader: actorRecord(actor), subject, fields, why: paragraph, at, requestId }),
  };
};
