import { describe, expect, it } from 'vitest';
import { citizen, slipOf } from '#test/builders/people/a-citizen.ts';
import { aService } from './harness/service.ts';
import { carryToDecision } from './harness/ways.ts';

type Service = ReturnType<typeof aService>;
const asking = /Получите|Отправьте|подпишите|обратитесь|подать те же|будет установлен заново/;

/** All that the status of the request at hand says of what to do. */
async function told(service: Service): Promise<string> {
  const { whatToDo, messages } = await service.publicStatus();
  return [...whatToDo, ...messages.map(({ body }) => body)].map(({ ru }) => ru).join('\n');
}

describe('an ended request, read once another stands for it (X79)', () => {
  it.each(['M7', 'M8'] as const)(
    'names by which it was filed again after %s, through the chain, and asks nothing',
    async (which) => {
      const service = aService();
      const ending = which === 'M7' ? { signature: { fault: 'EXPIRED' } as const } : { documents: [] };
      const first = await service.filesOnPortal(ending);
      expect(await told(service)).toMatch(asking);
      const second = await service.filesOnPortal({ refiles: first, ...ending });
      const third = await service.filesOnPortal({ refiles: second, ...(which === 'M8' ? { documents: ['D7'] } : {}) });
      const { number } = await service.theCase();
      const stands = `Заявление подано снова: ${number}. Сейчас от вас ничего не требуется.`;
      for (const ended of [first, second]) {
        service.turnsTo(ended);
        expect(await told(service)).toContain(stands);
        expect(await told(service)).not.toMatch(asking);
      }
      service.turnsTo(third);
      await carryToDecision(service);
      await service.head.signs();
      service.turnsTo(first);
      expect(await told(service)).toContain(stands);
    },
  );

  it('names it too where the number was corrected, and asks again once that has ended (M1)', async () => {
    const service = aService();
    const mistyped = { ...citizen(7), iin: slipOf(citizen(7).iin) };
    service.neighbours.forgets(mistyped.iin);
    service.neighbours.knows(citizen(7));
    const first = await service.handsPackageAtDesk({ citizen: mistyped });
    await service.handsPackageAtDesk({ refiles: first, citizen: citizen(7) });
    const { number } = await service.theCase();
    const again = async () => {
      service.turnsTo(first);
      return told(service);
    };
    expect(await again()).toContain(`Заявление подано снова: ${number}.`);
    expect(await again()).not.toMatch(asking);
  });

  it('tells of another request without naming it, and asks again once that is withdrawn; the withdrawn says one thing of its moment', async () => {
    const service = aService();
    const first = await service.filesOnPortal({ documents: [] });
    await service.filesOnPortal({ documents: ['D7'] });
    const { number = '' } = await service.theCase();
    service.turnsTo(first);
    expect(await told(service)).toContain('Вместо него рассматривается другое заявление');
    expect(await told(service)).not.toContain(number);
  });

  it('says one thing of the moment of a withdrawn request that had kept one', async () => {
    const service = aService();
    const first = await service.filesOnPortal({ signature: { fault: 'EXPIRED' } });
    await service.pass(3600);
    await service.filesOnPortal({ refiles: first });
    expect((await service.publicStatus()).moment?.ru).toContain('Прежний момент сохранен');
    await service.recipient.withdraws();
    const { moment, whatToDo } = await service.publicStatus();
    expect(moment).toBeUndefined();
    expect(whatToDo[0]?.ru).toContain('будет установлен заново');
    service.turnsTo(first);
    expect(await told(service)).toMatch(asking);
  });
});
