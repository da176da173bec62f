import * as z from 'zod/mini';
import { StatusAnswer, Words } from '#casework/asking/status/status-answer.ts';
import { serviceTitle } from '#domain/regulation/edition.ts';
import { stepLabels } from '#domain/regulation/step-labels.ts';
import {
  gatewaySchema,
  headersOf,
  problemResponses,
  problemSchema,
  problemStatuses,
} from '#http/openapi/openapi-problems.ts';
import type { AnyRoute, Audience } from '#http/route.ts';
import { CaseView } from '#http/views/files/case-view.ts';

type Json = Readonly<Record<string, unknown>>;
const inSchemas = (name: string): string => `#/components/schemas/${name}`;
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly [field: string]: unknown;
}

const audiences: Readonly<Record<Audience, string>> = {
  public: 'Анықтама, кіру · Справка, вход · Information and signing in (10.1–10.4, 14–17)',
  awakening: 'Қызметкердің есептік жазбасы · Учетная запись сотрудника · An official’s own account (7)',
  verifier: 'Құжатты тексеру · Проверка документа · Checking a paper',
  cabinet: 'Жеке кабинет · Личный кабинет · Personal cabinet (10)',
  corporation: 'Мемлекеттік корпорация · Государственная корпорация · State Corporation (5.1, 5.7, 8)',
  provider: 'Көрсетілетін қызметті беруші · Услугодатель · Provider (5.2–5.6)',
  auditor: 'Аудитор · Аудитор · Auditor',
};

/** OpenAPI 3.1 of a route table, from its own schemas; it carries no example, since an example would be made-up data. */
export function openApi(rows: readonly AnyRoute[]): OpenApi {
  const names = schemaNames(rows);
  const paths: Record<string, Record<string, Json>> = {};
  for (const row of rows) paths[row.path] = { ...paths[row.path], [row.method.toLowerCase()]: operationOf(row, names) };
  return {
    openapi: '3.1.0',
    info: {
      title: `Kezek: ${serviceTitle.short.en}`,
      version: '1',
      description: `${serviceTitle.full.kk}\n\n${serviceTitle.full.en}`,
    },
    tags: Object.entries(audiences).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: {
        ...schemasIn(names.answers, 'output'),
        ...schemasIn(names.bodies, 'input'),
        Problem: problemSchema,
        GatewayAnswer: gatewaySchema,
      },
      responses: problemResponses,
      securitySchemes: {
        citizen: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token of POST /v1/sessions',
        },
        staff: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token of POST /v1/staff-sessions',
        },
      },
    },
  };
}

interface Names {
  readonly answers: Map<z.ZodMiniType, string>;
  readonly bodies: Map<z.ZodMiniType, string>;
}

/** One name for each schema; those that many rows share bear their own. */
function schemaNames(rows: readonly AnyRoute[]): Names {
  const answers = new Map<z.ZodMiniType, string>([
    [Words, 'Words'],
    [CaseView, 'CaseView'],
    [StatusAnswer, 'StatusAnswer'],
  ]);
  const bodies = new Map<z.ZodMiniType, string>();
  for (const { name, answer, body } of rows) {
    if (!answers.has(answer)) answers.set(answer, fresh(`${pascal(name)}Answer`, answers));
    if (body && !bodies.has(body)) bodies.set(body, fresh(`${pascal(name)}Body`, bodies));
  }
  return { answers, bodies };
}

/** The same operation may stand in two rows with two shapes. */
function fresh(name: string, taken: ReadonlyMap<unknown, string>): string {
  const same = [...taken.values()].filter((other) => other === name || other.startsWith(`${name}Of`)).length;
  return same === 0 ? name : `${name}Of${same + 1}`;
}

function schemasIn(names: ReadonlyMap<z.ZodMiniType, string>, io: 'input' | 'output'): Record<string, Json> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io, uri: inSchemas, unrepresentable: 'any' });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}

const inline = (schema: z.ZodMiniType): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

function operationOf(row: AnyRoute, { answers, bodies }: Names): Json {
  const { audience, auth, name, paragraph, summary, body, roles, status = 200 } = row;
  const label = labelOf(paragraph);
  const told = label ? `${label.kk} · ${label.ru} · ${label.en}` : summary;
  return {
    operationId: `${audience}${pascal(name)}`,
    tags: [audience],
    summary,
    description: `${paragraph}: ${told}`,
    'x-paragraph': paragraph,
    ...(label ? { 'x-summary': label } : {}),
    ...(roles ? { 'x-roles': roles } : {}),
    security: auth === 'none' ? [] : [{ [auth]: [] }],
    parameters: [...parametersIn('path', row.params), ...parametersIn('query', row.query), ...headersOf(row)],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: inSchemas(bodies.get(body) ?? '') } } },
          },
        }
      : {}),
    responses: {
      [status]: successOf(row, answers),
      ...Object.fromEntries(
        problemStatuses(row).map((code) => [code, { $ref: `#/components/responses/Problem${code}` }]),
      ),
    },
  };
}

/** A paragraph that holds several steps is told by the first of them. */
const labelOf = (paragraph: string) => {
  const labels: Readonly<Record<string, z.infer<typeof Words>>> = stepLabels;
  return labels[paragraph] ?? labels[`${paragraph} a`];
};

function successOf({ answer, contentType }: AnyRoute, answers: Names['answers']): Json {
  const schema = contentType ? { type: 'string' } : { $ref: inSchemas(answers.get(answer) ?? '') };
  const headers = {
    ETag: { description: 'The version of the case, for If-Match', schema: { type: 'string' } },
    'Content-Language': { schema: { type: 'string' } },
  };
  return { description: 'Done', headers, content: { [contentType ?? 'application/json']: { schema } } };
}

function parametersIn(where: 'path' | 'query', schema: z.ZodMiniType | undefined): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = inline(schema) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: of,
  }));
}
