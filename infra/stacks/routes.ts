import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { DoorName } from '#infra/constructs/rights/function-rights.ts';
import type { Doors } from '#infra/constructs/service/doors.ts';
import { type Route, Routes } from '#infra/constructs/service/routes.ts';

export interface RoutesStackProps extends StackProps {
  readonly routes: readonly Route[];
  readonly doors: Doors;
}

export const routeStackNames = ['CitizenRoutes', 'OfficeRoutes'] as const;
export type RouteStackName = (typeof routeStackNames)[number];

/**
 * In which stack the routes of an audience lie: of citizens and the desks that act for them, or of the offices that decide and
 * of whoever oversees them. Where a route's audience goes over to the other stack, that would be laid before it is taken away
 * here, which the API refuses: so it is left out in one deployment and laid in the next.
 */
// biome-ignore format: a table, one audience a row
export const routeStackOf: Readonly<Record<DoorName, RouteStackName>> = {
  public:      'CitizenRoutes',
  awakening:   'CitizenRoutes',
  verifier:    'CitizenRoutes',
  cabinet:     'CitizenRoutes',
  corporation: 'CitizenRoutes',
  provider:    'OfficeRoutes',
  auditor:     'OfficeRoutes',
};

/** The routes of some audiences, apart from the API that they are of: it stays as it is however many there are. */
export class RoutesStack extends Stack {
  constructor(scope: Construct, id: RouteStackName, { routes, doors, ...props }: RoutesStackProps) {
    super(scope, id, props);
    new Routes(this, 'Routes', { routes: routes.filter(({ audience }) => routeStackOf[audience] === id), doors });
  }
}
