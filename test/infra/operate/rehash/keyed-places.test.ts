import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ApplicationEvent } from '#domain/application/event.ts';
import { HomeVisitEvent } from '#domain/home-visit/event.ts';
import { projectRoot } from '#infra/paths.ts';

/** Where a text is hashed by the key, and what becomes of the hash when the key is lost. Whoever adds one says it here. */
const hashedBy = {
  'casework/typed.ts': 'made again: the content stands beside it',
  'casework/acts/taking-in/bring-rows.ts':
    'made again: the rows stand beside it; a list that was under way is begun anew',
  'casework/filing/name-key.ts':
    'made again from the form, the register’s facts, the entry in the register of officials',
  'casework/filing/dwelling-key.ts': 'made again from the record of the address',
  'casework/replaying/evidence-again.ts': 'kept nowhere: compared with the seal of the record',
  'casework/second-person/content.ts': 'compared with the seal of the record',
  'casework/second-person/halves.ts': 'kept nowhere: told anew',
  'casework/identity/prove-iin.ts': 'forgotten: the operator gives another code',
  'casework/identity/sign-in-staff.ts': 'forgotten: it only counts',
  'casework/slowed.ts': 'forgotten: it only counts',
  'casework/asking/status/row-for-caller.ts': 'forgotten: it counts, and tells apart looks by numbers that nobody has',
  'http/carrier/typed.ts': 'forgotten: the client’s key stands nowhere',
  'http/carrier/sealed-cursors.ts': 'forgotten: the list is opened from its beginning',
  'adapters/cognito-tokens.ts': 'kept at Cognito: a bearer whose password fails is given the new one',
} as const;

/** Where an event bears the hash of a number or a name, and whence it is learned. */
const inEvents = {
  'RequestOpened.applicant': 'its form',
  'FormSaved.family': 'its form',
  'FormSaved.familyNames': 'its form',
  'RepresentativeRecorded.person': 'its record',
  'PackageHanded.nameKey': 'the papers’ name',
  'PackageHanded.family': 'its form',
  'PackageHanded.familyNames': 'its form',
  'RequestSubmitted.nameKey': 'the papers’ name',
  'RequestSubmitted.family': 'its form',
  'RequestSubmitted.familyNames': 'its form',
  'RegistersAnswered.nameKey': 'the papers’ name',
  'SignatureConfirmed.nameKey': 'the papers’ name',
  'SignatureRefused.signedBy': 'nothing, unless the same person stands elsewhere',
  'EvidenceResolved.nameKey': 'the papers’ name',
  'ResultDrafted.person': 'the register of officials',
  'SlipCorrected.familyNames': 'its form',
  'SlipCorrected.nameKey': 'the papers’ name',
  'CorrectionProposed.familyNames': 'its form',
  'CorrectionProposed.nameKey': 'the papers’ name',
  'CorrectionProposed.person': 'the register of officials',
  'RepresentativeNamed.person': 'its record',
  'FamilyKeyed.familyNames': 'its form',
  'KinshipRefuted.person': 'the register of officials',
  'KinshipRefuted.nameKeys': 'the register of officials',
  'RecusalDeclared.person': 'the register of officials',
  'HomeVisitRequested.subject': 'what was asked',
} as const;

const takes = (schema: z.ZodMiniType, value: unknown): boolean => z.safeParse(schema, value).success;
const isOfPerson = (schema: z.ZodMiniType): boolean =>
  [(id: string) => id, (id: string) => [id]].some(
    (as) => takes(schema, as('person_1')) && !takes(schema, as('staff_1')),
  );

describe('what the key of hashes has made', () => {
  it('is told for every place where a text is hashed', () => {
    const files = globSync('**/*.ts', { cwd: join(projectRoot, 'functions') });
    const found = files.filter((file) => /\bmacOf\(/.test(readFileSync(join(projectRoot, 'functions', file), 'utf8')));
    const declares = ['adapters/kms-keyring.ts', 'casework/ports/keyring.ts'];
    expect(found.filter((file) => !declares.includes(file)).sort()).toEqual(Object.keys(hashedBy).sort());
  });

  it('is told for every event that bears a person or a name by hash', () => {
    const all = [...ApplicationEvent.def.options, ...HomeVisitEvent.def.options];
    const found = all.flatMap(({ shape: { type, ...fields } }) =>
      Object.entries(fields as Record<string, z.ZodMiniType>).flatMap(([field, schema]) =>
        isOfPerson(schema) || /^(nameKeys?|familyNames)$/.test(field) ? [`${[...type.def.values][0]}.${field}`] : [],
      ),
    );
    expect(found.sort()).toEqual(Object.keys(inEvents).sort());
  });
});
