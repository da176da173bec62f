import type { Route } from './route.ts';
import { auditorRoutes } from './routes/auditor.ts';
import { cabinetRoutes } from './routes/cabinet.ts';
import { corporationRoutes } from './routes/corporation.ts';
import { identityCorporationRoutes, identityProviderRoutes, identityPublicRoutes } from './routes/identity.ts';
import { providerRoutes } from './routes/provider.ts';
import { publicRoutes } from './routes/public.ts';
import { statusCabinetRoutes, statusCorporationRoutes, statusProviderRoutes } from './routes/status.ts';
import { corporationTrayRoutes, providerTrayRoutes } from './routes/trays.ts';

/** THE table: everything that may be asked, by whom, in what shape. The API, the doors and its description are made from it. */
export const routes: readonly Route[] = [
  ...publicRoutes,
  ...identityPublicRoutes,
  ...cabinetRoutes,
  ...statusCabinetRoutes,
  ...corporationRoutes,
  ...identityCorporationRoutes,
  ...statusCorporationRoutes,
  ...corporationTrayRoutes,
  ...providerRoutes,
  ...providerTrayRoutes,
  ...identityProviderRoutes,
  ...statusProviderRoutes,
  ...auditorRoutes,
];
