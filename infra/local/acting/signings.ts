import { existsSync } from 'node:fs';
import * as z from 'zod';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { keyFile } from '#infra/local/authority/authority-folder.ts';
import { signCms } from '#infra/local/authority/sign-cms.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import { Advice } from '#infra/running/advice.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import { worded } from '#infra/running/worded.ts';
import { faults } from './as-words.ts';
import { type Acting, type Answered, ask, type Input } from './ask.ts';
import { routeFor } from './person.ts';

/** What came instead of the bytes to sign. */
export class NotPrepared extends Error {
  override readonly name = 'NotPrepared';
  readonly answered: Answered;
  constructor(answered: Answered) {
    super(`not prepared: ${answered.status}`);
    this.answered = answered;
  }
}

/** Signs bytes (base64) with the person's own development key, or with another that was named to be tried. */
async function signed({ stack, person }: Acting, content: string, { signWith }: Input): Promise<string> {
  const name = typeof signWith === 'string' ? signWith : person.keyName;
  const folder = authorityFolder(stack.folder);
  if (!existsSync(keyFile(folder, name))) {
    throw worded(faults.noKey(name), (said) => new Misuse(said));
  }
  const cms = await signCms({
    folder,
    name,
    content: Buffer.from(content, 'base64'),
    signingAt: localNow(stack.clockFile).toISOString(),
  });
  return Buffer.from(cms).toString('base64');
}

interface Preparation<S extends z.ZodType> {
  readonly operation: string;
  readonly input: Input;
  readonly schema: S;
}

async function prepared<S extends z.ZodType>(
  acting: Acting,
  { operation, input, schema }: Preparation<S>,
): Promise<z.infer<S>> {
  const answered = await ask(acting, routeFor(acting.person, operation), input);
  if (answered.status >= 300) throw new NotPrepared(answered);
  return schema.parse(answered.body);
}

const Paper = z.object({ paper: z.object({ id: z.string(), sha256: z.string() }), content: z.string() });
const Sheets = z.object({
  papers: z.array(
    z.object({
      caseId: z.string(),
      paper: z.optional(z.object({ paperId: z.string(), content: z.string() })),
      refused: z.optional(z.object({ code: z.string() })),
    }),
  ),
});
const Nonce = z.object({ nonceId: z.string(), content: z.string() });

type Completed = (acting: Acting, input: Input) => Promise<Input>;

interface OfPaper {
  /** what names the file in its path */
  readonly file?: 'caseId' | 'amendmentId' | 'complaintId' | 'offerId' | 'oldEntryId';
  /** what is said of it to whoever prepares the bytes, and beside the signature; the same, where one is not named */
  readonly asked?: (input: Input) => Input;
  readonly beside?: (input: Input) => Input;
}

const nothingSaid = (): Input => ({});

const signedPaper =
  (prepare: string, { file = 'caseId', beside = nothingSaid, asked = beside }: OfPaper = {}): Completed =>
  async (acting, input) => {
    const named = { [file]: input[file] };
    const { paper, content } = await prepared(acting, {
      operation: prepare,
      input: { ...named, ...asked(input) },
      schema: Paper,
    });
    return {
      ...named,
      ...beside(input),
      paperId: paper.id,
      sha256: paper.sha256,
      cms: await signed(acting, content, input),
    };
  };

/** Papers of 5.5: all that are ready are signed; a case without a paper stops the whole, before anything is signed. */
const signedSheets: Completed = async (acting, input) => {
  const caseIds = input.caseIds ?? (input.caseId === undefined ? [] : [input.caseId]);
  const { papers } = await prepared(acting, {
    operation: 'preparePapers',
    input: { caseIds },
    schema: Sheets,
  });
  const refused = papers.flatMap(({ caseId, refused: why }) => (why ? [`${caseId}: ${why.code}`] : []));
  if (refused.length > 0)
    throw worded(faults.notReady(refused.join('; ')), (said) => new Advice(said, { exitCode: 4 }));
  const signatures = papers
    .flatMap(({ paper }) => paper ?? [])
    .map(async ({ paperId, content }) => ({ paperId, cms: await signed(acting, content, input) }));
  return { signatures: await Promise.all(signatures) };
};

const provenIin: Completed = async (acting, input) => {
  const { person } = acting;
  const iin = input.iin ?? (person.is === 'citizen' ? person.iin : undefined);
  const { nonceId, content } = await prepared(acting, {
    operation: 'createNonce',
    input: { iin },
    schema: Nonce,
  });
  return {
    password: person.password,
    ...input,
    iin,
    signWith: undefined,
    proof: { nonceId, cms: await signed(acting, content, input) },
  };
};

