import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { typed } from '#casework/typed.ts';
import type { VisitAsked } from '#domain/home-visit/command.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { newFileId } from '#domain/ids.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { type Acted, perform } from './on-visit.ts';

interface Asked extends VisitAsked {
  readonly district: ProviderId;
}

/** 13: a visit is asked for, by the person in his cabinet, by 1414, or at a desk by whoever came for him. */
export async function requestVisit({ district, ...asked }: Asked, acting: Acting, deps: WritingDeps): Acted {
  const fileId = newFileId(homeVisit, Date.parse(acting.now));
  const [subject, { record, ref }] = await Promise.all([
    deps.keyring.personOf(asked.person.iin),
    typed('visit', asked, { caseId: fileId, now: acting.now }, deps),
  ]);
  const said = { record: ref, content: asked };
  const command = { type: 'RequestVisit', subject, district, asked: said } as const;
  return perform(fileId, { command, records: [record] }, acting, deps);
}
