import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { routes } from '#http/routes.ts';
import { readSettings } from './settings.ts';
import { Kezek } from './stage.ts';

const app = new App();
const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
// A table with a key of its own must know its account and region.
if (account === undefined || region === undefined)
  throw new Error('which AWS account? Give cdk credentials and a region');
new Kezek(app, 'Kezek', { env: { account, region }, settings: readSettings(app), routes });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
