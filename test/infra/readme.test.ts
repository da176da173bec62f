import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personOf, routeFor } from '#infra/local/acting/person.ts';
import { contents } from '#infra/local/people/contents.ts';
import { projectRoot } from '#infra/paths.ts';
import { jsonObject } from '#infra/running/judged.mjs';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: object };

describe('what the README says to type', () => {
  it('are commands that there are', () => {
    const said = [...readme.matchAll(/npm run ([a-z][a-z:-]*[a-z])/g)].map(([, name = '']) => name);
    expect(said.length).toBeGreaterThan(20);
    expect([...new Set(said)].filter((name) => !(name in scripts))).toEqual([]);
  });

  const acts = [...readme.matchAll(/^npm run as -- (\S+) (\w+)(?: '(.*?)')?(?: +#|$)/gm)].map(
    ([, login = '', operation = '', json = '{}']) => ({ login, operation, json }),
  );

  it('leads a first case to its notice', () => {
    expect(acts.map(({ operation }) => operation).slice(-2)).toEqual(['signPapers', 'printPaper']);
  });

  it.each(acts)(
    '$login may ask for $operation, with what its path and its person must say',
    ({ login, operation, json }) => {
      const { path } = routeFor(personOf(login, contents), operation);
      expect(jsonObject(json)).toBeUndefined();
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      expect(Object.keys(JSON.parse(json))).toEqual(expect.arrayContaining(named));
    },
  );
});

describe('where the README says that something stands', () => {
  const rooms = ['functions', 'infra', 'test'];
  const kept = rooms.flatMap((room) => readdirSync(join(projectRoot, room), { recursive: true, encoding: 'utf8' }));
  const stands = (path: string): boolean =>
    existsSync(join(projectRoot, path)) || kept.some((file) => file === path || file.endsWith(`/${path}`));

  it('is a file that there is', () => {
    const named = [...readme.matchAll(/`([\w./-]+\/[\w.-]+\.(?:ts|mjs|json))`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(200);
    expect([...new Set(named)].filter((path) => !stands(path))).toEqual([]);
  });
});
