/** Nobody waits, nobody asks too often, and every transaction has room. */
export const inNoHurry = {
  pause: async () => undefined,
  random: () => 0.5,
  fits: async () => true,
  throttled: async () => undefined,
};
