import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Facts } from '#casework/papers/facts.ts';
import type { Application } from '#domain/application/application.ts';
import { type EvidenceKind, evidenceKindIds, evidenceRow } from '#domain/application/evidence-kinds.ts';
import type { Evidence } from '#domain/application/facts.ts';
import { differencesIn, resolutionOf } from '#domain/application/rules/examining/evidence.ts';
import { CertificateFacts, Registered, RegisterFacts } from '#domain/form/facts.ts';
import { parseIin } from '#domain/iin.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

const text = z.string();
const maybe = z.optional(text);

/** One difference: what it is, what is done about it, and what was found of it. */
const Difference = z.object({
  kind: z.enum(evidenceKindIds),
  text: Words,
  cure: z.optional(Words),
  /** no notice is drafted while this is so */
  stopsNotice: z.boolean(),
  findings: z.array(z.object({ finding: text, name: Words, allowsNotice: z.boolean() })),
  /** why, in the texts of the case */
  resolved: maybe,
});

export const EvidenceView = z.object({
  typed: z.object({ iin: text, surname: maybe, name: maybe, patronymic: maybe, bornOn: maybe }),
  registered: z.optional(Registered),
  certified: z.optional(CertificateFacts.shape.certificate),
  power: RegisterFacts.shape.power,
  elsewhere: z.array(z.object({ provider: text, name: Words })),
  differences: z.array(Difference),
});
type EvidenceView = z.infer<typeof EvidenceView>;

/** The evidence as the executor and the head see it. */
export function evidenceView(
  theCase: Application,
  evidence: Evidence & Pick<Facts, 'power'>,
  now: Instant,
): EvidenceView {
  const { typed, registered, certified, power, elsewhere } = evidence;
  const { iin, surname, name, patronymic } = typed;
  const read = parseIin(iin);
  return {
    typed: { iin, surname, name, patronymic, ...(read.ok ? { bornOn: read.value.bornOn } : {}) },
    registered,
    certified,
    power,
    elsewhere: elsewhere.map((provider) => ({ provider, name: providerName(provider, localDate(now)) })),
    differences: differencesIn(theCase, evidence).map((kind) => differenceView(theCase, kind, evidence)),
  };
}

function differenceView(theCase: Application, kind: EvidenceKind, evidence: Evidence) {
  const { text: said, cure, findings } = evidenceRow(kind);
  const resolution = resolutionOf(theCase, kind, evidence);
  const isOpen = resolution ? findings[resolution.finding]?.allowsNotice : cure === undefined;
  return {
    kind,
    text: said,
    cure,
    stopsNotice: !isOpen,
    findings: Object.entries(findings).map(([finding, row]) => ({ finding, ...row })),
    resolved: resolution?.finding,
  };
}
