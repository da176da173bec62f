import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metricNamespace } from '#domain/file/metric-names.ts';
import { functionRights } from '#infra/constructs/rights/function-rights.ts';
import { recordOf } from '#infra/keyed.ts';
import { nameOfStage, stageNames, tellingStacksOf } from '#infra/names.ts';
import { projectRoot } from '#infra/paths.ts';
import { monthReadings } from '#test/bench/month.ts';
import { citizenRoutes, officeRoutes, records, service, watch } from './pinned-names.ts';
import { functionsOf, synthesisedKezek } from './synthesised-kezek.ts';

const stacks = ['records', 'service', 'citizenRoutes', 'officeRoutes', 'watch'] as const;
const unsaid = synthesisedKezek();
const all = recordOf(stageNames, (stage) => synthesisedKezek({ stage }));
const { dev, prod } = all;

type Synthesised = ReturnType<typeof synthesisedKezek>;

const textOf = (of: Synthesised) => stacks.map((stack) => JSON.stringify(of[stack].toJSON())).join('\n');
const stackNames = ({ kezek }: Synthesised) =>
  [kezek.records, kezek.service, ...Object.values(kezek.routes), kezek.watch].map(({ stackName }) => stackName);
/** Machines' texts travel as files of their own where nothing in them depends on the stage. */
const machinesOf = ({ service }: Synthesised) =>
  Object.values(service.findResources('AWS::StepFunctions::StateMachine'));

describe('a stage', () => {
  it('that nobody says is production, under the names of before there were stages', () => {
    expect(stackNames(prod)).toEqual(
      ['Records', 'Service', 'CitizenRoutes', 'OfficeRoutes', 'Watch'].map((stack) => `Kezek-${stack}`),
    );
    expect(stackNames(unsaid)).toEqual(stackNames(prod));
    for (const stack of stacks)
      expect(Object.keys(unsaid[stack].toJSON().Resources)).toEqual(Object.keys(prod[stack].toJSON().Resources));
    expect(nameOfStage('prod')).toBe(metricNamespace);
  });

  it('shares no name of a stack with another', () => {
    const names = Object.values(all).flatMap(stackNames);
    expect(new Set(names).size).toBe(names.length);
    const telling = Object.values(all).flatMap((stage) =>
      stacks.flatMap((stack, at) =>
        Object.keys(stage[stack].findOutputs('*')).some((name) => !name.startsWith('Exports'))
          ? stackNames(stage)[at]
          : [],
      ),
    );
    expect(telling).toEqual(stageNames.flatMap(tellingStacksOf));
  });

  it('shares no other name either: whatever of its templates says Kezek says whose', () => {
    expect([...textOf(dev).matchAll(/.{0,60}Kezek(?!-?dev).{0,40}/g)].map(([found]) => found)).toEqual([]);
    expect(textOf(unsaid)).toContain('Kezek');
    expect(textOf(unsaid)).not.toContain('Kezek-dev');
  });

  it('keeps each thing under the logical id it has in production', () => {
    const pinned = { records, service, citizenRoutes, officeRoutes, watch };
    for (const stack of stacks)
      for (const [type, ids] of Object.entries(pinned[stack].ids))
        expect(Object.keys(dev[stack].findResources(type)).sort()).toEqual(ids);
  });

  it('counts under a name of its own, since functions alone count, so that no alarm rings for another’s', () => {
    const told = (of: Synthesised) =>
      [...Object.values(functionsOf(of.service)), ...Object.values(functionsOf(of.watch))].flatMap(
        ({ Properties }) => Properties.Environment.Variables.METRIC_NAMESPACE ?? [],
      );
    const counting = Object.values(functionRights).filter((rights) =>
      rights.some((right) => right === 'metrics' || right === 'metrics.read'),
    );
    expect(told(unsaid)).toEqual(counting.map(() => 'Kezek'));
    expect(told(dev)).toEqual(counting.map(() => 'Kezek-dev'));
    const written = machinesOf(dev).map(({ Properties }) => JSON.stringify(Properties.DefinitionString ?? ''));
    expect(written.join()).not.toMatch(/Namespace|putMetricData/);
  });

  it('is one of three', () => {
    expect(() => synthesisedKezek({ stage: 'live' })).toThrow('stage must be one of dev, test, prod, not "live"');
  });
});

describe('the stack that holds the data', () => {
  const kept = ({ kezek: { records, service, routes, watch } }: Synthesised) =>
    Object.entries({ records, service, ...routes, watch }).flatMap(([name, stack]) =>
      stack.terminationProtection ? [name] : [],
    );

  it.each(Object.entries(all))('of %s cannot be deleted by a slip, and it alone', (_, stage) => {
    expect(kept(stage)).toEqual(['records']);
  });

  it('goes where the data may go', () => {
    expect(kept(synthesisedKezek({ disposable: 'true' }))).toEqual([]);
  });
});

describe('a stage that nobody uses', () => {
  it.each(stageNames)('costs what the README says, to the dollar: %s', (stage) => {
    const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8').replaceAll(/\s+/g, ' ');
    const said = /a stage that nobody uses some \$(\d+) a month/.exec(readme)?.[1];
    const read = monthReadings(stacks.map((stack) => all[stage][stack]));
    expect(Math.round(read['a month: standing cost of a stage']?.value ?? 0)).toBe(Number(said));
  });
});
