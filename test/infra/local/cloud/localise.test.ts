import { describe, expect, it } from 'vitest';
import { localiseTemplate } from '#infra/local/cloud/localise.ts';

const alarm = { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'TermMissed' } };
const mathAlarm = { Type: 'AWS::CloudWatch::Alarm', Properties: { Metrics: [{ Expression: 'a/b' }] } };
const compositeAlarm = { Type: 'AWS::CloudWatch::CompositeAlarm', Properties: { AlarmRule: 'ALARM("A")' } };
const tlsOnly = { Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
const publicDenied = { Effect: 'Deny', Action: 's3:PutObjectAcl' };
const policy = (...Statement: object[]) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: { PolicyDocument: { Version: '2012-10-17', Statement } },
});

describe('localiseTemplate', () => {
  it('takes out exactly composite alarms and alarms over a formula, and says which', () => {
    const { template, changed } = localiseTemplate({ Resources: { A: alarm, M: mathAlarm, C: compositeAlarm } });
    expect(template.Resources).toEqual({ A: alarm });
    expect(changed).toEqual(['AWS::CloudWatch::Alarm M', 'AWS::CloudWatch::CompositeAlarm C']);
  });

  it('takes the demand for TLS out of a policy and leaves its other statements', () => {
    const { template, changed } = localiseTemplate({ Resources: { P: policy(tlsOnly, publicDenied) } });
    expect(template.Resources).toEqual({ P: policy(publicDenied) });
    expect(changed).toEqual(['AWS::S3::BucketPolicy P']);
  });

  it('takes out a policy that demands nothing but TLS', () => {
    expect(localiseTemplate({ Resources: { P: policy(tlsOnly) } }).template.Resources).toEqual({});
  });

  it('takes out the one condition that the emulator never fulfils, and leaves the others', () => {
    const ours = { 'cloudwatch:namespace': 'Kezek' };
    const others = { 'dynamodb:EnclosingOperation': ['TransactWriteItems'] };
    const may = (Condition?: object) => ({ Effect: 'Allow', Action: 'a:b', ...(Condition ? { Condition } : {}) });
    const rights = policy(may({ StringEquals: ours }), may({ StringEquals: { ...ours, ...others } }), may());
    expect(localiseTemplate({ Resources: { P: rights } }).template.Resources).toEqual({
      P: policy(may(), may({ StringEquals: others }), may()),
    });
  });

  it('takes out whatever asks for the partition keys, of which the emulator says nothing', () => {
    const keys = { 'dynamodb:LeadingKeys': ['paper_*'] };
    const may = { Effect: 'Allow', Action: 'a:b' };
    const bound = { ...may, Condition: { 'ForAllValues:StringLike': keys, Null: { 'dynamodb:LeadingKeys': 'false' } } };
    expect(localiseTemplate({ Resources: { P: policy(bound) } }).template.Resources).toEqual({ P: policy(may) });
  });

  it('leaves everything else as it is', () => {
    const template = { Resources: { A: alarm, P: policy(publicDenied) }, Outputs: { Topic: { Value: 'x' } } };
    expect(localiseTemplate(template)).toEqual({ template, changed: [] });
  });

  it.each([
    ['a reference', { Ref: 'C' }],
    ['an attribute', { 'Fn::GetAtt': ['C', 'Arn'] }],
    ['a text', { 'Fn::Sub': `arn:aws:cloudwatch:::alarm:\${C}` }],
    ['an attribute in a text', { 'Fn::Sub': `\${C.Arn}` }],
  ])('refuses to take out what is still referred to by %s', (_, value) => {
    const dashboard = { Type: 'AWS::CloudWatch::Dashboard', Properties: { DashboardBody: value } };
    const resources = { C: compositeAlarm, D: dashboard };
    expect(() => localiseTemplate({ Resources: resources })).toThrow(/^C cannot exist locally/);
  });
});
