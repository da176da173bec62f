import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import * as z from 'zod';
import { Advice, exitCodeOf } from '#infra/running/advice.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import { errorCode } from '#infra/running/error-code.ts';
import { saidPath } from '#infra/running/said-path.ts';
import { type Acting, type Answered, ask, type Input } from './ask.ts';
import { routeFor } from './person.ts';

const UploadForm = z.object({ documentId: z.string(), url: z.string(), fields: z.record(z.string(), z.string()) });
const types: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
};

/** Attaches a file as a browser does: asks where to send it, sends it, has it looked at. */
export async function upload(acting: Acting, { file, ...said }: Input): Promise<Answered> {
  const { caseId, ...rest } = said;
  const content = contentOf(saidPath(String(file)));
  const contentType = rest.contentType ?? types[extname(String(file)).toLowerCase()] ?? 'application/octet-stream';
  const about = { personRef: 'applicant', ...rest, contentType };
  const started = await ask(acting, routeFor(acting.person, 'startUpload'), {
    caseId,
    ...about,
    size: content.byteLength,
  });
  if (started.status >= 300) return started;
  const { documentId, ...form } = UploadForm.parse(started.body);
  await post(form, content);
  return ask(acting, routeFor(acting.person, 'confirmUpload'), { caseId, documentId, ...about });
}

function contentOf(path: string): Buffer<ArrayBuffer> {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = errorCode(error);
    throw new Misuse(
      code === 'ENOENT'
        ? `There is no file ${path}: give its path, as you would from the folder where you stand.`
        : `${path} cannot be read (${code ?? error}): give the path of a file.`,
    );
  }
}

async function post(
  { url, fields }: Omit<z.infer<typeof UploadForm>, 'documentId'>,
  content: Buffer<ArrayBuffer>,
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([content]));
  const { status } = await fetch(url, { method: 'POST', body: form });
  if (status >= 300)
    throw new Advice(`The store refused the file (${status}): is it of the type and length that was said?`, {
      exitCode: exitCodeOf(status),
    });
}
