import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { functionRights } from '#infra/constructs/rights/function-rights.ts';
import type { Route } from '#infra/constructs/service/routes.ts';
import { keysOf } from '#infra/keyed.ts';
import { readPlace, readSettings, saidIn } from '#infra/settings.ts';
import { Kezek } from '#infra/stage.ts';

/** A route of each kind; whatever holds for them holds for every row of the table. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/v1/service', audience: 'public', auth: 'none' },
  { method: 'POST', path: '/v1/sessions', audience: 'public', auth: 'none' },
  { method: 'POST', path: '/v1/staff-accounts', audience: 'awakening', auth: 'none' },
  { method: 'GET', path: '/v1/papers/{code}', audience: 'verifier', auth: 'none' },
  { method: 'GET', path: '/v1/cabinet/requests/{caseId}', audience: 'cabinet', auth: 'citizen' },
  { method: 'PUT', path: '/v1/cabinet/requests/{caseId}/form', audience: 'cabinet', auth: 'citizen' },
  { method: 'POST', path: '/v1/desk/requests', audience: 'corporation', auth: 'staff' },
  { method: 'DELETE', path: '/v1/desk/requests/{caseId}', audience: 'corporation', auth: 'staff' },
  { method: 'GET', path: '/v1/tasks', audience: 'provider', auth: 'staff' },
  { method: 'GET', path: '/v1/audit/{caseId}', audience: 'auditor', auth: 'staff' },
];

/** Bundles that hold nothing: what is in them is not what these tests are about. */
function emptyBundles(): string {
  const dist = mkdtempSync(join(tmpdir(), 'kezek-bundles-'));
  for (const name of keysOf(functionRights)) {
    mkdirSync(join(dist, name));
    writeFileSync(join(dist, name, 'index.mjs'), '');
  }
  return dist;
}

/** The app as it would be deployed, over the real machines, with the given CDK context. */
export function synthesisedKezek(context: Readonly<Record<string, string>> = {}, laid: readonly Route[] = routes) {
  const app = new App({ context: { dist: emptyBundles(), revision: 'tested', region: 'eu-central-1', ...context } });
  const said = saidIn(app);
  const env = readPlace(said, { CDK_DEFAULT_ACCOUNT: '111111111111' });
  const kezek = new Kezek(app, { env, settings: readSettings(said), routes: laid });
  return {
    app,
    kezek,
    records: Template.fromStack(kezek.records),
    service: Template.fromStack(kezek.service),
    citizenRoutes: Template.fromStack(kezek.routes.CitizenRoutes),
    officeRoutes: Template.fromStack(kezek.routes.OfficeRoutes),
    watch: Template.fromStack(kezek.watch),
  };
}

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

interface Policy {
  readonly Properties: {
    readonly PolicyDocument: { readonly Statement: readonly Statement[] };
    readonly Roles: readonly { readonly Ref: string }[];
  };
}

export const actionsOf = ({ Action }: Statement): readonly string[] => [Action].flat() as string[];

/** Every role's statements, by the logical id of the role. */
export function statementsByRole(template: Template): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, readonly Statement[]>();
  for (const { Properties } of Object.values(template.findResources('AWS::IAM::Policy')) as Policy[]) {
    const role = Properties.Roles[0]?.Ref ?? 'no role';
    found.set(role, [...(found.get(role) ?? []), ...Properties.PolicyDocument.Statement]);
  }
  return found;
}

/** True when the statement is about that resource of the records stack: its export carries the construct's name. */
export const isAbout = ({ Resource }: Statement, name: string): boolean =>
  new RegExp(`Fn(?:GetAtt|Ref)?${name}[0-9A-F]{8}`).test(JSON.stringify(Resource));

export interface DeployedFunction {
  readonly Properties: {
    readonly Role: { readonly 'Fn::GetAtt': readonly [string, string] };
    readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
    readonly Timeout: number;
    readonly Runtime: string;
    readonly Architectures: readonly string[];
    readonly Handler: string;
    readonly TracingConfig?: { readonly Mode: string };
    readonly LoggingConfig: { readonly LogGroup: { readonly Ref: string } };
    readonly DeadLetterConfig?: unknown;
  };
}

export const functionsOf = (template: Template) =>
  template.findResources('AWS::Lambda::Function') as Readonly<Record<string, DeployedFunction>>;
