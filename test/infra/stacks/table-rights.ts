// What the functions may do with tables, out of the templates as they go to AWS.
import type { FunctionName } from '#infra/constructs/rights/function-rights.ts';
import { functionRights } from '#infra/constructs/rights/function-rights.ts';
import { keysOf } from '#infra/keyed.ts';
import { pascalCase } from '#infra/names.ts';
import {
  actionsOf,
  functionsOf,
  type Statement,
  statementsByRole,
  type synthesisedKezek,
} from './synthesised-kezek.ts';

type Templates = Pick<ReturnType<typeof synthesisedKezek>, 'service' | 'watch'>;
/** `Cases: GetItem`, and after it `*` where it is allowed inside a transaction alone; `Cases(paper_*)`: of such keys. */
export type TableRight = `${string}: ${string}`;

const enclosed = { 'ForAnyValue:StringEquals': { 'dynamodb:EnclosingOperation': 'TransactWriteItems' } };
const inTransaction = JSON.stringify(enclosed);

/** Bound to partition keys that look so; without the second test it would hold of a request that names none. */
const likeKeys = ([...like]: readonly string[], beside: object = {}): string =>
  JSON.stringify({
    ...beside,
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': like },
    Null: { 'dynamodb:LeadingKeys': 'false' },
  });

/** By what a statement is bound: nothing, a transaction, how the partition key looks, or both. */
function boundBy({ Condition }: Statement): { readonly keys: string; readonly mark: string } {
  const condition = JSON.stringify(Condition);
  if (condition === undefined) return { keys: '', mark: '' };
  if (condition === inTransaction) return { keys: '', mark: '*' };
  const like = /"dynamodb:LeadingKeys":(?<like>\["[^\]]+\])/.exec(condition)?.groups?.like ?? '[]';
  const keys: string[] = JSON.parse(like);
  if (condition === likeKeys(keys, enclosed)) return { keys: `(${keys.join(',')})`, mark: '*' };
  if (condition !== likeKeys(keys)) throw new Error(`who knows this condition: ${condition}`);
  return { keys: `(${keys.join(',')})`, mark: '' };
}

const exported = /FnGetAtt(?<table>[A-Za-z]+?)[0-9A-F]{8}(?<stream>Stream)?Arn/;

/** `Cases`, `Cases/index`, `Journal/stream`; what is about no table of ours is told as it stands. */
function placeOf(resource: unknown): string {
  const text = JSON.stringify(resource);
  const { table, stream } = exported.exec(text)?.groups ?? {};
  if (table === undefined) return text;
  if (stream) return `${table}/stream`;
  return text.includes('/index/') ? `${table}/index` : table;
}

function allowedBy(statement: Statement): TableRight[] {
  const actions = actionsOf(statement).filter((action) => action.startsWith('dynamodb:'));
  if (statement.Effect !== 'Allow' || actions.length === 0) return [];
  const { keys, mark } = boundBy(statement);
  const places = new Set([statement.Resource].flat().map(placeOf));
  return actions.flatMap((action) =>
    [...places].map((place): TableRight => `${place}${keys}: ${action.slice('dynamodb:'.length)}${mark}`),
  );
}

/** By the logical id of the role, whoever's it is. */
export function tableRightsOfRoles({ service, watch }: Templates): ReadonlyMap<string, ReadonlySet<TableRight>> {
  const roles = new Map([...statementsByRole(service), ...statementsByRole(watch)]);
  return new Map([...roles].map(([role, statements]) => [role, new Set(statements.flatMap(allowedBy))]));
}

/** The logical id of each function's role. */
export function rolesOf({ service, watch }: Templates): ReadonlyMap<FunctionName, string> {
  const functions = Object.entries({ ...functionsOf(service), ...functionsOf(watch) });
  return new Map(
    keysOf(functionRights).map((name) => {
      const found = functions.find(([id]) => new RegExp(`^${pascalCase(name)}[0-9A-F]{8}$`).test(id));
      if (!found) throw new Error(`${name} is not deployed`);
      return [name, found[1].Properties.Role['Fn::GetAtt'][0]];
    }),
  );
}
