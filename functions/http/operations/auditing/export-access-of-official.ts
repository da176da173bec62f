import * as z from 'zod/mini';
import { wholeOfLooks } from '#casework/identity/told/looks-told.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { actorRecord } from '#domain/actor.ts';
import { ok } from '#domain/result.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';
import { spanOf } from '#domain/time/month.ts';
import { words } from '#domain/words.ts';
import { operation } from '#http/operation.ts';
import { csv, OfMonth } from '#http/shapes/reports.ts';
import { OfStaff } from '#http/shapes/staff.ts';
import { csvTable } from '#http/views/csv-table.ts';

interface Deps {
  readonly access: AccessLog;
  readonly cases: Pick<CaseStore, 'load'>;
}

const columns = {
  at: words('Уақыты (Орал)', 'Время (Уральск)', 'Time (Oral)'),
  official: words('Лауазымды тұлға', 'Должностное лицо', 'Official'),
  role: words('Рөлі', 'Роль', 'Role'),
  office: words('Орган коды', 'Код органа', 'Office code'),
  subject: words('Не қаралды', 'Что просмотрено', 'Looked at'),
  fields: words('Қандай мәліметтер', 'Какие сведения', 'Which of it'),
  why: words('Не үшін', 'Для чего', 'What for'),
  request: words('Сұрау коды', 'Код запроса', 'Request code'),
};

/**
 * What an official looked at in a month as one table, but for what people said or showed then; taking it away is noted as such.
 */
export const exportAccessOfOfficial = operation({
  name: 'exportAccessOfOfficial',
  by: 'official',
  params: OfStaff,
  query: OfMonth,
  answer: z.string(),
  contentType: csv,
  run: async ({ params: { staffId }, query: { month }, actor, now: at, requestId, language }, deps: Deps) => {
    const look = { reader: actorRecord(actor), fields: ['access', 'csv'], why: 'audit', at, requestId };
    await deps.access.append({ ...look, subject: staffId });
    const looks = await wholeOfLooks(staffId, { during: spanOf(month), by: actor }, deps);
    const lines = looks.map(({ at: moment, reader, subject, fields, why, requestId: request }) => ({
      ...{ at: `${localDate(moment)} ${localTime(moment)}`, official: staffId, subject, why, request },
      ...{ role: reader.kind ?? '', office: reader.organisation ?? '', fields: fields.join(', ') },
    }));
    return ok({ body: csvTable(columns, lines, language) });
  },
});
