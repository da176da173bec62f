import { relative } from 'node:path';
import { certificateFile, keyFile } from '#infra/local/authority/authority-folder.ts';
import type { Outputs } from '#infra/local/cloud/deploy.ts';
import { projectRoot } from '#infra/paths.ts';
import type { StackContents } from './stack.ts';
import { outputOf, type StackFacts } from './stack-file.ts';
import { authorityFolder } from './trust.ts';

const inClone = (path: string) => relative(projectRoot, path);

/** `CasesTable: x` → `cases: x`, for every output whose name ends so. */
function outputsEndingIn(ending: string, outputs: Outputs): Readonly<Record<string, string>> {
  const named = Object.entries(outputs).filter(([name]) => name.endsWith(ending));
  return Object.fromEntries(
    named.map(([name, value]) => [`${name.charAt(0).toLowerCase()}${name.slice(1, -ending.length)}`, value]),
  );
}

/** All that a script needs to use the running stack; keys and certificates as paths in the clone. */
export function describeStack(facts: StackFacts, { staff, citizens }: Pick<StackContents, 'staff' | 'citizens'>) {
  const { apiUrl, region, endpoint, outputs, folder, neighboursControlUrl } = facts;
  const withKey = <Person extends { readonly keyName: string }>({ keyName, ...person }: Person) => ({
    ...person,
    key: inClone(keyFile(authorityFolder(folder), keyName)),
  });
  return {
    apiUrl,
    region,
    endpoint,
    neighbours: neighboursControlUrl,
    tables: outputsEndingIn('Table', outputs),
    stateMachines: outputsEndingIn('Machine', outputs),
    topic: outputOf(outputs, 'AlarmTopic'),
    staff: staff.map(withKey),
    citizens: citizens.map(withKey),
    ca: inClone(certificateFile(authorityFolder(folder), 'root')),
  };
}
