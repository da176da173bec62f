// `cost.ts` runs this for `npm run bench`.
import { afterEach, it } from 'vitest';
import { resumeTime } from '#test/scenarios/harness/skipped-time.ts';
import type { CountedCase } from './cost.ts';
import { kindCases } from './kind-cases.ts';
import { wholeCases } from './whole-cases.ts';

declare module 'vitest' {
  interface TaskMeta {
    counted?: CountedCase;
  }
}

afterEach(resumeTime);

for (const [name, counted] of Object.entries({ ...wholeCases, ...kindCases }))
  it(name, async ({ task }) => {
    task.meta.counted = await counted();
  });
