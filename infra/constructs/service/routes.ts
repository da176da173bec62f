import { CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { acknowledge } from '#infra/constructs/acknowledge.ts';
import type { DoorName } from '#infra/constructs/rights/function-rights.ts';
import type { Doors } from './doors.ts';

/** What the infrastructure reads of a row of the route table. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  readonly path: string;
  readonly audience: DoorName;
  readonly auth: 'none' | 'citizen' | 'staff';
}

export interface RoutesProps {
  readonly routes: readonly Route[];
  readonly doors: Doors;
}

/** Only access tokens of a password login carry it, so an id token opens nothing. */
const tokenScope = 'aws.cognito.signin.user.admin';

/** The ways through the doors: one for each row of the table. */
export class Routes extends Construct {
  constructor(scope: Construct, id: string, { routes, doors }: RoutesProps) {
    super(scope, id);
    const open = new Construct(this, 'Open');
    const closed = new Construct(this, 'Closed');
    acknowledge(open, {
      id: 'AwsSolutions-APIG4',
      reason:
        'The order of the service and its terms are for everybody (paras 14–17), and who has no account yet has no token (10.1–10.2).',
    });
    for (const { method, path, audience, auth } of routes)
      new CfnRoute(auth === 'none' ? open : closed, `${method} ${path}`, {
        apiId: doors.api.apiId,
        routeKey: `${method} ${path}`,
        target: `integrations/${doors.integrations[audience]}`,
        ...(auth === 'none'
          ? { authorizationType: 'NONE' }
          : {
              authorizationType: 'JWT',
              authorizerId: doors.authorizers[auth],
              authorizationScopes: [tokenScope],
            }),
      });
  }
}
