import { expect, it } from 'vitest';
import { expectedOf } from '#infra/local/acting/expected-answer.ts';
import { Advice } from '#infra/running/advice.ts';

it.each([
  [
    404,
    { title: 'No such request', status: 404, cure: 'Check the number' },
    'somebody: 404 No such request. Check the number',
  ],
  [409, { title: 'Wait', paragraph: '5.4', cure: 'for it' }, 'somebody: 409 Wait (5.4). for it'],
  [502, 'nobody answers', 'somebody: 502 "nobody answers"'],
])(
  'an answer of %i where none was expected is told in its own words and ends by its class, never taken for what was asked',
  (status, body, said) => {
    expect(() => expectedOf('somebody', { status, body })).toThrow(
      new Advice(said, { exitCode: Math.floor(status / 100) }),
    );
  },
);

it('an answer that was expected is its body', () => {
  expect(expectedOf('somebody', { status: 201, body: { id: 1 } })).toEqual({ id: 1 });
});
