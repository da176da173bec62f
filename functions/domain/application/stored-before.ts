/** An event as it would be written now: the hand-over of a package was called its finish. */
export function olderEvent(stored: object): object {
  if (!('finishedAt' in stored)) return stored;
  const { finishedAt: handedAt, ...rest } = stored;
  return { ...rest, handedAt };
}

/** A snapshot likewise; before steps had their names it said how often a draft was returned. */
export function olderSnapshot(stored: object): object {
  const { returns = 0, ...rest }: { readonly returns?: unknown } = olderEvent(stored);
  return { rounds: Number(returns) > 0 ? { 'draft-result': returns, 'sign-result': returns } : {}, ...rest };
}
