import { type Words, words } from '#domain/words.ts';

/** Why a dwelling leaves a round that runs, or was given and is let anew: a closed table, and by nothing else is it taken from whoever is next for it (X266, X285). */
// biome-ignore format: a table, one ground a row
export const withdrawalGrounds = {
  DESTROYED:       words('Тұрғын үй өртенген немесе қираған', 'Жилище сгорело или разрушено', 'It burnt down or was destroyed'),
  UNFIT:           words('Тұрғын үй тұруға жарамсыз деп танылған', 'Жилище признано непригодным для проживания', 'It was found unfit to live in'),
  BY_COURT:        words('Тұрғын үйді беруге сот актісі тыйым салған', 'Предоставлять жилище запрещает судебный акт', 'A court act forbids that it is given'),
  DISPUTED:        words('Тұрғын үйге меншік құқығы даулы', 'Право собственности на жилище оспаривается', 'Its ownership is disputed'),
  LETTING_ENDED:   words('Тұрғын үйді жалға алу тоқтаған', 'Аренда жилища прекращена', 'It is let to the office no more'),
  VACATED:         words('Тұрғын үй босаған: тұрған адам шығып кеткен, жалдау шарты тоқтаған', 'Жилище освободилось: наниматель выехал, договор найма прекращен', 'It is vacant again: whoever lived there has left, and his contract has ended'),
  ENTERED_WRONGLY: words('Тұрғын үйдің мәліметтері қате енгізілген', 'Сведения о жилище внесены ошибочно', 'It was entered with wrong facts'),
} as const satisfies Record<string, Words>;

export type WithdrawalGroundId = keyof typeof withdrawalGrounds;
export const withdrawalGroundIds = Object.keys(withdrawalGrounds) as [WithdrawalGroundId, ...WithdrawalGroundId[]];

/** Of what was given, and of nothing else: it is let anew as a file of its own. */
export const groundOfGiven: WithdrawalGroundId = 'VACATED';

/** Is it a ground of a dwelling that the office rents, and of no other? What is of the state’s fund is let to nobody. */
export const isOfLetting = (ground: WithdrawalGroundId): boolean => ground === 'LETTING_ENDED';

/** What a withdrawal is counted under: a court’s act gives people back their entries as well, under a name of its own. */
export const takenOutFor = (ground: WithdrawalGroundId): string => `WITHDRAWN_${ground}`;
