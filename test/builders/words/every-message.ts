import { anew } from '#domain/application/words/place/moment-words.ts';
import { categoryOn } from '#domain/regulation/categories.ts';
import { defectsOf } from '#domain/regulation/documents/documents.ts';
import { serviceTitle } from '#domain/regulation/edition.ts';
import { refusalGrounds } from '#domain/regulation/grounds.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { centreName } from '#domain/regulation/offices/service-centres.ts';
import { words } from '#domain/words.ts';

export const appeal = { organisation: providerName('uralsk', '2017-10-04'), lastDay: '2018-01-04', isHeardAbove: true };
export const moment = anew;
const defects = defectsOf({ category: 'public-sector', provider: 'uralsk', members: [] }, [], 'portal', '2017-10-04');
const receipt = {
  acceptedAt: '2017-10-04T05:30:00.000Z',
  service: serviceTitle.short,
  documents: ['application', 'identity-document', 'D7'],
  acceptedBy: words('Қабылдаған: орталық.', 'Кем приняты документы: центр.', 'Accepted by: the centre.'),
  resultOn: '2017-11-03',
  resultAt: centreName('baiterek', '2017-10-04'),
} as const;

export const notice = {
  registeredOn: '2017-11-03',
  list: categoryOn('orphans', '2017-10-04').name,
  registerNumber: 12,
  place: 7,
  listSize: 40,
  asOf: '2017-11-03T06:00:00.000Z',
  priorityMoment: '2017-10-04T05:30:00.000Z',
  momentOf: 'filing' as const,
  provider: providerName('uralsk', '2017-10-04'),
};

/** Each message, once. */
export const all = {
  M1: messages.M1({ absent: ['persons', 'notary'], moment }),
  M2: messages.M2({ defects, moment, appeal }),
  M3: messages.M3(receipt),
  M4: messages.M4(notice),
  M5: messages.M5({
    ground: refusalGrounds['worsened-by-exchange'].text,
    cited: refusalGrounds['worsened-by-exchange'].cited,
    moment,
    facts: [{ text: 'Пәтер айырбасталған', source: 'Жылжымайтын мүлік тіркелімі' }],
    cure: 'Бес жыл өткен соң жүгініңіз.',
    appeal,
  }),
  M6: messages.M6(),
  M7: messages.M7({ fault: 'EXPIRED', on: '2017-09-30', moment, appeal }),
  M8: messages.M8({ defects, moment, appeal }),
  M9: messages.M9(),
  M10: messages.M10({ centre: centreName('uralsk', '2017-10-04'), defects, moment, appeal }),
};
