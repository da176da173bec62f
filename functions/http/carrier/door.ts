import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { ownerOf } from '#casework/ports/sessions.ts';
import { type Actor, subjectOf } from '#domain/actor.ts';
import type { ThrottleId } from '#domain/regulation/throttles.ts';
import { CalendarYearMissing } from '#domain/time/calendar.ts';
import type { Asking } from '#http/operation.ts';
import { carrierCures } from '#http/problems/carrier-cures.ts';
import type { Asker } from '#http/problems/cure-operations.ts';
import { type Problem, problem } from '#http/problems/problem.ts';
import type { AnyRoute, Route, Row } from '#http/route.ts';
import { faultOf, tell } from '#runtime/log.ts';
import { byCaseId } from './named-case.ts';
import { Refused, refuse } from './refused.ts';
import { languageOf, problemReply, replyOf } from './reply.ts';
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
export function door<D extends DoorDeps>(rows: readonly Route<D>[], deps: () => D) {
  return middy<Event, Reply>()
    .use(problemAnswers(rows))
    .handler(async (event) => {
      const route = rows.find((row) => isAsked(row, event)) ?? refuse('NOT_FOUND');
      const began = Date.now();
      const given = deps();
      const requestId = requestOf(event);
      const language = languageOf(event);
      const known = await knownOf(event, route, given);
      const text = textOf(event, route);
      const typed = await byCaseId(typedIn(event, route, text), given.lists);
      const understood = route.understand(typed);
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
        ? replyOf(route, result.value, language)
        : problemReply(result.error, language, {
            requestId,
            askers: known.actor ? [known.actor.kind] : askersAt(route),
          });
      const told = result.ok ? {} : { problem: result.error.code };
      tell('request', { route: event.routeKey, status: reply.statusCode, requestId, ms: Date.now() - began, ...told });
      return reply;
    });
}

/** The gateway's own id of a request: it stands in its log, in ours, in what is answered and in the journal. */
const requestOf = ({ requestContext }: Event): string => requestContext.requestId;

const isAsked = ({ method, path }: AnyRoute, { routeKey }: Pick<Event, 'routeKey'>): boolean =>
  `${method} ${path}` === routeKey;

/** Who may ask here; who did is not known before his token is. */
const askersAt = (row: AnyRoute | undefined): readonly Asker[] =>
  row?.auth === 'citizen' ? ['recipient'] : (row?.roles ?? []);

/** Who asks, and from where; counted before anything that was typed is looked at. */
async function knownOf(
  event: Event,
  route: AnyRoute,
  deps: DoorDeps,
): Promise<Pick<Asking, 'actor' | 'sourceAddress'>> {
  const actor = await bearer(event, route, deps);
  const sourceAddress = event.requestContext.http.sourceIp;
  const wait = await deps.throttled(actor ? subjectOf(actor) : sourceAddress, route.throttle);
  if (wait !== undefined) refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: wait });
  return { actor, sourceAddress };
}

async function bearer(event: Event, route: AnyRoute, deps: DoorDeps): Promise<Actor | undefined> {
  if (route.auth === 'none') return undefined;
  const claims = event.requestContext.authorizer?.jwt?.claims;
  const username = typeof claims?.username === 'string' ? ownerOf(claims.username) : undefined;
  const issuedAtMs = Number(claims?.iat) * 1000;
  if (username === undefined || Number.isNaN(issuedAtMs) || claims?.token_use !== 'access')
    return refuse('UNAUTHENTICATED');
  const actor = await deps.actorOf({ username, issuedAtMs }, route);
  if (!actor) return refuse('UNAUTHENTICATED');
  if (route.roles && !(route.roles as readonly string[]).includes(actor.kind)) return refuse('FORBIDDEN');
  return actor;
}

/** Whatever was thrown becomes a problem; what nobody expected says nothing of itself but its request. */
const problemAnswers = (rows: readonly AnyRoute[]): middy.MiddlewareObj<Event, Reply> => ({
  onError: (request) => {
    const { error, event } = request;
    const { routeKey: route } = event;
    const requestId = requestOf(event);
    const known = expected(error);
    const { status, code } = known;
    if (status < 500) tell('request', { route, status, problem: code, requestId });
    else tell('request failed', { route, requestId, ...faultOf(error) }, 'error');
    const askers = askersAt(rows.find((row) => isAsked(row, event)));
    request.response = problemReply(known, languageOf(event), { requestId, askers });
  },
});

function expected(error: unknown): Problem {
  if (error instanceof Refused) return error.problem;
  const name = error instanceof Error ? error.name : '';
  if (error instanceof CalendarYearMissing) return problem('CALENDAR_YEAR_MISSING', { missing: [String(error.year)] });
  if (name === 'ListInMotion') return problem('CONTENTION');
  if (name === 'InvalidCursor')
    return problem('BAD_REQUEST', {
      fields: [{ field: 'query.cursor', problem: 'FORMAT', cure: carrierCures.cursor }],
    });
  return problem('UNEXPECTED');
}
