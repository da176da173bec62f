import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { typed } from '#casework/typed.ts';
import { application } from '#domain/application/kind.ts';
import type { VisitAsked } from '#domain/home-visit/command.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { bringing } from '#domain/home-visit/rules/bringing.ts';
import { newFileId } from '#domain/ids.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { type Acted, perform } from './on-visit.ts';

interface Asked extends VisitAsked {
  readonly district: ProviderId;
  /** the request whose result is to be brought */
  readonly brings?: string | undefined;
  /** the result of the package that is taken in is wished home as well */
  readonly resultToo?: true | undefined;
}

/** 13, X235: a visit is asked for, by the person in his cabinet, by 1414, or at a desk by whoever came for him; it takes a package in, or brings a result. */
export async function requestVisit(
  { district, brings: request, resultToo, ...asked }: Asked,
  acting: Acting,
  deps: WritingDeps,
): Acted {
  const fileId = newFileId(homeVisit, Date.parse(acting.now));
  const [subject, { record, ref }] = await Promise.all([
    deps.keyring.personOf(asked.person.iin),
    typed('visit', asked, { caseId: fileId, now: acting.now }, deps),
  ]);
  const said = { record: ref, content: asked };
  const brings = request === undefined ? undefined : bringing(request, await deps.cases.load(application, request));
  const command = { type: 'RequestVisit', subject, district, asked: said, brings, resultToo } as const;
  return perform(fileId, { command, records: [record] }, acting, deps);
}
