import { draftExpiry } from '#casework/filing/draft.ts';
import type { Keyring } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import type { Representation } from '#domain/form/form.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import { oneField } from '#http/fields.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';

interface Deps extends CommandDeps {
  readonly keyring: Keyring;
}

const cures = {
  lapsed: words(
    'Қолданыстағы сенімхат қажет',
    'Нужна действующая доверенность',
    'A power that is still valid is needed',
  ),
  inFuture: words(
    'Күні бүгіннен кеш болмауы тиіс',
    'Дата не может быть позже сегодняшней',
    'The date cannot be later than today',
  ),
  himself: words(
    'Алушының өзі болса, өкіл қажет емес',
    'Если пришел сам получатель, представитель не нужен',
    'Who comes in person needs no representative',
  ),
} as const;

/** 8.3: who represents the recipient, always identified; a power's data only where a notary certified it (X9). */
export const recordRepresentative: Operation<Call<{ caseId: string }, unknown, Representation>, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { now, body, language } = call;
    const theCase = await permitted(call, caseId, 'RecordRepresentative', deps);
    if (!theCase.ok) return theCase;
    const today = localDate(now);
    const validTo = body.power === 'guardianship' ? undefined : body.validTo;
    if (validTo !== undefined && validTo < today)
      return refused(oneField('body.validTo', 'LAPSED', cures.lapsed, language));
    if (body.power === 'notarised' && body.issuedOn > today)
      return refused(oneField('body.issuedOn', 'IN_FUTURE', cures.inFuture, language));
    const person = await deps.keyring.personOf(body.representative.iin);
    if (person === theCase.value.applicant)
      return refused(oneField('body.representative.iin', 'RECIPIENT_HIMSELF', cures.himself, language));
    const { record, ref } = await typed('representative', body, { caseId, now, expiresAt: draftExpiry(now) }, deps);
    return ok({
      caseId,
      command: { type: 'RecordRepresentative', record: ref, person, power: body.power, validTo },
      records: [record],
    });
  });
