import { keptIdentity, readClientIdentity } from '#adapters/http/client-identity.ts';
import { httpEAkimat } from '#adapters/http/e-akimat.ts';
import { httpEgovGateway } from '#adapters/http/egov-gateway.ts';
import { mutualTls } from '#adapters/http/mutual-tls.ts';
import type { NeighbourAddress } from '#adapters/http/neighbour.ts';
import { httpNotaryRegistry } from '#adapters/http/notary-registry.ts';
import { httpPersonRegistry } from '#adapters/http/person-registry.ts';
import { httpRegionalGatewayDesk } from '#adapters/http/regional-gateway-desk.ts';
import type { Config } from './config.ts';
import { faultOf, tell } from './log.ts';

/** Automatic steps may take two minutes (8.4, 8.7, 9.1); a neighbour that needs longer than this is held and asked again. */
const timeoutMs = 10_000;

/** Every neighbour by its address, shown our certificate where there is one. */
export function neighboursOf(config: Config) {
  const identity = keptIdentity(
    () => readClientIdentity({ arn: config.neighbourSecret ?? '', token: process.env.AWS_SESSION_TOKEN ?? '' }),
    {
      realTime: () => Date.now(),
      report: (fault) => tell('the certificate for neighbours cannot be read', faultOf(fault), 'error'),
    },
  );
  const at = (baseUrl: string | undefined): NeighbourAddress => ({
    baseUrl,
    timeoutMs,
    ...(config.neighbourSecret === undefined ? {} : { fetch: mutualTls(identity) }),
  });
  return {
    persons: () => httpPersonRegistry(at(config.personsUrl)),
    notary: () => httpNotaryRegistry(at(config.notaryUrl)),
    gateway: () => httpEgovGateway(at(config.gatewayUrl)),
    desk: () => httpRegionalGatewayDesk(at(config.deskUrl)),
    eAkimat: () => httpEAkimat(at(config.eAkimatUrl)),
  };
}
