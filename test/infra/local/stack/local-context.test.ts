import { describe, expect, it } from 'vitest';
import { contextOf } from '#infra/local/stack/local-context.ts';
import { functionsOf, synthesisedKezek } from '#test/infra/stacks/synthesised-kezek.ts';

/** `function VARIABLE` of each that holds an address on AWS. */
const toldOfAws = ({ service, watch }: ReturnType<typeof synthesisedKezek>): readonly string[] =>
  [service, watch]
    .flatMap((template) => Object.entries(functionsOf(template)))
    .flatMap(([id, { Properties }]) =>
      Object.entries(Properties.Environment.Variables)
        .filter(([, value]) => /https:|amazonaws|URLSuffix|DomainName|ApiEndpoint/.test(JSON.stringify(value)))
        .map(([name]) => `${id.slice(0, -8)} ${name}`),
    );

describe('a deployment on this machine', () => {
  it('tells no function of an address on AWS, which nothing here reaches', () => {
    const ports = { emulator: 4566, front: 4567, neighbours: 4568 };
    expect(toldOfAws(synthesisedKezek(contextOf(ports)))).toEqual([]);
  });

  it('leaves those that AWS has where nothing is said of this machine', () => {
    const told = toldOfAws(synthesisedKezek());
    expect(told).toContain('Canary API_ADDRESS');
    expect(told).toContain('Canary PUBLICATION_ADDRESS');
  });
});
