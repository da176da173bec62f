import { addressOf, withdrawnBecause } from '#casework/papers/offer-file.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { People } from '#casework/ports/people.ts';
import { actorRecord } from '#domain/actor.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { ok } from '#domain/result.ts';
import { fileInStanding, type SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfDwelling } from '#http/shapes/allocations.ts';
import { DwellingView, dwellingView } from '#http/views/files/allocation-view.ts';

interface Deps extends SeeingDeps {
  readonly access: AccessLog;
  readonly people: Pick<People, 'read'>;
}

/** A dwelling with its address, which is noted as looked at: once it is given, somebody lives there. */
export const readDwelling = operation({
  name: 'readDwelling',
  by: 'bearer',
  params: OfDwelling,
  answer: DwellingView,
  run: async (asked, deps: Deps) => {
    const seen = await fileInStanding(asked, { kind: dwelling, id: asked.params.dwellingId }, deps);
    if (!seen.ok) return seen;
    const { call, file } = seen.value;
    const { now: at, requestId } = call;
    await deps.access.append({
      ...{ reader: actorRecord(call.actor), subject: file.id, fields: ['address'] },
      ...{ why: '77', at, requestId },
    });
    const [address, because] = await Promise.all([addressOf(file, deps), withdrawnBecause(file, deps)]);
    return ok({ body: dwellingView(file, call, { address, withdrawnBecause: because }), version: file.version });
  },
});
