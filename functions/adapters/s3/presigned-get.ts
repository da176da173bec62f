import { GetObjectCommand, type GetObjectCommandInput, type S3Client } from '@aws-sdk/client-s3';

/** What the client's signer signs besides requests that are sent. */
interface Presigner {
  presign(request: Request, options: object): Promise<Request>;
}
interface Request {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * An address under which one version of an object is read for so many seconds, with the rights of whoever made it. Nothing
 * is asked of the store: the client forms the request, its own signer signs it.
 */
export async function presignedGet(s3: S3Client, input: GetObjectCommandInput, seconds: number): Promise<string> {
  const command = new GetObjectCommand(input);
  const signed: Request[] = [];
  command.middlewareStack.addRelativeTo(
    () => async (args: object) => {
      const request = 'request' in args ? (args.request as Request) : undefined;
      if (!request) throw new Error('no request to sign');
      const headers = { host: request.headers.host ?? request.hostname, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
      const signer = (await s3.config.signer()) as unknown as Presigner;
      const signingRegion = await s3.config.region();
      const options = { expiresIn: seconds, signingRegion, signingService: 's3' };
      signed.push(await signer.presign({ ...request, headers }, options));
      return { response: {}, output: { $metadata: {} } };
    },
    { name: 'presigned', relation: 'before', toMiddleware: 'httpSigningMiddleware', override: true },
  );
  await command.resolveMiddleware(s3.middlewareStack, s3.config, {})({ input });
  const [request] = signed;
  if (!request) throw new Error('the request was not signed');
  return addressOf(request);
}

function addressOf({ protocol, hostname, port, path, query }: Request): string {
  const said = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value ?? ''))}`,
  );
  return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}?${said.join('&')}`;
}
