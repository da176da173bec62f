import * as z from 'zod/mini';
import { staffRoles } from '#domain/actor.ts';
import { Iin, Person } from '#domain/form/form.ts';
import { idPattern } from '#domain/ids.ts';
import { table } from '#http/route.ts';
import { StaffView } from '#http/staff-keeping.ts';

const staffId = z.string().check(z.regex(idPattern('staff')));
const date = z.iso.date();

/** As the pools demand it, told before anything is asked of them. */
const has = (pattern: RegExp, error: string) => z.refine<string>((text) => pattern.test(text), { error });
const newPassword = z
  .string()
  .check(
    z.minLength(10),
    z.maxLength(99),
    has(/\d/, 'PASSWORD_WITHOUT_DIGIT'),
    has(/[a-z]/, 'PASSWORD_WITHOUT_LOWER_CASE'),
    has(/[A-Z]/, 'PASSWORD_WITHOUT_UPPER_CASE'),
    has(/[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/, 'PASSWORD_WITHOUT_SYMBOL'),
  );
const password = z.string().check(z.minLength(1), z.maxLength(256));
/** An office name, not a person's: it is kept where no personal data may be; never twelve digits, so never an IIN. */
const login = z
  .string()
  .check(z.regex(/^[a-z](?:-?[a-z0-9])*$/), z.minLength(3), z.maxLength(60), has(/^(?!.*\d{5})/, 'LOGIN_WITH_NUMBER'));

const proof = z.union([
  z.strictObject({ nonceId: z.uuid(), cms: z.base64().check(z.minLength(1), z.maxLength(100_000)) }),
  z.strictObject({ code: z.string().check(z.trim(), z.regex(/^[A-Za-z0-9]{4}[\s-]?[A-Za-z0-9]{4}$/)) }),
]);
const StaffSession = z
  .strictObject({
    login: z.string().check(z.minLength(1), z.maxLength(60)),
    password,
    newPassword: z.optional(newPassword),
  })
  .check(
    z.refine((body) => body.newPassword !== body.password, { path: ['newPassword'], error: 'PASSWORD_UNCHANGED' }),
  );
const Session = z.object({ accessToken: z.string(), expiresInSeconds: z.number() });

const documentText = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const IdentityCode = z.strictObject({
  iin: Iin,
  identityDocument: z.strictObject({ number: documentText, issuedOn: date, issuedBy: documentText }),
});

const OfStaff = z.strictObject({ staffId });
const span = { from: date, to: date };
const NewStaff = z.strictObject({
  ...Person.shape,
  role: z.enum(staffRoles),
  from: date,
  to: z.optional(date),
  login: z.optional(login),
});
const Executors = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), absentUntil: z.optional(z.string()) })),
});

/** 10.1–10.4 and 8.2: who has no token yet. */
// biome-ignore format: a table, one row a line
export const identityPublicRoutes = table([
  { method: 'POST', path: '/v1/nonces', audience: 'public', auth: 'none', operation: 'createNonce', paragraph: '10.1', summary: 'A text to sign, to prove an IIN', body: z.strictObject({ iin: Iin }), answer: z.object({ nonceId: z.string(), content: z.string(), expiresAt: z.string() }), status: 201 },
  { method: 'POST', path: '/v1/accounts', audience: 'public', auth: 'none', operation: 'openAccount', paragraph: '10.1', summary: 'Opens an account by proof of the IIN, or replaces its password', body: z.strictObject({ iin: Iin, password: newPassword, proof }), answer: z.object({ provenBy: z.enum(['certificate', 'operator']) }), status: 201 },
  { method: 'POST', path: '/v1/sessions', audience: 'public', auth: 'none', operation: 'startSession', paragraph: '10.2–10.4', summary: 'Signs a citizen in, or M6', body: z.strictObject({ iin: Iin, password }), answer: Session, status: 201 },
  { method: 'POST', path: '/v1/staff-sessions', audience: 'public', auth: 'none', operation: 'startStaffSession', paragraph: '8.2', summary: 'Signs an official in, replacing a one-time password', body: StaffSession, answer: Session, status: 201 },
]);

/** 10.1: the operator who saw the identity document. */
// biome-ignore format: a table, one row a line
export const identityCorporationRoutes = table([
  { method: 'POST', path: '/v1/identity-codes', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'giveIdentityCode', paragraph: '10.1', summary: 'A one-time code for a person whose identity document was seen', body: IdentityCode, answer: z.object({ code: z.string(), expiresAt: z.string() }), status: 201 },
]);

/** Decisions 4: the staff register, kept by each organisation's administrator; 5.3: whom the head may name. */
// biome-ignore format: a table, one row a line
export const identityProviderRoutes = table([
  { method: 'POST', path: '/v1/staff', audience: 'provider', auth: 'staff', roles: ['administrator'], operation: 'addStaff', paragraph: '7', summary: 'Adds an official to one’s own organisation', body: NewStaff, answer: z.object({ id: z.string(), login: z.string(), oneTimePassword: z.string() }), status: 201 },
  { method: 'GET', path: '/v1/staff', audience: 'provider', auth: 'staff', roles: ['administrator', 'head'], operation: 'listStaff', paragraph: '7', summary: 'The officials of one’s own organisation', answer: z.object({ items: z.array(StaffView) }), status: 200 },
  { method: 'POST', path: '/v1/staff/{staffId}/end', audience: 'provider', auth: 'staff', roles: ['administrator'], operation: 'endService', paragraph: '7', summary: 'Ends a service on a day, or at once', params: OfStaff, body: z.strictObject({ lastDay: z.optional(date) }), answer: StaffView, status: 200 },
  { method: 'POST', path: '/v1/staff/{staffId}/absences', audience: 'provider', auth: 'staff', roles: ['administrator'], operation: 'recordAbsence', paragraph: '7', summary: 'Records an absence', params: OfStaff, body: z.strictObject(span), answer: StaffView, status: 200 },
  { method: 'POST', path: '/v1/staff/{staffId}/substitutions', audience: 'provider', auth: 'staff', roles: ['administrator'], operation: 'nameSubstitute', paragraph: '7', summary: 'Names who stands in for an official', params: OfStaff, body: z.strictObject({ substitute: staffId, ...span }), answer: StaffView, status: 200 },
  { method: 'GET', path: '/v1/executors', audience: 'provider', auth: 'staff', roles: ['head'], operation: 'listExecutors', paragraph: '5.3', summary: 'The executors whom the head may name', answer: Executors, status: 200 },
]);
