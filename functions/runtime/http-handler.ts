import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Clock } from '#casework/ports/clock.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { type Actor, subjectOf } from '#domain/actor.ts';
import { CalendarYearMissing } from '#domain/time/calendar.ts';
import { fieldProblems, isLegible } from '#http/field-problems.ts';
import type { Call, Language, Operation } from '#http/operation.ts';
import { type Problem, type ProblemCode, problem, problemRow } from '#http/problem.ts';
import type { Route } from '#http/route.ts';
import { faultOf, tell } from './log.ts';

export interface DoorDeps {
  readonly clock: Clock;
  readonly keyring: Keyring;
  /** who the token's bearer is now, by the staff register or the accounts; undefined: nobody any more */
  actorOf(username: string, route: Route): Promise<Actor | undefined>;
  /** seconds until the subject may ask again, or undefined */
  throttled(subject: string, route: Route): Promise<number | undefined>;
}

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Reply = APIGatewayProxyStructuredResultV2;
export type Operations<D> = Readonly<Record<string, Operation<Call<never, never, never>, D>>>;

const bodyLimit = 512 * 1024;

/** Something the door itself refuses before or instead of the operation. */
class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
const refuse = (code: ProblemCode, more?: Parameters<typeof problem>[1]): never => {
  throw new Refused(problem(code, more));
};

/** The stack of every door: match the row, know the bearer, count, parse, run, answer through the row's schema. */
export function door<D extends DoorDeps>(rows: readonly Route[], operations: Operations<D>, deps: () => D) {
  return middy<Event, Reply>()
    .use(problemAnswers())
    .handler(async (event, context) => {
      const route = rows.find(({ method, path }) => `${method} ${path}` === event.routeKey) ?? refuse('NOT_FOUND');
      const operation = operations[route.operation];
      if (!operation) throw new Error(`no operation ${route.operation}`);
      const began = Date.now();
      const given = deps();
      const call = await callOf(event, route, given, context.awsRequestId);
      const result = await operation(call as Call<never, never, never>, given);
      const reply = result.ok
        ? answered(route, result.value, call.language)
        : problemReply(result.error, call.language, call.requestId);
      const told = result.ok ? {} : { problem: result.error.code };
      tell('request', {
        route: event.routeKey,
        status: reply.statusCode,
        requestId: call.requestId,
        ms: Date.now() - began,
        ...told,
      });
      return reply;
    });
}

async function callOf(event: Event, route: Route, deps: DoorDeps, requestId: string): Promise<Call> {
  const actor = await bearer(event, route, deps);
  const sourceAddress = event.requestContext.http.sourceIp;
  const wait = await deps.throttled(actor ? subjectOf(actor) : sourceAddress, route);
  if (wait !== undefined) refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: wait });
  const language = languageOf(event.headers['accept-language']);
  const text = bodyOf(event, route);
  const body = route.body ? parsed(route.body, jsonOf(text), 'body', language) : undefined;
  return {
    params: route.params ? parsed(route.params, event.pathParameters ?? {}, 'path', language) : {},
    query: route.query ? parsed(route.query, event.queryStringParameters ?? {}, 'query', language) : {},
    body,
    actor,
    now: deps.clock.now(),
    requestId,
    language,
    sourceAddress,
    ...(await headersOf(event, route, text, deps)),
  };
}

async function bearer(event: Event, route: Route, deps: DoorDeps): Promise<Actor | undefined> {
  if (route.auth === 'none') return undefined;
  const claims = event.requestContext.authorizer?.jwt?.claims;
  const username = claims?.username;
  if (typeof username !== 'string' || claims?.token_use !== 'access') return refuse('UNAUTHENTICATED');
  const actor = await deps.actorOf(username, route);
  if (!actor) return refuse('UNAUTHENTICATED');
  if (route.roles && !(route.roles as readonly string[]).includes(actor.kind)) return refuse('FORBIDDEN');
  return actor;
}

function bodyOf(event: Event, route: Route): string {
  if (!event.body) return '';
  const bytes = Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > bodyLimit) refuse('BODY_TOO_LARGE');
  if (route.body && !/^application\/json\b/.test(event.headers['content-type'] ?? '')) refuse('UNSUPPORTED_MEDIA_TYPE');
  return bytes.toString('utf8');
}

