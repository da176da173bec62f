import type { Token, Tokens } from '#casework/ports/machines.ts';

/** Tokens of open human tasks: each kept once, until it is forgotten. */
export function memoryTokens(): Tokens {
  const kept = new Map<string, Token[]>();
  const of = (caseId: string): Token[] => kept.get(caseId) ?? [];
  const without = (caseId: string, { token }: Token): Token[] => of(caseId).filter((other) => other.token !== token);
  return {
    keep: async (caseId, token) => void kept.set(caseId, [...without(caseId, token), token]),
    of: async (caseId) => of(caseId),
    forget: async (caseId, token) => void kept.set(caseId, without(caseId, token)),
  };
}
