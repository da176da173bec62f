import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { judgeContext, readPlace, readSettings, saidIn, WrongContext } from '#infra/settings.ts';

const appOf = (context: Readonly<Record<string, string>>) => saidIn(new App({ context }));

describe('the place of a deployment', () => {
  it('is the region of the context, whatever region the credentials prefer', () => {
    const preferred = { CDK_DEFAULT_ACCOUNT: '111111111111', CDK_DEFAULT_REGION: 'us-east-1' };
    expect(readPlace(appOf({ region: 'eu-central-1' }), preferred)).toEqual({
      account: '111111111111',
      region: 'eu-central-1',
    });
  });

  it('needs no credentials, so that templates are made and read without an account', () => {
    expect(readPlace(appOf({ region: 'eu-central-1' }), {})).toEqual({
      account: '000000000000',
      region: 'eu-central-1',
    });
  });

  it('is never guessed: without a region it is asked for, and one that there cannot be is refused', () => {
    expect(() => readPlace(appOf({}), { CDK_DEFAULT_REGION: 'us-east-1' })).toThrow(
      new WrongContext('which region? Say it, as in --context region=eu-central-1: it is never guessed'),
    );
    expect(() => readPlace(appOf({ region: 'frankfurt' }), {})).toThrow('not "frankfurt"');
  });
});

describe('the context', () => {
  it.each([
    ['askedAtOnce', 'ten'],
    ['askedAtOnce', '0'],
    ['lists', 'ftp://lists.example/a.crl'],
    ['apiTag', 'kezek'],
    ['importing', 'yes'],
    ['oneRegionKey', '1'],
    ['withoutIndexes', 'byNam'],
  ])('refuses as %s “%s” by a sentence, not a trace', (name, value) => {
    expect(() => readSettings(appOf({ [name]: value }))).toThrow(WrongContext);
  });

  it('is judged whole before anything is made of it: a name that nobody asks for would do nothing, in silence', () => {
    const region = 'eu-central-1';
    expect(() => judgeContext({ region, 'neighbours.person': 'https://a' })).toThrow(
      /^there is no "neighbours.person": there are .*, neighbours.persons, /,
    );
    expect(() => judgeContext({ region, askedAtOnce: 'ten' })).toThrow('askedAtOnce must be a number, not "ten"');
    expect(() => judgeContext({ region, '@aws-cdk/core:newStyleStackSynthesis': 'true' })).not.toThrow();
  });

  it('has every name that the README says', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const names = [...readme.matchAll(/--context "?([\w.]+)=/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(15);
    const form = /must be|are of|goes? with|go together/;
    for (const name of new Set(names)) {
      try {
        judgeContext({ region: 'eu-central-1', [name]: 'x' });
      } catch (error) {
        expect((error as Error).message, name).toMatch(form);
      }
    }
  });
});