function legibleOnly(key: string, value: unknown): unknown {
  if (isLegible(key) && (typeof value !== 'string' || isLegible(value))) return value;
  return refuse('FIELDS_WRONG', { fields: [{ field: 'body', problem: 'NOT_TEXT' }] });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text, legibleOnly);
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse('BAD_REQUEST', { fields: [{ field: 'body', problem: 'NOT_JSON' }] });
  }
}

function parsed(schema: z.ZodMiniType, value: unknown, where: string, language: Language): unknown {
  const result = z.safeParse(schema, value, { reportInput: true });
  return result.success
    ? result.data
    : refuse('FIELDS_WRONG', { fields: fieldProblems(result.error.issues, where, language) });
}

async function headersOf(
  event: Event,
  route: Route,
  text: string,
  deps: DoorDeps,
): Promise<Pick<Call, 'ifVersion' | 'idempotency'>> {
  const tag = /^(?:W\/)?"(\d+)"$/.exec(event.headers['if-match'] ?? '')?.[1];
  if (route.edits && tag === undefined) refuse('IF_MATCH_MISSING');
  const key = event.headers['idempotency-key'];
  if (route.method === 'POST' && route.auth !== 'none' && !key) refuse('IDEMPOTENCY_KEY_MISSING');
  if (key && !/^[\x21-\x7e]{8,100}$/.test(key))
    refuse('BAD_REQUEST', { fields: [{ field: 'idempotency-key', problem: 'FORMAT' }] });
  const idempotency =
    key && route.auth !== 'none'
      ? { key, bodyMac: await deps.keyring.macOf(`${event.routeKey} ${event.rawPath} ${text}`) }
      : undefined;
  return { ifVersion: tag === undefined ? undefined : Number(tag), idempotency };
}

const languageOf = (accepted: string | undefined): Language => {
  const wanted = (accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((tag): tag is Language => tag === 'kk' || tag === 'ru' || tag === 'en') ?? 'kk';
};

function answered(
  route: Route,
  { body, version, status }: { body: unknown; version?: number; status?: number },
  language: Language,
): Reply {
  const etag: Record<string, string> = version === undefined ? {} : { etag: `"${version}"` };
  const headers = {
    'content-type': route.contentType ?? 'application/json; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
    ...etag,
  };
  if (route.status === 204) return { statusCode: 204, headers };
  const shown = route.contentType ? String(body) : JSON.stringify(z.parse(route.answer, body));
  return { statusCode: status ?? route.status, headers, body: shown };
}

function problemReply(given: Problem, language: Language, requestId: string): Reply {
  const { title, cure } = problemRow(given.code as ProblemCode);
  const { code, status, retryAfterSeconds, ...details } = given;
  const type = `urn:kezek:problem:${code.toLowerCase().replaceAll('_', '-')}`;
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    },
    body: JSON.stringify({
      type,
      status,
      title: title[language],
      titles: title,
      cure: cure[language],
      ...details,
      instance: `urn:kezek:request:${requestId}`,
    }),
  };
}

/** Whatever was thrown becomes a problem; what nobody expected says nothing of itself but its request. */
const problemAnswers = (): middy.MiddlewareObj<Event, Reply> => ({
  onError: (request) => {
    const { error, event, context } = request;
    const language = languageOf(event.headers?.['accept-language']);
    if (!(error instanceof Refused))
      tell('request failed', { route: event.routeKey, requestId: context.awsRequestId, ...faultOf(error) }, 'error');
    const known = expected(error);
    if (error instanceof Refused)
      tell('request', {
        route: event.routeKey,
        status: known.status,
        problem: known.code,
        requestId: context.awsRequestId,
      });
    request.response = problemReply(known, language, context.awsRequestId);
  },
});

function expected(error: unknown): Problem {
  if (error instanceof Refused) return error.problem;
  const name = error instanceof Error ? error.name : '';
  if (error instanceof CalendarYearMissing) return problem('CALENDAR_YEAR_MISSING', { missing: [String(error.year)] });
  if (name === 'ListInMotion') return problem('CONTENTION');
  if (name === 'InvalidCursor')
    return problem('BAD_REQUEST', { fields: [{ field: 'query.cursor', problem: 'FORMAT' }] });
  return problem('UNEXPECTED');
}
