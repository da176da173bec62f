import { expect, it } from 'vitest';
import { synthesisedKezek } from './synthesised-kezek.ts';

const { service } = synthesisedKezek();

/** Of an HTTP API AWS lets nobody change what the gateway answers by itself; what a door answers it could. */
it('leaves the answers of the doors as they are, headers and all: the gateway maps none and adds none', () => {
  service.hasResourceProperties('AWS::ApiGatewayV2::Api', { ProtocolType: 'HTTP' });
  service.resourceCountIs('AWS::ApiGateway::GatewayResponse', 0);
  const [api] = Object.values(service.findResources('AWS::ApiGatewayV2::Api'));
  expect(api?.Properties.CorsConfiguration).toBeUndefined();
  const integrations = Object.values(service.findResources('AWS::ApiGatewayV2::Integration'));
  expect(integrations.length).toBeGreaterThan(5);
  for (const { Properties } of integrations)
    expect(Properties).toMatchObject({ IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0' });
  expect(integrations.filter(({ Properties }) => Properties.ResponseParameters)).toEqual([]);
});
