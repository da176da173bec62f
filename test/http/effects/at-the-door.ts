import { binOf } from '#domain/staff/staff.ts';
import type { Drive, Names, Place, View } from './driven.ts';
import { becomes, child, isOf, owner, password, proof, signed, staffOf } from './people.ts';

const other = 'Another-2018-x';
const login = 'uralsk-registrar-9';
const citizen = { iin: owner.iin, role: 'individual' } as const;
const official = { iin: owner.iin, bin: binOf('uralsk') ?? '', role: 'employee' } as const;
const account = { iin: owner.iin, password };

async function opens({ world }: Place): Promise<undefined> {
  const body = { ...account, proof: await proof(world, 'cabinet', citizen) };
  await world.knock('POST', '/v1/accounts', { body });
}
async function session(the: Place): Promise<Names> {
  await opens(the);
  return { refreshToken: (await the.world.knock('POST', '/v1/sessions', { body: account })).body.refreshToken };
}
const token = ({ names: { refreshToken } }: Place) => ({ refreshToken });

const noToken = { refreshToken: 'A'.repeat(43) };

/** The session that was begun just now, or of old. */
const begun: View = {
  types: ({ answer, names }) => {
    const refreshToken = answer?.refreshToken ?? names.refreshToken;
    return refreshToken === undefined ? undefined : { refreshToken };
  },
};

/** The registrar of the office, who is called so and has this IIN. */
async function registrar({ world }: Place) {
  await becomes(world, 'registrar', { login });
  await isOf(world, 'registrar', owner.iin);
  return { shown: staffOf(world, 'registrar') };
}

/** What is asked and done without a token. */
export const atTheDoor: Readonly<Record<string, Drive>> = {
  readTerm: {
    first: async () => ({ term: 'intake' }),
    types: { from: '2018-03-02T11:00:00+05:00', channel: 'corporation' },
    otherwise: { from: '2018-03-05T11:00:00+05:00', channel: 'portal' },
  },
  createNonce: {
    first: opens,
    types: { iin: owner.iin, purpose: 'session' },
    otherwise: { iin: child.iin, purpose: 'cabinet' },
    views: {
      startSignedSession: {
        types: ({ answer }) => answer && { nonceId: answer.nonceId, cms: signed(answer.content) },
      },
    },
  },
  openAccount: {
    types: async ({ world }) => ({ ...account, proof: await proof(world, 'cabinet', citizen) }),
    otherwise: { iin: child.iin, password: other, proof: { code: 'ABCD-2345' } },
    views: { startSession: { types: () => account } },
  },
  startSession: {
    first: opens,
    types: account,
    otherwise: { iin: child.iin, password: other },
    views: { renewSession: begun },
  },
  awakenOfficial: {
    first: async (the) => {
      const names = await registrar(the);
      await becomes(the.world, 'registrar', { awakened: undefined });
      return names;
    },
    types: async ({ world }) => ({ login, password, proof: await proof(world, 'service', official) }),
    otherwise: async ({ world }) => ({
      login: 'uralsk-registrar-8',
      password: other,
      proof: await proof(world, 'session', official),
    }),
    views: { startStaffSession: { types: () => ({ login, password }) } },
  },
  startStaffSession: {
    first: async (the) => {
      const names = await registrar(the);
      await the.world.staffPasswords.setOneTime(names.shown, password);
      return names;
    },
    types: { login, password, newPassword: other },
    otherwise: { login: 'uralsk-registrar-8', password: 'Third-2018-x', newPassword: undefined },
    views: { startStaffSession: { types: () => ({ login, password: other }) } },
  },
  startSignedSession: {
    first: registrar,
    types: async ({ world }) => ({ login, ...(await proof(world, 'session', official)) }),
    otherwise: async ({ world }) => ({ login: 'uralsk-registrar-8', ...(await proof(world, 'session', official)) }),
    views: { renewSession: begun },
  },
  renewSession: { first: session, types: token, otherwise: noToken },
  endSession: { first: session, types: token, otherwise: noToken, views: { renewSession: begun } },
};
