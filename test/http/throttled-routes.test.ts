import { expect, it } from 'vitest';
import { throttles } from '#domain/regulation/throttles.ts';
import { routes } from '#http/routes.ts';

/** Where many may be tried one after another: by what it is counted, beside the count of all that one asks. */
const counted = `
GET /v1/papers/{code}                              paperCheckedFrom address
POST /v1/corporation/requests/{caseId}/reception   receptionBy      subject
POST /v1/case-searches                             caseSearch       subject`;

it('what could be tried out is counted apart, and nothing else: the code of a print, whose a request is, where people are', () => {
  const rows = counted
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/));
  const own = routes.flatMap(({ method, path, throttle }) =>
    throttle ? [[method, path, throttle, throttles[throttle].counts]] : [],
  );
  expect(own.toSorted()).toEqual(rows.toSorted());
});
