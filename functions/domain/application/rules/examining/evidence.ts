import type { Application } from '#domain/application/application.ts';
import { type EvidenceKind, evidenceKindIds, evidenceRow } from '#domain/application/evidence-kinds.ts';
import type { Evidence } from '#domain/application/facts.ts';
import { ownCitizenship } from '#domain/codes/citizenship.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { isSameName, type PersonName } from '#domain/form/full-name.ts';
import { agreesWith } from '#domain/iin.ts';
import { type ProviderId, providerOfPlace } from '#domain/regulation/offices/providers.ts';
import { type Words, words } from '#domain/words.ts';

type Differs = (evidence: Evidence, provider: ProviderId | undefined) => boolean;

const differs: Readonly<Record<EvidenceKind, Differs>> = {
  NAME: ({ typed, registered, certified }) =>
    [registered, certified].some((name) => name !== undefined && !isSameName(name, typed)),
  BIRTH_DATE: ({ typed, registered }) => registered !== undefined && !agreesWith(typed.iin, registered.bornOn),
  CITIZENSHIP: ({ registered }) => registered !== undefined && registered.citizenship !== ownCitizenship,
  DEATH: ({ registered }) => registered?.diedOn !== undefined,
  ADDRESS: ({ registered }, provider) =>
    registered?.address !== undefined && providerOfPlace(registered.address) !== provider,
  ELSEWHERE: ({ elsewhere }) => elsewhere.length > 0,
};

/** In what the evidence differs from what was typed, whether it asks for anything or not. */
export const differencesIn = (
  { provider }: Pick<Application, 'provider'>,
  evidence: Evidence,
): readonly EvidenceKind[] => evidenceKindIds.filter((kind) => differs[kind](evidence, provider));

type Resolution = NonNullable<Application['resolutions']>[number];

/** What the executor found of a difference; of a registration elsewhere only while no further provider has come to it. */
export function resolutionOf(
  { resolutions = [] }: Pick<Application, 'resolutions'>,
  kind: EvidenceKind,
  { elsewhere }: Evidence,
): Resolution | undefined {
  const resolution = resolutions.find((one) => one.kind === kind);
  const isOfThese = kind !== 'ELSEWHERE' || elsewhere.every((one) => resolution?.elsewhere?.includes(one));
  return isOfThese ? resolution : undefined;
}

/** Why no notice follows from this evidence, or not yet: each difference is named, with what resolves it (X64, X71). */
export function noticeFault(theCase: Application, evidence: Evidence): Refusal | undefined {
  const found = differencesIn(theCase, evidence).map((kind) => ({
    kind,
    resolution: resolutionOf(theCase, kind, evidence),
  }));
  const barring = found.filter(
    ({ kind, resolution }) => resolution && !evidenceRow(kind).findings[resolution.finding]?.allowsNotice,
  );
  if (barring.length > 0) return named('EVIDENCE_BARS_NOTICE', 'BARS_NOTICE', barring);
  const open = found.filter(({ kind, resolution }) => evidenceRow(kind).cure && !resolution);
  return open.length > 0 ? named('EVIDENCE_NOT_RESOLVED', 'NOT_RESOLVED', open) : undefined;
}

const named = (
  code: 'EVIDENCE_BARS_NOTICE' | 'EVIDENCE_NOT_RESOLVED',
  problem: string,
  differences: readonly { readonly kind: EvidenceKind }[],
): Refusal =>
  refusal(code, {
    paragraph: evidenceRow(differences[0]?.kind ?? 'NAME').paragraph,
    missing: differences.map(({ kind }) => kind),
    fields: differences.map(({ kind }) => ({
      field: `evidence.${kind}`,
      problem,
      cure: (code === 'EVIDENCE_NOT_RESOLVED' && evidenceRow(kind).cure) || evidenceRow(kind).text,
    })),
  });

/** Why this is no resolution: nothing differs so, or it is not found so of that difference. */
export function resolvingFault(
  theCase: Application,
  { kind, finding, evidence }: { readonly kind: EvidenceKind; readonly finding: string; readonly evidence: Evidence },
): Refusal | undefined {
  const { findings, cure, paragraph } = evidenceRow(kind);
  if (!cure || !differencesIn(theCase, evidence).includes(kind)) return refusal('EVIDENCE_ABSENT', { paragraph });
  if (Object.hasOwn(findings, finding)) return undefined;
  const known = (language: keyof Words) =>
    Object.values(findings)
      .map(({ name }) => name[language])
      .join('; ');
  const oneOf = words(
    `Бірін таңдаңыз: ${known('kk')}`,
    `Выберите одно из: ${known('ru')}`,
    `Choose one of: ${known('en')}`,
  );
  return fieldsWrong(paragraph, { field: 'finding', problem: 'NOT_OF_THIS_DIFFERENCE', cure: oneOf });
}

/**
 * The name that papers bear: as the register of persons has it, else the certificate, else as it was typed; so too where
 * the register's turned out to be another person's (X64).
 */
export function nameOnPapers({ resolutions = [] }: Pick<Application, 'resolutions'>, evidence: Named): PersonName {
  const isAnothers = resolutions.some(({ kind, finding }) => kind === 'NAME' && finding === 'ANOTHER_PERSON');
  return isAnothers ? evidence.typed : (evidence.registered ?? evidence.certified ?? evidence.typed);
}

type Named = { readonly [From in 'registered' | 'certified']?: PersonName | undefined } & {
  readonly typed: PersonName;
};
