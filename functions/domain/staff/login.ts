import { staffRoles } from '#domain/actor.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { text } from '#domain/text/texts.ts';

/** The words of which a login is made, beside the names of the providers; none of them is anybody's. */
const posts = ['admin', 'centre', 'contact', 'deputy', 'desk', 'office', 'oblast', 'operator', 'portal', 'senior'];
const wordsOfOffices: ReadonlySet<string> = new Set([
  ...providerIds,
  ...staffRoles.map((role) => role.toLowerCase()),
  ...posts,
]);

const isWordOfOffice = (part: string): boolean => wordsOfOffices.has(part) || /^\d{1,3}$/.test(part);

/** An office's name, made of words of offices and a short number: it stands in cases, where nobody's name may be [I]. */
const isLogin = (login: string): boolean =>
  /^[a-z]/.test(login) && login.length >= 3 && login.split('-').every(isWordOfOffice);

export const Login = text({
  kind: 'login',
  longest: 60,
  normal: (typed) => typed.trim().toLowerCase(),
  fault: (login) => (isLogin(login) ? undefined : 'LOGIN'),
});
