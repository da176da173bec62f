import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** Something that is written as it should be, on condition that nobody has moved it meanwhile. */
interface Mendable {
  readonly mend?: () => Promise<unknown>;
}

/** Whoever works meanwhile has moved it: it is told and left, and the next run finds whether it is right. */
export async function mended({ mend }: Mendable): Promise<boolean> {
  try {
    await mend?.();
    return mend !== undefined;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException || error instanceof TransactionCanceledException) return false;
    throw error;
  }
}
