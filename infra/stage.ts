import { Annotations, Stage, type StageProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { neighbourNames } from './constructs/neighbours.ts';
import type { Route } from './constructs/service/routes.ts';
import { recordOf } from './keyed.ts';
import { nameOfStage } from './names.ts';
import type { Settings } from './settings.ts';
import { RecordsStack } from './stacks/records.ts';
import { type RouteStackName, RoutesStack, routeStackNames } from './stacks/routes.ts';
import { ServiceStack } from './stacks/service.ts';
import { WatchStack } from './stacks/watch.ts';

export interface KezekProps extends StageProps {
  readonly settings: Settings;
  readonly routes: readonly Route[];
}

/** One whole Kezek, one of the stages that an account may hold: what holds data, what runs, the ways to it, what watches. */
export class Kezek extends Stage {
  readonly records: RecordsStack;
  readonly service: ServiceStack;
  readonly routes: Readonly<Record<RouteStackName, RoutesStack>>;
  readonly watch: WatchStack;

  constructor(scope: Construct, { settings, routes, ...props }: KezekProps) {
    super(scope, nameOfStage(settings.stage), props);
    // By a policy: the access control list that CDK would set otherwise is deprecated.
    this.node.setContext('@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy', true);
    const named = nameOfStage(settings.stage);
    this.records = new RecordsStack(this, 'Records', { ...settings, named });
    this.service = new ServiceStack(this, 'Service', { ...settings, named, records: this.records });
    const { procedure, doors, deadLetters } = this.service;
    this.routes = recordOf(routeStackNames, (name) => new RoutesStack(this, name, { routes, doors }));
    const { tables, published } = this.records;
    this.watch = new WatchStack(this, 'Watch', {
      ...settings,
      named,
      procedure,
      api: doors.api,
      deadLetters,
      staffRegister: tables.staffRegister,
      publicationAddress: published.address,
    });
    this.tellMissing(settings);
  }

  private tellMissing({ neighbours, listSources }: Settings): void {
    if (listSources.length === 0)
      Annotations.of(this.service).addInfo(
        'no revocation lists are fetched, so signatures are held once those in the trust bucket end: lists',
      );
    const missing = neighbourNames.filter((name) => neighbours[name] === undefined);
    if (missing.length === 0) return;
    const names = missing.map((name) => `neighbours.${name}`).join(', ');
    Annotations.of(this.service).addInfo(`not configured, so cases that need them are held: ${names}`);
  }
}
