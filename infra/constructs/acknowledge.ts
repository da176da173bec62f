import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A finding of cdk-nag that stays, with the reason why it may. */
export interface Acknowledgement {
  readonly id: string;
  readonly reason: string;
}

export const acknowledge = (scope: IConstruct, ...acknowledgements: readonly Acknowledgement[]): void =>
  Validations.of(scope).acknowledge(...acknowledgements);

export const takesNoResource = (reason: string): Acknowledgement => ({ id: 'AwsSolutions-IAM5[Resource::*]', reason });
