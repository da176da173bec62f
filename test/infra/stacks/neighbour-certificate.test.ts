import { describe, expect, it } from 'vitest';
import { functionRights } from '#infra/constructs/rights/function-rights.ts';
import { entriesOf } from '#infra/keyed.ts';
import { pascalCase } from '#infra/names.ts';
import { actionsOf, functionsOf, statementsByRole, synthesisedKezek } from './synthesised-kezek.ts';

const secret = 'arn:aws:secretsmanager:eu-central-1:111111111111:secret:kezek/neighbours-AbCdEf';
const addresses = { 'neighbours.notary': 'https://notary.example', 'neighbours.gateway': 'https://gateway.example' };
const { service } = synthesisedKezek({ ...addresses, neighbourSecret: secret });
const roles = statementsByRole(service);

interface WithLayers {
  readonly Layers?: readonly string[];
}
const deployed = Object.entries(functionsOf(service)).map(([id, { Properties }]) => ({
  name: id.replace(/[0-9A-F]{8}$/, ''),
  layers: (Properties as WithLayers).Layers ?? [],
  secret: Properties.Environment.Variables.NEIGHBOUR_SECRET,
  reads: (roles.get(Properties.Role['Fn::GetAtt'][0]) ?? []).filter((one) =>
    actionsOf(one).some((action) => action.startsWith('secretsmanager:')),
  ),
}));
const asking = entriesOf(functionRights)
  .filter(([, rights]) => rights.some((right) => right === 'ask.notary' || right === 'ask.gateway'))
  .map(([name]) => pascalCase(name))
  .sort();

describe('the certificate that neighbours are shown', () => {
  it('is read by those who ask a neighbour that has an address, and by nobody else', () => {
    expect(asking).toEqual(['Cabinet', 'CarryResult', 'Corporation', 'Provider', 'QueryRegisters', 'SendRequest']);
    for (const found of [
      deployed.filter((one) => one.secret === secret),
      deployed.filter(({ layers }) => layers.length > 0),
      deployed.filter(({ reads }) => reads.length > 0),
    ])
      expect(found.map(({ name }) => name).sort()).toEqual(asking);
  });

  it('is that one secret, read and never changed, through AWS’s extension of the region', () => {
    for (const { reads, layers } of deployed.filter(({ name }) => asking.includes(name))) {
      for (const one of reads)
        expect(one).toMatchObject({ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: secret });
      expect(layers).toEqual([
        expect.stringMatching(
          /^arn:aws:lambda:eu-central-1:\d{12}:layer:AWS-Parameters-and-Secrets-Lambda-Extension-Arm64:\d+$/,
        ),
      ]);
    }
  });

  it('is shown to nobody where the context names none', () => {
    const text = JSON.stringify(synthesisedKezek(addresses).service.toJSON());
    expect(text).not.toMatch(/secretsmanager|NEIGHBOUR_SECRET|Secrets-Lambda-Extension/);
  });

  it('is refused where it lies in another region, or a neighbour would be asked in plain text', () => {
    expect(() => synthesisedKezek({ neighbourSecret: secret.replace('eu-central-1', 'eu-west-1') })).toThrow(
      /^neighbourSecret must be the ARN of one in the region of the deployment/,
    );
    const plain = { 'neighbours.persons': 'http://persons.example' };
    expect(() => synthesisedKezek({ ...plain, neighbourSecret: secret })).toThrow(
      'neighbours.persons must be an https address, not "http://persons.example"',
    );
    expect(() => synthesisedKezek(plain)).not.toThrow();
  });
});
