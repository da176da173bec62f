import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { readPlace, readSettings, WrongContext } from '#infra/settings.ts';

const appOf = (context: Readonly<Record<string, string>>) => new App({ context });

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
  ])('refuses as %s “%s” by a sentence, not a trace', (name, value) => {
    expect(() => readSettings(appOf({ [name]: value }))).toThrow(WrongContext);
  });
});