/** An official of the local cloud, or one who was just added: his IIN is named then, and the key with which he signs. */
const provenService: Completed = async (acting, input) => {
  const { person } = acting;
  const { iin, signWith, ...rest } = input;
  const { nonceId, content } = await prepared(acting, {
    operation: 'createNonce',
    input: { iin, purpose: 'service' },
    schema: Nonce,
  });
  const login = person.is === 'staff' ? person.login : undefined;
  return {
    login,
    password: person.password,
    ...rest,
    proof: { nonceId, cms: await signed(acting, content, { signWith }) },
  };
};

/** A session without a password; of an official by his login. */
const signedSession: Completed = async (acting, input) => {
  const { person } = acting;
  const { iin = person.is === 'citizen' ? person.iin : undefined, signWith, ...rest } = input;
  const { nonceId, content } = await prepared(acting, {
    operation: 'createNonce',
    input: { iin, purpose: 'session' },
    schema: Nonce,
  });
  const login = person.is === 'staff' ? { login: person.login } : {};
  return { ...login, ...rest, nonceId, cms: await signed(acting, content, { signWith }) };
};

/** The operations for which a signature is due, and the field that holds it: given, it is sent as it is. */
export const signings: Readonly<Record<string, { readonly field: string; readonly complete: Completed }>> = {
  submitRequest: { field: 'cms', complete: signedPaper('prepareRequest') },
  changeContacts: {
    field: 'cms',
    complete: signedPaper('prepareContacts', {
      asked: ({ contacts }) => contacts as Input,
      beside: ({ contacts }) => ({ contacts }),
    }),
  },
  changeRowContacts: {
    field: 'cms',
    complete: signedPaper('prepareRowContacts', {
      file: 'oldEntryId',
      asked: ({ contacts }) => contacts as Input,
      beside: ({ contacts }) => ({ contacts }),
    }),
  },
  withdrawRequest: { field: 'cms', complete: signedPaper('prepareWithdrawal') },
  sayNeeds: {
    field: 'cms',
    complete: signedPaper('prepareNeeds', { beside: ({ needs, contacts }) => ({ needs, contacts }) }),
  },
  leaveQueue: { field: 'cms', complete: signedPaper('prepareLeaving') },
  stayInQueue: { field: 'cms', complete: signedPaper('prepareStaying', { file: 'amendmentId' }) },
  answerProposal: {
    field: 'cms',
    complete: signedPaper('prepareAnswer', { file: 'amendmentId', beside: ({ answer, list }) => ({ answer, list }) }),
  },
  fileComplaint: {
    field: 'cms',
    complete: signedPaper('prepareComplaint', { beside: ({ against, text }) => ({ against, text }) }),
  },
  withdrawComplaint: { field: 'cms', complete: signedPaper('prepareComplaintWithdrawal', { file: 'complaintId' }) },
  answerOffer: {
    field: 'cms',
    complete: signedPaper('prepareConsent', { file: 'offerId', beside: ({ consents }) => ({ consents }) }),
  },
  drawMinutes: {
    field: 'cms',
    complete: signedPaper('prepareMinutes', { file: 'offerId', beside: ({ number, votes }) => ({ number, votes }) }),
  },
  revokeAllocation: {
    field: 'cms',
    complete: signedPaper('prepareRevocation', { file: 'offerId', beside: ({ reason }) => ({ reason }) }),
  },
  signMinutes: {
    field: 'cms',
    complete: async (acting, input) => {
      const { content } = await prepared(acting, {
        operation: 'readOfferPaper',
        // The task may not have been put before the chair yet.
        input: { offerId: input.offerId, type: 'COMMISSION_MINUTES', why: 'continuation' },
        schema: Paper,
      });
      return { offerId: input.offerId, cms: await signed(acting, content, input) };
    },
  },
  signRequest: {
    field: 'cms',
    complete: async (acting, input) => {
      const { content } = await prepared(acting, {
        operation: 'prepareRequest',
        input: { caseId: input.caseId },
        schema: Paper,
      });
      return { caseId: input.caseId, cms: await signed(acting, content, input) };
    },
  },
  signPapers: { field: 'signatures', complete: signedSheets },
  openAccount: { field: 'proof', complete: provenIin },
  startSignedSession: { field: 'cms', complete: signedSession },
  awakenOfficial: { field: 'proof', complete: provenService },
};
