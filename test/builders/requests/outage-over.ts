import { newId } from '#domain/ids.ts';
import type { Outage } from '#domain/outages/outage.ts';

/** An outage of every centre, over by the day when the door opens. */
export const outageOver: Outage = {
  id: newId('outage', 1),
  version: 1,
  from: '2018-03-01T04:00:00.000Z',
  to: '2018-03-01T11:00:00.000Z',
  centres: 'all',
  ground: { id: newId('record', 1), mac: '' },
  recorded: { by: 'supervisor', staff: 'staff_supervisor', at: '2018-03-01T11:00:00.000Z' },
  confirmed: { confirmation: 'confirmation_outage', staff: 'staff_administrator', at: '2018-03-01T11:30:00.000Z' },
};
