import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ComplaintView } from '#http/views/files/complaint-view.ts';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import { as } from './signed-results.ts';

const office = 'terekti';
const { iin, surname, name } = citizenOf('citizen-6');
const text = {
  ...{ iin, name: [surname, name].join(' '), address: 'Теректі, Абай көшесі, 1', phone: '+77111234567' },
  ...{ against: '', happened: 'Қабылдау сағатында бөлім жабық болды', asked: 'Неге жабық болғанын айтыңыз' },
};

async function until(id: string, status: string): Promise<ComplaintView> {
  for (let tries = 0; ; tries++) {
    const file = await as('citizen-6').does<ComplaintView>('readComplaint', { complaintId: id });
    if (file.status === status || tries > 200) return file;
    await pause(200);
  }
}

describe('a complaint over the API (para 11)', () => {
  it('has its receipt at once, is reviewed, signed, and answered in the cabinet', async () => {
    const citizen = as('citizen-6');
    const { id, number, papers } = await citizen.does<ComplaintView>('fileComplaint', { against: { office }, text });
    expect(papers).toEqual(['COMPLAINT', 'COMPLAINT_RECEIPT']);
    const receipt = await citizen.does<{ text: string }>('readComplaintPaper', {
      complaintId: id,
      type: 'COMPLAINT_RECEIPT',
    });
    expect(receipt.text).toContain(number);
    const head = as(`${office}-head`);
    const { items } = await head.does<{ items: { id: string; name: string }[] }>('listExecutors', {});
    const [reviewer] = items;
    await head.does('nameReviewer', { complaintId: id, reviewer: reviewer?.id, reason: 'Тексеріңіз' });
    const drafting = ['executor', 'deputy', 'secretary']
      .map((post) => as(`${office}-${post}`))
      .map((executor) =>
        executor.does('draftAnswer', { complaintId: id, outcome: 'NOT_SATISFIED', reasons: 'Мереке күні болған' }),
      );
    const drafted = await Promise.allSettled(drafting);
    expect(drafted.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await head.does('signPapers', { caseIds: [id] });
    const answered = await until(id, 'ANSWERED');
    expect(answered).toMatchObject({
      status: 'ANSWERED',
      answer: { outcome: 'NOT_SATISFIED' },
      told: { how: 'cabinet' },
    });
    const answer = await citizen.does<{ text: string }>('readComplaintPaper', {
      complaintId: id,
      type: 'COMPLAINT_ANSWER',
    });
    expect(answer.text).toContain('Мереке күні болған');
  });
});
