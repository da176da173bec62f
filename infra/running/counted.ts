const english = new Intl.PluralRules('en');

/** `1 list`, `2 lists`: how many there are, as English counts them. */
export const counted = (count: number, one: string, other = `${one}s`): string =>
  `${count} ${english.select(count) === 'one' ? one : other}`;
