import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { ownerOf } from '#casework/ports/sessions.ts';
import { type Actor, subjectOf } from '#domain/actor.ts';
import type { ThrottleId } from '#domain/regulation/throttles.ts';
import type { CalendarYearMissing } from '#domain/time/calendar.ts';
import type { AnyEntrance, Entrance } from '#http/entrance.ts';
import type { Asking } from '#http/operation.ts';
import { carrierCures } from '#http/problems/carrier-cures.ts';
import type { Asker } from '#http/problems/cure-operations.ts';
import { type Problem, problem } from '#http/problems/problem.ts';
import type { Row } from '#http/route.ts';
import { faultOf, tell } from '#runtime/log.ts';
import { byCaseId } from './named-case.ts';
import type { problemReply } from './problem-reply.ts';
import { Refused, refuse } from './refused.ts';
import { languageOf, replyOf } from './reply.ts';
import { withOpenCursor, withSealedCursor } from './sealed-cursors.ts';
import type { Token } from './session-actor.ts';
import { editedVersion, originOf, textOf, typedIn, usedKey } from './typed.ts';

export interface DoorDeps {
  readonly clock: Clock;
  readonly keyring: Keyring;
  /** where the API is reached, if this deployment says so */
  readonly address?: string | undefined;
  /** by which a printed number names its case */
  readonly lists: Pick<CaseLists, 'byNumber'>;
  /** who the token's bearer is now, by the staff register or the accounts; undefined: nobody any more */
  actorOf(token: Token, row: Pick<Row, 'auth' | 'roles'>): Promise<Actor | undefined>;
  /** seconds until the subject may ask again, or undefined */
  throttled(subject: string, throttle: ThrottleId | undefined): Promise<number | undefined>;
}

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Reply = APIGatewayProxyStructuredResultV2;

/**
 * The carrier of JSON: API Gateway's request with a bearer's token becomes what was typed and who asks, the row does the
 * rest. A form with a cookie would be another carrier of the same rows.
 */
export function door<D extends DoorDeps>(rows: readonly Entrance<D>[], deps: () => D) {
  return middy<Event, Reply>()
    .use(problemAnswers(rows))
    .handler(async (event) => {
      const began = Date.now();
      const entrance = rows.find((row) => isAsked(row, event)) ?? refuse('NOT_FOUND');
      const given = deps();
      const requestId = requestOf(event);
      const language = languageOf(event);
      const [known, route] = await Promise.all([knownOf(event, entrance, given), entrance.open()]);
      const text = textOf(event, route);
      const typed = await byCaseId(typedIn(event, route, text), given.lists);
      const sealing = {
        keyring: given.keyring,
        reader: known.actor ? subjectOf(known.actor) : '',
        list: `${event.routeKey} ${event.rawPath}`,
      };
      const understood = await route.understand(await withOpenCursor(typed, route, sealing));
      if (!understood.ok) throw new Refused(understood.error);
      const asking: Asking = {
        ...known,
        now: given.clock.now(),
        requestId,
        language,
        origin: originOf(event, given.address),
        ifVersion: editedVersion(event, route),
        idempotency: await usedKey(event, route, { text, keyring: given.keyring }),
      };
      const result = await understood.value(asking, given);
      const reply = result.ok
        ? replyOf(route, { ...result.value, body: await withSealedCursor(result.value.body, route, sealing) }, language)
        : await refusal(result.error, language, {
            requestId,
            askers: known.actor ? [known.actor.kind] : askersAt(entrance),
          });
      const told = result.ok ? {} : { problem: result.error.code };
      tell('request', { route: event.routeKey, status: reply.statusCode, requestId, ms: Date.now() - began, ...told });
      return reply;
    });
}

/** The gateway's own id of a request: it stands in its log, in ours, in what is answered and in the journal. */
const requestOf = ({ requestContext }: Event): string => requestContext.requestId;

const isAsked = ({ method, path }: AnyEntrance, { routeKey }: Pick<Event, 'routeKey'>): boolean =>
  `${method} ${path}` === routeKey;

/** Who may ask here; who did is not known before his token is. */
const askersAt = (row: AnyEntrance | undefined): readonly Asker[] =>
  row?.auth === 'citizen' ? ['recipient'] : (row?.roles ?? []);

/** Who asks, and from where; counted before anything that was typed is looked at. */
async function knownOf(
  event: Event,
  row: AnyEntrance,
  deps: DoorDeps,
): Promise<Pick<Asking, 'actor' | 'sourceAddress'>> {
  const actor = await bearer(event, row, deps);
  const sourceAddress = event.requestContext.http.sourceIp;
  const wait = await deps.throttled(actor ? subjectOf(actor) : sourceAddress, row.throttle);
  if (wait !== undefined) refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: wait });
  return { actor, sourceAddress };
}

async function bearer(event: Event, row: AnyEntrance, deps: DoorDeps): Promise<Actor | undefined> {
  if (row.auth === 'none') return undefined;
  const claims = event.requestContext.authorizer?.jwt?.claims;
  const username = typeof claims?.username === 'string' ? ownerOf(claims.username) : undefined;
  const issuedAtMs = Number(claims?.iat) * 1000;
  const id = claims?.jti;
  if (username === undefined || Number.isNaN(issuedAtMs) || typeof id !== 'string' || claims?.token_use !== 'access')
    return refuse('UNAUTHENTICATED');
  const actor = await deps.actorOf({ username, issuedAtMs, id }, row);
  if (!actor) return refuse('UNAUTHENTICATED');
  if (row.roles && !(row.roles as readonly string[]).includes(actor.kind)) return refuse('FORBIDDEN');
  return actor;
}

/** Whatever was thrown becomes a problem; what nobody expected says nothing of itself but its request. */
const problemAnswers = (rows: readonly AnyEntrance[]): middy.MiddlewareObj<Event, Reply> => ({
  onError: async (request) => {
    const { error, event } = request;
    const { routeKey: route } = event;
    const requestId = requestOf(event);
    const known = expected(error);
    const askers = askersAt(rows.find((row) => isAsked(row, event)));
    const reply = await refusal(known, languageOf(event), { requestId, askers });
    const { statusCode: status = 500 } = reply;
    if (status < 500) tell('request', { route, status, problem: known.code, requestId });
    else tell('request failed', { route, requestId, ...faultOf(error) }, 'error');
    request.response = reply;
  },
});

/** The words of all problems are read with the first refusal. */
const refusal = async (...told: Parameters<typeof problemReply>): Promise<Reply> =>
  (await import('./problem-reply.ts')).problemReply(...told);

function expected(error: unknown): Problem {
  if (error instanceof Refused) return error.problem;
  const name = error instanceof Error ? error.name : '';
  if (name === 'CalendarYearMissing')
    return problem('CALENDAR_YEAR_MISSING', { missing: [String((error as CalendarYearMissing).year)] });
  if (name === 'ListInMotion') return problem('CONTENTION');
  if (name === 'InvalidCursor')
    return problem('BAD_REQUEST', {
      fields: [{ field: 'query.cursor', problem: 'FORMAT', cure: carrierCures.cursor }],
    });
  return problem('UNEXPECTED');
}
