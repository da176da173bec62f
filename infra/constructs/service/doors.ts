import { RemovalPolicy, Tags } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type ILogGroup, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '#infra/constructs/acknowledge.ts';
import type { AccountPool } from '#infra/constructs/records/account-pool.ts';
import { type DoorName, doorRights } from '#infra/constructs/rights/function-rights.ts';
import { keysOf } from '#infra/keyed.ts';
import { pascalCase } from '#infra/names.ts';

/** What the infrastructure reads of a row of the route table. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  readonly path: string;
  readonly audience: DoorName;
  readonly auth: 'none' | 'citizen' | 'staff';
}

/** A name of the API's own, with the ARN of its certificate in ACM. */
export interface OwnDomain {
  readonly name: string;
  readonly certificate: string;
}

export interface DoorsProps {
  readonly routes: readonly Route[];
  readonly functions: Readonly<Record<DoorName, IFunction>>;
  readonly citizens: AccountPool;
  readonly staff: AccountPool;
  /** Eight hex digits; the local cloud makes them the steady name of the API. */
  readonly apiTag: string;
  readonly domain?: OwnDomain | undefined;
}

/** Only access tokens of a password login carry it, so an id token opens nothing. */
const tokenScope = 'aws.cognito.signin.user.admin';

/** Which route was answered how and how fast: no address, no path with ids, no claim of a token. */
export const accessLogFormat = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLatency: '$context.responseLatency',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
} as const;

const authorizerOf = (id: string, { issuer, client }: AccountPool): IHttpRouteAuthorizer =>
  new HttpJwtAuthorizer(id, issuer, { jwtAudience: [client.userPoolClientId] });

/** The API: one route for each row of the table, one function for each audience. */
export class Doors extends Construct {
  readonly api: HttpApi;
  /** What the gateway itself says of each request. */
  readonly log: ILogGroup;
  /** Where the DNS record of its own name points. */
  readonly domainTarget: string | undefined;

  constructor(scope: Construct, id: string, props: DoorsProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    Tags.of(this.api).add('ms-custom-id', props.apiTag, { includeResourceTypes: ['AWS::ApiGatewayV2::Api'] });
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = this.addStage();
    this.addRoutes(props);
    this.domainTarget = props.domain && this.addDomain(props.domain, stage);
  }

  private addStage(): HttpStage {
    return new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      // Guards the account; who may ask how often is counted per person and address by the doors themselves.
      throttle: { rateLimit: 100, burstLimit: 200 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.log),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFormat)),
      },
    });
  }

  /** The whole API at the root of its name, so that paths are the same by either. */
  private addDomain({ name, certificate }: OwnDomain, stage: HttpStage): string {
    const domainName = new DomainName(this, 'Domain', {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    const mapping = new ApiMapping(this, 'Mapping', { api: this.api, domainName, stage });
    mapping.node.addDependency(stage);
    return domainName.regionalDomainName;
  }

  private addRoutes({ routes, functions, citizens, staff }: DoorsProps): void {
    const open = new Construct(this, 'Open');
    const closed = new Construct(this, 'Closed');
    acknowledge(open, {
      id: 'AwsSolutions-APIG4',
      reason:
        'The order of the service and its terms are for everybody (paras 14–17), and who has no account yet has no token (10.1–10.2).',
    });
    const authorizers = { citizen: authorizerOf('Citizens', citizens), staff: authorizerOf('Staff', staff) };
    const integrations = new Map(
      keysOf(doorRights).map((name) => [
        name,
        new HttpLambdaIntegration(`${pascalCase(name)}Door`, functions[name], { scopePermissionToRoute: false }),
      ]),
    );
    for (const { method, path, audience, auth } of routes) {
      const integration = integrations.get(audience);
      if (integration === undefined) throw new Error(`${method} ${path} is for ${audience}, but there is no such door`);
      new HttpRoute(auth === 'none' ? open : closed, `${method} ${path}`, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration,
        ...(auth === 'none' ? {} : { authorizer: authorizers[auth], authorizationScopes: [tokenScope] }),
      });
    }
  }
}
