import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { entrances } from '#http/routes/entrances.ts';
import { readPlace, readSettings, saidIn, WrongContext } from './settings.ts';
import { Kezek } from './stage.ts';

try {
  const app = new App();
  const said = saidIn(app);
  new Kezek(app, { env: readPlace(said, process.env), settings: readSettings(said), routes: entrances });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
} catch (error) {
  if (!(error instanceof WrongContext)) throw error;
  // A slip of the command line, not of ours: its sentence helps, a trace does not.
  console.error(error.message);
  process.exitCode = 1;
}
