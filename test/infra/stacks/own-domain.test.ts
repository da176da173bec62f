import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { functionsOf, synthesisedKezek } from './synthesised-kezek.ts';

const certificate = 'arn:aws:acm:eu-central-1:111111111111:certificate/0a1b2c3d-0000-4000-8000-000000000000';
const own = { domain: 'api.kezek.kz', certificate };
const { service, watch } = synthesisedKezek(own);

describe('an API with a name of its own', () => {
  it('answers there by its certificate, by TLS 1.2 and newer', () => {
    service.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: 'api.kezek.kz',
      DomainNameConfigurations: [{ CertificateArn: certificate, EndpointType: 'REGIONAL', SecurityPolicy: 'TLS_1_2' }],
    });
  });

  it('is there whole, at the root, so that its paths are the same by either name', () => {
    const [mapping] = Object.values(service.findResources('AWS::ApiGatewayV2::ApiMapping'));
    const idOf = (type: string) => Object.keys(service.findResources(type))[0];
    expect(mapping?.Properties).toEqual({
      ApiId: { Ref: idOf('AWS::ApiGatewayV2::Api') },
      Stage: '$default',
      DomainName: { Ref: idOf('AWS::ApiGatewayV2::DomainName') },
    });
    // By its name alone CloudFormation would not know that the stage must be there first.
    expect(mapping?.DependsOn).toContain(idOf('AWS::ApiGatewayV2::Stage'));
  });

  it('says so to whoever reads its description, and is asked there by the canary', () => {
    const told = Object.values(functionsOf(service)).flatMap(
      ({ Properties }) => Properties.Environment.Variables.PUBLIC_URL ?? [],
    );
    expect(new Set(told)).toEqual(new Set(['https://api.kezek.kz']));
    const asked = Object.values(functionsOf(watch)).flatMap(
      ({ Properties }) => Properties.Environment.Variables.API_ADDRESS ?? [],
    );
    expect(asked).toEqual(['https://api.kezek.kz']);
  });

  it('tells where its DNS record points', () => {
    service.hasOutput('DomainTarget', { Value: { 'Fn::GetAtt': [Match.anyValue(), 'RegionalDomainName'] } });
  });

  it('has none where the context says none', () => {
    const { service: unnamed } = synthesisedKezek();
    unnamed.resourceCountIs('AWS::ApiGatewayV2::DomainName', 0);
    unnamed.resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 0);
    expect(unnamed.findOutputs('DomainTarget')).toEqual({});
  });

  it.each([
    ['a name without a certificate', { domain: own.domain }, 'domain and certificate go together'],
    ['a certificate without a name', { certificate }, 'domain and certificate go together'],
    ['an address in place of a name', { ...own, domain: 'https://api.kezek.kz' }, 'domain must be a name'],
    [
      'a certificate of another region',
      { ...own, certificate: certificate.replace('eu-central-1', 'us-east-1') },
      'certificate must be the ARN of one in the region of the deployment',
    ],
  ])('is refused with %s', (_, context, why) => {
    expect(() => synthesisedKezek(context as Record<string, string>)).toThrow(why);
  });
});
