import type { Application } from '#domain/application/application.ts';
import { type Words, words } from '#domain/words.ts';

/**
 * What whoever reads an ended request is told, instead of being asked to file it again, while another stands for it. It is
 * named where whoever sees this one sees that one too: a refiling of it, not one of a desk to a cabinet (X83).
 */
export function filedAgain(ended: Application, by: Application, isRefiling: boolean): Words {
  const isNamed = isRefiling && by.number !== undefined && (by.channel === 'portal' || ended.channel === by.channel);
  const number = isNamed ? `: ${by.number}` : '';
  const nothing = [
    'Қазір сізден ештеңе талап етілмейді.',
    'Сейчас от вас ничего не требуется.',
    'You need not do anything now.',
  ];
  if (isRefiling)
    return words(
      `Өтініш қайта берілген${number}. ${nothing[0]}`,
      `Заявление подано снова${number}. ${nothing[1]}`,
      `The request was filed again${number}. ${nothing[2]}`,
    );
  return words(
    `Сізде басқа өтініш бойынша қаралып жатқан іс не есепке қою бар. ${nothing[0]}`,
    `Вместо него рассматривается другое заявление, или вы уже на учете. ${nothing[1]}`,
    `Another request of yours is under examination, or you are registered already. ${nothing[2]}`,
  );
}
