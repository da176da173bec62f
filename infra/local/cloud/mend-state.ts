import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const LambdaState = z.looseObject({
  payload: z
    .looseObject({
      dynamodb_stream_positions: z.looseObject({ data: z.record(z.string(), z.unknown()).optional() }).optional(),
    })
    .optional(),
});

/**
 * Forgets how far each stream was read. The emulator keeps the position over a restart but not the stream's records,
 * so an old position would skip every new record until its number has passed the old one, and nothing would say so.
 */
export function forgetStreamPositions(stateFolder: string): void {
  const file = join(stateFolder, 'lambda.json');
  if (!existsSync(file)) return;
  const state = LambdaState.parse(JSON.parse(readFileSync(file, 'utf8')));
  const positions = state.payload?.dynamodb_stream_positions;
  if (positions?.data === undefined) return;
  positions.data = {};
  writeFileSync(file, JSON.stringify(state));
}
