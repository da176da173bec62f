import type { Channel } from '#domain/regulation/channel.ts';

/** By which paragraph the form is asked for: at the desk the Corporation's worker types it, on the portal its recipient. */
export const formAskedBy = { corporation: '8.3', portal: '10.5' } as const satisfies Record<Channel, string>;

/** By which paragraph e-copies of documents are asked for. */
export const documentsAskedBy = { corporation: '8.1', portal: '10.5' } as const satisfies Record<Channel, string>;
