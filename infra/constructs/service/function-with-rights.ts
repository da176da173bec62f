import { join } from 'node:path';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  ParamsAndSecretsLayerVersion,
  ParamsAndSecretsVersions,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge, takesNoResource } from '#infra/constructs/acknowledge.ts';
import type { FunctionName } from '#infra/constructs/rights/function-rights.ts';
import type { Grant } from '#infra/constructs/rights/grant.ts';
import { allow } from '#infra/constructs/rights/statements.ts';

export interface FunctionWithRightsProps {
  readonly name: FunctionName;
  /** The folder that holds a folder for each function's bundle. */
  readonly dist: string;
  readonly grants: readonly Grant[];
  readonly timeout: Duration;
  readonly memoryMb: number;
  readonly revision: string;
  /** At most so many at once, to spare whom it asks. */
  readonly cap?: number;
  /** Its calls are seen in X-Ray: what a person waits for is, what nobody waits for is told by its log. */
  readonly traced?: boolean;
}

const secretsExtension = () => ParamsAndSecretsLayerVersion.fromVersion(ParamsAndSecretsVersions.V1_0_103);

/** A function with a role of its own that may do what its grants say and nothing else, and finds things by their names. */
export class FunctionWithRights extends Construct {
  readonly resource: LambdaFunction;

  constructor(scope: Construct, id: string, props: FunctionWithRightsProps) {
    super(scope, id);
    const { name, dist, grants, timeout, memoryMb, revision, cap, traced = false } = props;
    const deadLetters = grants.find((grant) => grant.deadLetters)?.deadLetters;
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = this.roleFor(logGroup, grants, traced);
    this.resource = new LambdaFunction(this, 'Resource', {
      code: Code.fromAsset(join(dist, name)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // Constructs that receive the function would widen its role unseen; its row is all it gets.
      role: role.withoutPolicyUpdates(),
      timeout,
      memorySize: memoryMb,
      logGroup,
      tracing: traced ? Tracing.ACTIVE : Tracing.DISABLED,
      environment: Object.assign({ REVISION: revision }, ...grants.map(({ environment }) => environment)),
      ...(grants.some(({ readsSecret }) => readsSecret) ? { paramsAndSecrets: secretsExtension() } : {}),
      ...(cap === undefined ? {} : { reservedConcurrentExecutions: cap }),
      ...(deadLetters === undefined ? {} : { deadLetterQueue: deadLetters }),
    });
  }

  private roleFor(logGroup: LogGroup, grants: readonly Grant[], traced: boolean): Role {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(allow([logGroup.logGroupArn], 'logs:CreateLogStream', 'logs:PutLogEvents'));
    if (traced) role.addToPolicy(allow(['*'], 'xray:PutTraceSegments', 'xray:PutTelemetryRecords'));
    for (const statement of grants.flatMap(({ statements }) => statements)) role.addToPolicy(statement);
    acknowledge(
      role,
      ...(traced ? [takesNoResource('X-Ray takes segments of traces, which are no resources.')] : []),
      ...grants.flatMap(({ acknowledgements = [] }) => acknowledgements),
    );
    return role;
  }
}
