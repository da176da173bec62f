import { expect, it } from 'vitest';
import { substitutes } from '#infra/local/adapters/substitutes.ts';

it('are all that differs between what runs locally and what runs on AWS', () => {
  expect(substitutes).toEqual({
    'functions/adapters/system-clock.ts': 'infra/local/adapters/local-clock.ts',
    'functions/adapters/s3/client.ts': 'infra/local/adapters/front-s3.ts',
  });
});
