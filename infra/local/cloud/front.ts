import { Agent, createServer, type ServerResponse } from 'node:http';
import { createProxyServer } from 'httpxy';
import { portOf } from '#infra/running/port-of.ts';
import { refuseBusyPort } from './emulator.ts';

export interface Front {
  /** One plain address that every client reaches: of the API, and of uploads and documents. */
  readonly url: string;
  /** From now on the API's own paths lead to it. */
  leadTo(apiId: string): void;
  stop(): Promise<void>;
}

/** Neither the API's nor a bucket's; the emulator would list its buckets there. */
const isNowhere = (path = '/'): boolean => /^\/(v1)?(\?|$)/.test(path);

/**
 * The emulator finds an API and a bucket by host names under `localhost`, which Python, Node and some systems do not
 * resolve. What comes here under `/v1` goes to the API by the emulator's other address of it, all else as it is.
 */
export async function openFront({
  port,
  emulator,
}: {
  readonly port: number;
  readonly emulator: string;
}): Promise<Front> {
  if (port !== 0) await refuseBusyPort(port);
  let api = '';
  let url = '';
  const agent = new Agent({ keepAlive: true });
  const proxy = createProxyServer({ target: emulator, agent });
  const server = createServer((asked, answer) => {
    if (isNowhere(asked.url)) return tellWhere(answer, url);
    if (asked.url?.startsWith('/v1/')) asked.url = `${api}${asked.url}`;
    proxy.web(asked, answer).catch(() => {
      if (!answer.headersSent) answer.writeHead(502);
      answer.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${portOf(server)}`;
  return {
    url,
    leadTo: (apiId) => {
      api = `/_aws/execute-api/${apiId}/$default`;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      agent.destroy();
    },
  };
}

/** What the gateway answers of a path that it does not know, and where those are that it knows. */
function tellWhere(answer: ServerResponse, url: string): void {
  answer.writeHead(404, { 'content-type': 'application/json' });
  answer.end(JSON.stringify({ message: 'Not Found', description: `${url}/v1/openapi.json` }));
}
