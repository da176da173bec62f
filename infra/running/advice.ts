/** A failure that one sentence explains and cures; whoever runs the task sees the sentence and no stack. */
export class Advice extends Error {
  override readonly name = 'Advice';
}
