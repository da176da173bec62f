import { type Words, words } from '#domain/words.ts';

/** Why a head stops an inventory of his lists (X253): a closed table, so that its journal tells of nobody. */
// biome-ignore format: a table, one reason a row
export const inventoryStops = {
  REGISTER_IN_DOUBT: words('Тізілімнің жауаптары күмән тудырады', 'Ответы реестра вызывают сомнение', 'The answers of the register are in doubt'),
  REGISTER_SPARED:   words('Тізілімге түсетін жүктеме азайтылады', 'Снижается нагрузка на реестр', 'The register is spared for a while'),
  PROPOSALS_FIRST:   words('Алдымен жасалған ұсыныстар қаралады', 'Сначала рассматриваются сделанные предложения', 'What is proposed already is examined first'),
  ENTRIES_FIRST:     words('Алдымен тізімдегі жазбалар түзетіледі', 'Сначала исправляются записи списка', 'Entries of the list are corrected first'),
  DEMANDED:          words('Соттың не жоғары тұрған органның талабы бойынша', 'По требованию суда или вышестоящего органа', 'A court or a body above the office demands it'),
} as const satisfies Record<string, Words>;

export type InventoryStopId = keyof typeof inventoryStops;
export const inventoryStopIds = Object.keys(inventoryStops) as [InventoryStopId, ...InventoryStopId[]];
