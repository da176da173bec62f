import type { Application } from '#domain/application/application.ts';
import { changeRow } from '#domain/regulation/change-names.ts';
import { refusedChangePhrases } from '#domain/regulation/messages/change-messages.ts';
import type { Words } from '#domain/words.ts';
import { resultsOfService } from './service-order.ts';

type Result = Pick<NonNullable<Application['result']>, 'kind'>;

/** What a result is called: of a registration as para 3 names it, of a change as its paper does (X55). */
export function resultName({ change }: Pick<Application, 'change'>, { kind }: Result): Words {
  if (change) return kind === 'NOTICE' ? changeRow(change.kind).result : refusedChangePhrases.heading;
  const named = resultsOfService.find(({ id }) => id === kind);
  if (!named) throw new Error(`the service gives no ${kind}`);
  return named.name;
}
