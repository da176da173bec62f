import { describe, expect, it } from 'vitest';
import { readCdkWords } from '#infra/operate/cdk-words.ts';
import { type AwsTools, deployOnAws, diffOnAws, synthForAws } from '#infra/operate/on-aws.ts';
import { Advice } from '#infra/running/advice.ts';
import { Misuse } from '#infra/running/command-line.mjs';

/** Tools that note what they are asked, and answer as told. */
function someTools({ answer, failing, reserved = 0 }: { answer?: string; failing?: string; reserved?: number } = {}) {
  const done: string[] = [];
  const told: string[] = [];
  const tools: AwsTools = {
    bundle: async () => {
      done.push('bundle');
    },
    cdk: async ([command = '', ...rest]) => {
      done.push([command, ...rest.filter((word) => !word.includes('/') && word !== '**')].join(' '));
      return command === failing ? 3 : 0;
    },
    quota: async ({ region }) => {
      done.push(`quota ${region}`);
      return { atOnce: 1000, unreserved: 900 };
    },
    reserved: () => reserved,
    ask: async (question) => {
      done.push(question);
      return answer;
    },
    tell: (line) => told.push(line),
  };
  return { done, told, tools };
}

const words = (...args: string[]) => readCdkWords('deploy', ['--context', 'region=eu-central-1', ...args]);

describe('the words of the command line', () => {
  it('say region, stage, context, profile and, after a dash of their own, what cdk is told as it is', () => {
    const said = words('-c', 'stage=dev', '--context=lists=https://a/b.crl?x=1', '--profile', 'p', '--', '--verbose');
    expect(said).toEqual({
      region: 'eu-central-1',
      stage: 'dev',
      context: { region: 'eu-central-1', stage: 'dev', lists: 'https://a/b.crl?x=1' },
      profile: 'p',
      unasked: false,
      rest: ['--verbose'],
    });
  });

  it('mean production where they say no stage', () => {
    expect(words().stage).toBe('prod');
  });

  it('never leave the region to be guessed, and say how to say it', () => {
    expect(() => readCdkWords('synth', [])).toThrow(
      new Misuse('Which region? The data will lie there, so it is never guessed: say --context region=eu-central-1.'),
    );
  });

  it('are refused where they name a stage that there is not, or no value, or what the app would refuse once it is bundled', () => {
    expect(() => words('-c', 'stage=staging')).toThrow(
      new Misuse('--context stage=staging is no stage: choose one of dev, test, prod.'),
    );
    expect(() => words('-c', 'stage')).toThrow(Misuse);
    expect(() => words('-c', 'importing=yes')).toThrow(
      new Misuse('--context: importing must be true or false, not "yes".'),
    );
    expect(() => words('-c', 'importing=true')).toThrow(
      new Misuse('--context: importing goes with restoredFrom, as in --context restoredFrom=r1.'),
    );
    expect(() => words('--yse')).toThrow(/--yse/);
  });
});

describe('npm run synth', () => {
  it('asks nobody who he is', async () => {
    const { done, tools } = someTools();
    expect(await synthForAws(words('-c', 'stage=test'), tools)).toBe(0);
    expect(done).toEqual(['bundle', 'synth --quiet --output --context region=eu-central-1 --context stage=test']);
  });
});

describe('npm run diff', () => {
  it('shows the quota and what would change, and changes nothing', async () => {
    const { done, told, tools } = someTools();
    expect(await diffOnAws(words(), tools)).toBe(0);
    expect(done.map((one) => one.split(' ')[0])).toEqual(['bundle', 'synth', 'quota', 'diff']);
    expect(told).toEqual(['eu-central-1: 1000 functions may run at once, 900 of them not reserved by anybody.']);
  });
});

describe('npm run deploy', () => {
  it('shows what would change, asks by the name of the stage, and deploys just what was shown', async () => {
    const { done, tools } = someTools({ answer: 'dev' });
    expect(await deployOnAws(words('-c', 'stage=dev', '--profile', 'p', '--', '--verbose'), tools)).toBe(0);
    expect(done.slice(2)).toEqual([
      'quota eu-central-1',
      'diff --app --profile p',
      'Deploy this to Kezek-dev (dev) in eu-central-1? Type dev to go on: ',
      'deploy --app --require-approval never --profile p --verbose',
    ]);
  });

  it.each(['', 'yes', 'test'])('deploys nothing when the answer is "%s"', async (answer) => {
    const { done, told, tools } = someTools({ answer });
    expect(await deployOnAws(words(), tools)).toBe(1);
    expect(done.some((one) => one.startsWith('deploy'))).toBe(false);
    expect(told.at(-1)).toBe('Nothing was deployed.');
  });

  it('does not ask when told so, and deploys nothing where nobody can be asked', async () => {
    const asked = someTools();
    expect(await deployOnAws(words('--yes'), asked.tools)).toBe(0);
    expect(asked.done.at(-1)).toBe('deploy --app --require-approval never');
    const { done, tools } = someTools();
    await expect(deployOnAws(words(), tools)).rejects.toThrow(
      new Advice('Nobody can be asked here: read the changes above, and repeat with --yes.'),
    );
    expect(done.some((one) => one.startsWith('deploy'))).toBe(false);
  });

  it.each(['synth', 'diff'])('goes no further when cdk cannot %s', async (failing) => {
    const { done, tools } = someTools({ failing, answer: 'prod' });
    expect(await deployOnAws(words(), tools)).toBe(3);
    expect(done.at(-1)).toMatch(new RegExp(`^${failing}`));
  });

  it('goes no further when the account cannot reserve what the context asks for', async () => {
    const { done, tools } = someTools({ reserved: 950 });
    await expect(deployOnAws(words('--yes'), tools)).rejects.toThrow(Advice);
    expect(done.at(-1)).toBe('quota eu-central-1');
  });
});
