import { mockClient } from 'aws-sdk-client-mock';
import { afterAll } from 'vitest';

/** A client class whose every instance is answered by the test; given back at the end of its file, since files share modules. */
export const mockedClient: typeof mockClient = (client) => {
  const mock = mockClient(client);
  afterAll(() => {
    mock.restore();
  });
  return mock;
};
