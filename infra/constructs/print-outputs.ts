import { CfnOutput, type Stack } from 'aws-cdk-lib';

/** What the local cloud, the operator's commands and the README read after a deploy; the id is the name. */
export function printOutputs(stack: Stack, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    new CfnOutput(stack, `${name}Output`, { value }).overrideLogicalId(name);
  }
}
