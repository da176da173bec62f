import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface LambdaState {
  readonly payload?: { dynamodb_stream_positions?: { data?: Record<string, unknown> } };
}

/**
 * Forgets how far each stream was read. The emulator keeps the position over a restart but not the stream's records,
 * so an old position would skip every new record until its number has passed the old one, and nothing would say so.
 */
export function forgetStreamPositions(stateFolder: string): void {
  const file = join(stateFolder, 'lambda.json');
  if (!existsSync(file)) return;
  const state = JSON.parse(readFileSync(file, 'utf8')) as LambdaState;
  const positions = state.payload?.dynamodb_stream_positions;
  if (positions?.data === undefined) return;
  positions.data = {};
  writeFileSync(file, JSON.stringify(state));
}
