import { RemovalPolicy, Tags } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpIntegration,
  HttpIntegrationType,
  HttpStage,
  LogGroupLogDestination,
  PayloadFormatVersion,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type ILogGroup, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { AccountPool } from '#infra/constructs/records/account-pool.ts';
import { type DoorName, doorRights } from '#infra/constructs/rights/function-rights.ts';
import { keysOf, recordOf } from '#infra/keyed.ts';
import { pascalCase } from '#infra/names.ts';

/** A name of the API's own, with the ARN of its certificate in ACM. */
export interface OwnDomain {
  readonly name: string;
  readonly certificate: string;
}

/** Whose tokens are looked at. */
const logins = ['citizen', 'staff'] as const;
type Login = (typeof logins)[number];

export interface DoorsProps {
  readonly functions: Readonly<Record<DoorName, IFunction>>;
  readonly citizens: AccountPool;
  readonly staff: AccountPool;
  /** Eight hex digits; the local cloud makes them the steady name of the API. */
  readonly apiTag: string;
  readonly domain?: OwnDomain | undefined;
}

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

/** The API and what stands behind it: one function for each audience. Its routes are laid in stacks of their own. */
export class Doors extends Construct {
  readonly api: HttpApi;
  /** What the gateway itself says of each request. */
  readonly log: ILogGroup;
  /** Where the DNS record of its own name points. */
  readonly domainTarget: string | undefined;
  /** where the routes of an audience lead, by their ids */
  readonly integrations: Readonly<Record<DoorName, string>>;
  /** who looks at the token of whoever asks, by their ids */
  readonly authorizers: Readonly<Record<Login, string>>;

  constructor(scope: Construct, id: string, props: DoorsProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    Tags.of(this.api).add('ms-custom-id', props.apiTag, { includeResourceTypes: ['AWS::ApiGatewayV2::Api'] });
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = this.addStage();
    this.integrations = recordOf(keysOf(doorRights), (name) => this.addIntegration(name, props.functions[name]));
    this.authorizers = recordOf(logins, (login) => this.addAuthorizer(login, props));
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

  private addIntegration(door: DoorName, handler: IFunction): string {
    handler.addPermission('Api', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: this.api.arnForExecuteApi('*', '/*', '*'),
    });
    const { integrationId } = new HttpIntegration(this, `${pascalCase(door)}Door`, {
      httpApi: this.api,
      integrationType: HttpIntegrationType.AWS_PROXY,
      integrationUri: handler.functionArn,
      payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
    });
    return integrationId;
  }

  private addAuthorizer(login: Login, props: DoorsProps): string {
    const { pool, name } = {
      citizen: { pool: props.citizens, name: 'Citizens' },
      staff: { pool: props.staff, name: 'Staff' },
    }[login];
    const { authorizerId } = new HttpAuthorizer(this.api, name, {
      httpApi: this.api,
      type: HttpAuthorizerType.JWT,
      authorizerName: name,
      identitySource: ['$request.header.Authorization'],
      jwtIssuer: pool.issuer,
      jwtAudience: [pool.client.userPoolClientId],
    });
    return authorizerId;
  }
}
