import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stageNames } from '#infra/names.ts';

const folder = join('.github', 'workflows');
const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const textOf = (name: string) => files.find(([file]) => file === name)?.[1] ?? '';

/** Read at their source (`git show-ref --tags` of each repository): the commit that the tag of this version names. */
const commits: Readonly<Record<string, string>> = {
  'actions/checkout v4.2.2': '11bd71901bbe5b1630ceea73d27597364c9af683',
  'actions/setup-node v4.4.0': '49933ea5288caeca8642d1e84afbd3f7d6820020',
  'aws-actions/configure-aws-credentials v4.2.1': 'b47578312673ae6fa5b5096b330d9fbac3d116df',
};

describe.each(files)('the workflow %s', (_, text) => {
  it('takes each action by the digest of its commit, which nobody can move, and says the version whose it is', () => {
    const actions = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      const { name, digest, version } = /^(?<name>.+)@(?<digest>.+) # (?<version>.+)$/.exec(action ?? '')?.groups ?? {};
      expect([action, commits[`${name} ${version}`]]).toEqual([action, digest]);
      expect(digest).toMatch(/^[0-9a-f]{40}$/);
    }
  });

  it('holds no key and no secret, and begins with no right at all', () => {
    expect(text).not.toMatch(/secrets\.|access-key|AKIA|password/i);
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(text).not.toMatch(/write-all|contents: write/);
  });

  it('leaves no token behind in what it has checked out', () => {
    expect(text.match(/persist-credentials: false/g)).toHaveLength(text.match(/actions\/checkout@/g)?.length ?? 0);
  });

  it('puts nothing that somebody typed into a command: it goes through the environment', () => {
    for (const [command] of text.matchAll(/run: .+/g)) expect(command).not.toContain('${{');
  });

  it('runs only commands that there are, on the Node that comes with the packages', () => {
    const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty([script]);
    for (const [, version] of text.matchAll(/node-version: (.+)/g)) expect(version).toBe(devDependencies.node);
  });
});

it('a push and a request to merge run npm test', () => {
  expect(textOf('check.yml')).toMatch(/run: npm test$/m);
  expect(textOf('check.yml')).toMatch(/pull_request:/);
  expect(textOf('check.yml')).not.toMatch(/pull_request_target|id-token/);
});

describe('a deployment', () => {
  const jobs = new Map(
    textOf('deploy.yml')
      .split(/^ {2}(?=\w+:\n {4})/m)
      .map((job) => [job.split(':')[0] ?? '', job] as const),
  );

  it('is one of a stage that there is, and begun by hand alone', () => {
    expect(textOf('deploy.yml')).toContain(`options: [${stageNames.join(', ')}]`);
    expect(textOf('deploy.yml')).toMatch(/^on:\n {2}workflow_dispatch:\n {4}inputs:/m);
  });

  it('comes after the tests and after what it changes was shown, in the environment that asks for approval', () => {
    expect(jobs.get('diff')).toMatch(/needs: test/);
    expect(jobs.get('deploy')).toMatch(/needs: diff/);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the forge's own brackets
    expect(jobs.get('deploy')).toContain('environment: ${{ inputs.stage }}\n');
    expect(jobs.get('deploy')).toMatch(/role-to-assume: .*DEPLOY_ROLE_ARN/);
  });

  it('is told apart by its token: only the jobs that go to AWS may ask for one', () => {
    const asking = [...jobs].flatMap(([name, job]) => (job.includes('id-token: write') ? [name] : []));
    expect(asking).toEqual(['diff', 'deploy']);
  });
});
