import { describe, expect, it } from 'vitest';
import { synthesisedKezek } from './synthesised-kezek.ts';

describe('the bucket of documents', () => {
  interface Bucket {
    readonly Properties: {
      readonly LifecycleConfiguration: { readonly Rules: readonly Readonly<Record<string, unknown>>[] };
      readonly CorsConfiguration?: { readonly CorsRules: readonly unknown[] };
    };
  }
  const documentsIn = (context: Readonly<Record<string, string>> = {}) => {
    const buckets = synthesisedKezek(context).records.findResources('AWS::S3::Bucket') as Record<string, Bucket>;
    const found = Object.entries(buckets).find(([id]) => id.startsWith('Documents'))?.[1].Properties;
    if (!found) throw new Error('no bucket of documents');
    return found;
  };

  it('forgets what lies where people upload, each version of it, and nothing that is kept', () => {
    const { Rules } = documentsIn().LifecycleConfiguration;
    const forgetting = Rules.filter((rule) => 'ExpirationInDays' in rule || 'NoncurrentVersionExpiration' in rule);
    expect(forgetting).toMatchObject([
      {
        Prefix: 'uploads/',
        Status: 'Enabled',
        ExpirationInDays: 2,
        NoncurrentVersionExpiration: { NoncurrentDays: 2 },
      },
    ]);
  });

  it('takes files of no page but those named, or of the API’s own name', () => {
    const origins = (context: Readonly<Record<string, string>>) =>
      documentsIn(context).CorsConfiguration?.CorsRules as readonly Readonly<Record<string, unknown>>[] | undefined;
    expect(origins({})).toBeUndefined();
    const certificate = 'arn:aws:acm:eu-central-1:111111111111:certificate/a';
    const own = origins({ domain: 'api.kezek.kz', certificate });
    expect(own).toMatchObject([{ AllowedMethods: ['POST'], AllowedOrigins: ['https://api.kezek.kz'] }]);
    const named = origins({ domain: 'api.kezek.kz', certificate, origins: 'https://kezek.kz https://www.kezek.kz' });
    expect(named).toMatchObject([{ AllowedOrigins: ['https://kezek.kz', 'https://www.kezek.kz'] }]);
    for (const wrong of ['*', 'http://kezek.kz', 'https://kezek.kz/page', 'kezek.kz'])
      expect(() => origins({ origins: wrong })).toThrow('origins must be such as https://kezek.kz');
  });
});
