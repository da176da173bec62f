import { draftOf } from '#casework/filing/draft.ts';
import { filingOf, newCaseNumber } from '#casework/filing/filing.ts';
import { copyOf, formFacts } from '#casework/filing/refile.ts';
import { preparePaper } from '#casework/papers/paper-to-sign.ts';
import { requestContent } from '#casework/papers/request-paper.ts';
import type { Actor } from '#domain/actor.ts';
import type { Filing } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import type { Form, Person, Representation } from '#domain/form/form.ts';
import { newId } from '#domain/ids.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { aForm, citizen } from '#test/builders/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { officials } from './cast.ts';
import { attach, conformityOf } from './package.ts';
import { settle } from './relay.ts';
import { actAtOnce, insisting, type Story } from './story.ts';

export interface Wish {
  readonly citizen?: Person;
  readonly form?: Partial<Form>;
  /** what is attached; by default all that the category asks for */
  readonly documents?: readonly DocumentKind[];
  readonly signature?: Partial<Parameters<typeof aCms>[0]>;
  readonly representative?: Representation;
  /** when the ticket was called (5.1, X23) */
  readonly calledAt?: string;
  /** an ended request that is mended and filed again */
  readonly refiles?: string;
}

const ofChannel = {
  portal: ['D7'],
  corporation: ['application', 'identity-document', 'D7'],
} as const satisfies Record<Channel, readonly DocumentKind[]>;

export const recipientOf = async ({ world }: Story, { iin }: Person): Promise<Actor> => ({
  kind: 'recipient',
  person: await world.deps.keyring.personOf(iin),
});

/** 10.5: the form is filled in and the copies attached; nothing is filed yet. */
export async function openOnPortal(story: Story, wish: Wish): Promise<string> {
  const applicant = wish.citizen ?? citizen();
  await open(story, 'portal', await recipientOf(story, applicant), { ...wish, citizen: applicant });
  return story.caseAtHand();
}

/** 8.1–8.3: the ticket is called, the form and the power are entered, the scans are made. */
export async function openAtDesk(story: Story, wish: Wish): Promise<string> {
  await open(story, 'corporation', officials.operator, wish);
  if (wish.representative) await recordRepresentative(story, wish.representative);
  return story.caseAtHand();
}

async function open(story: Story, channel: Channel, actor: Actor, wish: Wish): Promise<void> {
  const { citizen: applicant = citizen(), documents = ofChannel[channel], refiles } = wish;
  const now = story.world.deps.clock.now();
  const caseId = newId('case', Date.parse(now));
  story.turnTo(caseId);
  const ended = refiles ? await story.world.store.load(application, refiles) : undefined;
  const { copied, records } = ended
    ? await copyOf(ended, { caseId, channel, now, iin: wish.citizen?.iin }, story.world.deps)
    : { copied: {}, records: [] };
  const calledAt = wish.calledAt ?? now;
  const atDesk = { centre: 'centre-uralsk', ticket: { number: 'A-1', takenAt: calledAt, calledAt } };
  const person = await story.world.deps.keyring.personOf(applicant.iin);
  const opening = { channel, applicant: person, refiles, ...(channel === 'corporation' ? atDesk : {}), ...copied };
  await actAtOnce(story.world, { caseId, actor, command: { type: 'OpenRequest', ...opening }, records });
  if (!ended || wish.form) await saveForm(story, actor, aForm(applicant, wish.form));
  if (!ended || wish.documents) for (const kind of documents) await attach(story, actor, kind);
}

async function saveForm(story: Story, actor: Actor, form: Form): Promise<void> {
  const { said, record } = await story.typed('form', form);
  const content = formFacts(form, story.world.deps.clock.now());
  const command = { type: 'SaveForm', form: { record: said.record, content } } as const;
  await actAtOnce(story.world, { caseId: story.caseAtHand(), actor, command, records: [record] });
}

/** 8.3, X9: the data of the power are entered only when a notary certified it. */
async function recordRepresentative(story: Story, representation: Representation): Promise<void> {
  const { said, record } = await story.typed('representative', representation);
  const person = await story.world.deps.keyring.personOf(representation.representative.iin);
  const { power } = representation;
  const validTo = 'validTo' in representation ? representation.validTo : undefined;
  const command = { type: 'RecordRepresentative', record: said.record, person, power, validTo } as const;
  await actAtOnce(story.world, { caseId: story.caseAtHand(), actor: officials.operator, command, records: [record] });
  if (power !== 'notarised') await attach(story, officials.operator, 'power-of-attorney-scan');
}

/** 10.5, 10.6: the recipient signs the request, and the server receives it (X41). */
export async function submit(story: Story, caseId: string, wish: Wish): Promise<void> {
  const { filing, records, bytes } = await insisting(() => filed(story, caseId));
  const applicant = wish.citizen ?? citizen();
  const cms = aCms({ iin: applicant.iin, role: 'individual', ...wish.signature }, bytes);
  const signature = await story.world.deps.documents.storeSignature(cms);
  const actor = await recipientOf(story, applicant);
  await actAtOnce(story.world, { caseId, actor, command: { type: 'SubmitRequest', filing, signature }, records });
}

/** 5.1, X41: the operator confirms that the complete package is in his hands. */
export async function handOver(story: Story): Promise<void> {
  const caseId = story.caseAtHand();
  const defects = await conformityOf(story);
  const { filing, records } = await insisting(() => filed(story, caseId));
  const command = { type: 'HandPackage', filing, defects } as const;
  await actAtOnce(story.world, { caseId, actor: officials.operator, command, records });
  await settle();
}

async function filed({ world }: Story, caseId: string) {
  const theCase = await world.store.load(application, caseId);
  const draft = theCase && (await draftOf(theCase, world.deps));
  if (!draft) throw new Error('nothing to file');
  const now = world.deps.clock.now();
  const { id, bytes } = await preparePaper(theCase, requestContent(theCase, draft), now, world.deps);
  const request = await world.deps.documents.storePaper('REQUEST', id, bytes);
  const made: { filing: Filing; records: Parameters<typeof actAtOnce>[1]['records'] } = await filingOf(
    theCase,
    draft,
    { number: newCaseNumber(now), request, now },
    world.deps,
  );
  return { ...made, bytes };
}
