import { askHandover, enterHandover } from '#casework/acts/examining/hand-over-result.ts';
import { attachDocument, startUpload } from '#casework/acts/filing/attach-document.ts';
import { contentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import { confirmed } from '#domain/second-person/second-person.ts';
import { blankPdf } from '#infra/local/acting/blank-pdf.ts';
import { officials, ownIin } from './cast.ts';
import { actAtOnce, granted } from './story.ts';
import type { aHomeVisit } from './visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

interface Told {
  readonly visit: string;
  readonly at: string;
  readonly receiptNumber?: string;
  /** absent: the scan is attached first */
  readonly scan?: string;
}

const identityDocument = { number: '012345678', issuedOn: '2015-03-01' };
const { operator } = officials;

/** The scan of the receipt that was signed by hand at home. */
async function scansReceipt({ service }: Home, caseId: string, personRef = 'applicant'): Promise<string> {
  const { deps } = service;
  const upload = { kind: 'emergency-receipt', personRef, contentType: 'application/pdf' } as const;
  const asked = { actor: operator, now: deps.clock.now() };
  const { documentId } = granted(await startUpload({ caseId, upload }, asked, deps));
  deps.documents.upload(caseId, documentId, new Uint8Array(blankPdf('a receipt')));
  await actAtOnce(service, operator, (acting) => attachDocument({ caseId, documentId, upload }, acting, deps));
  return documentId;
}

const handover = ({ person: { iin } }: Home, caseId: string, { visit, at, receiptNumber = '18', scan = '' }: Told) => ({
  ...({ caseId, to: 'recipient', iin, identityDocument } as const),
  atHome: { visit, receiptNumber, withoutNetwork: { at, scan } },
});

/** X274: he asks a colleague to confirm it, who does so when he comes to it. */
export async function asksHandover(
  home: Home,
  caseId: string,
  told: Told,
): Promise<(settled?: 'by nobody') => Promise<void>> {
  const { deps } = home.service;
  const scan = told.scan ?? (await scansReceipt(home, caseId));
  const by: StaffActor = { ...operator, person: await deps.keyring.personOf(ownIin.staff_operator ?? '') };
  const asked = await askHandover(handover(home, caseId, { ...told, scan }), { by, now: deps.clock.now() }, deps);
  if (!asked.ok) throw Object.assign(new Error(JSON.stringify(asked.error)), { refusal: asked.error });
  const colleague = { ...by, staff: 'staff_at_next_desk' as StaffId, person: 'person_at_next_desk' };
  return async (settled) => {
    const kept = settled
      ? ({ ok: true, value: asked.value } as const)
      : confirmed(asked.value, colleague, { now: deps.clock.now(), ties: { asker: [], confirmer: [] } });
    if (!kept.ok) throw new Error(kept.error);
    const content = await contentOf('handedAtHome', kept.value, deps);
    await home.act(by, (acting) => enterHandover(content, kept.value, acting, deps));
  };
}
