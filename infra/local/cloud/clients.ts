import { localRegion } from './emulator.ts';

/** How a script outside the functions reaches the emulator; its root key is accepted whatever the secret is. */
export const clientOptions = (endpoint: string) => ({
  endpoint,
  region: localRegion,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});
