/** How far an inventory of a provider’s lists has come; *held* stands beside them. */
export const inventoryStatuses = ['RUNNING', 'STOPPED', 'DONE'] as const;
export type InventoryStatus = (typeof inventoryStatuses)[number];
