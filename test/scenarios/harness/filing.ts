import { handPackage } from '#casework/acts/filing/hand-package.ts';
import {
  type ChangeAsked,
  openAtDesk as openedAtDesk,
  openOnPortal as openedOnPortal,
} from '#casework/acts/filing/open-request.ts';
import { prepareRequest } from '#casework/acts/filing/prepare-request.ts';
import { recordRepresentative } from '#casework/acts/filing/record-representative.ts';
import { saveForm } from '#casework/acts/filing/save-form.ts';
import { submitRequest } from '#casework/acts/filing/submit-request.ts';
import type { Actor } from '#domain/actor.ts';
import type { PaperIntake } from '#domain/application/event.ts';
import type { Form, Representation } from '#domain/form/form.ts';
import type { Person } from '#domain/form/person.ts';
import { comesOntoList } from '#domain/regulation/changes.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { officials } from './cast.ts';
import { attach } from './package.ts';
import { actAtOnce, granted, insisting, type Story } from './story.ts';

export interface Wish {
  readonly citizen?: Person;
  readonly form?: Partial<Form>;
  /** what is attached; by default all that the category asks for */
  readonly documents?: readonly DocumentKind[];
  readonly signature?: Partial<Parameters<typeof aCms>[0]>;
  readonly representative?: Representation;
  /** when the ticket was called (5.1, X23) */
  readonly calledAt?: string;
  /** in the place of a ticket: taken in paper while the system was away (X60) */
  readonly taken?: PaperIntake;
  /** an ended request that is mended and filed again */
  readonly refiles?: string;
  /** what of an entry is to be changed; the form says so too, unless it says otherwise (X55) */
  readonly change?: ChangeAsked;
}

const ofChannel = {
  portal: ['D7'],
  corporation: ['application', 'identity-document', 'D7'],
} as const satisfies Record<Channel, readonly DocumentKind[]>;

/** Need and category are shown to come onto a list alone (X133). */
const documentsOf = (channel: Channel, { change }: Wish): readonly DocumentKind[] =>
  change && !comesOntoList[change.kind] ? ofChannel[channel].filter((kind) => kind !== 'D7') : ofChannel[channel];

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
  if (wish.representative) await represent(story, wish.representative);
  return story.caseAtHand();
}

async function open(story: Story, channel: Channel, actor: Actor, wish: Wish): Promise<void> {
  const { citizen: applicant = citizen(), documents = documentsOf(channel, wish), refiles, change } = wish;
  const { world } = story;
  const calledAt = wish.calledAt ?? world.deps.clock.now();
  const ticket = { number: 'A-1', takenAt: calledAt, calledAt };
  const caseId = await actAtOnce(world, actor, (acting) =>
    channel === 'portal'
      ? openedOnPortal({ refiles, change }, acting, world.deps)
      : openedAtDesk(
          { iin: applicant.iin, ...(wish.taken ? { taken: wish.taken } : { ticket }), refiles, change },
          acting,
          world.deps,
        ),
  );
  story.turnTo(caseId);
  if (!refiles || wish.form) {
    const by = change && change.kind !== 'transfer' ? { provider: change.provider } : {};
    const said = change ? { change: { kind: change.kind, reason: 'Жағдай өзгерді' }, ...by } : {};
    const form = aForm(applicant, { ...said, ...wish.form });
    await actAtOnce(world, actor, (acting) => saveForm({ caseId, form }, acting, world.deps));
  }
  if (!refiles || wish.documents) for (const kind of documents) await attach(story, actor, kind);
}

/** 8.3, X9: the data of the power are entered only when a notary certified it. */
async function represent(story: Story, representation: Representation): Promise<void> {
  const { world } = story;
  const asked = { caseId: story.caseAtHand(), representation };
  await actAtOnce(world, officials.operator, (acting) => recordRepresentative(asked, acting, world.deps));
  const scan = representation.power === 'guardianship' ? 'guardianship-document' : 'power-of-attorney-scan';
  if (representation.power !== 'notarised') await attach(story, officials.operator, scan);
}

/** 10.5, 10.6: the recipient signs the request, and the server receives it (X41). */
export async function submit(story: Story, caseId: string, wish: Wish): Promise<void> {
  const { deps } = story.world;
  const applicant = wish.citizen ?? citizen();
  const actor = await recipientOf(story, applicant);
  const asker = { actor, now: deps.clock.now() };
  const { id, sha256, bytes } = granted(await insisting(() => prepareRequest({ caseId }, asker, deps)));
  const cms = aCms({ iin: applicant.iin, role: 'individual', ...wish.signature }, bytes);
  const signed = { paperId: id, sha256, cms };
  await actAtOnce(story.world, actor, (acting) => submitRequest({ caseId, signed }, acting, deps));
}

/** 5.1, X41: the operator confirms that the complete package is in his hands. */
export async function handOver(story: Story): Promise<void> {
  await story.act(officials.operator, handPackage);
}
