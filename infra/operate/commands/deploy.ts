// `npm run deploy`: to the AWS account of the credentials in use.
import { cdkOnAws } from '#infra/operate/on-aws.ts';

process.exitCode = await cdkOnAws('deploy', process.argv.slice(2));
