import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { doorRights } from '#infra/constructs/rights/function-rights.ts';
import { functionOutput, pascalCase } from '#infra/names.ts';
import { projectRoot } from '#infra/paths.ts';
import { synthesisedKezek } from './synthesised-kezek.ts';

it('closes by the command of the README every door, each found by an output of its own', () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const named = /for door in ([\w ]+); do/.exec(readme)?.[1]?.split(' ') ?? [];
  expect(named.toSorted()).toEqual(Object.keys(doorRights).map(pascalCase).toSorted());
  const { service } = synthesisedKezek();
  for (const door of Object.keys(doorRights)) service.hasOutput(functionOutput(door), {});
});
