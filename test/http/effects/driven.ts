import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { aWholeDoor, type Through, type World } from '#test/builders/doors/a-whole-door.ts';
import { aForm } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import type { Answered } from '#test/fakes/open-door.ts';
import { owner, registered } from './people.ts';
import { viewers } from './viewers.ts';

export type Typed = Readonly<Record<string, unknown>>;
export type Names = Readonly<Record<string, string | undefined>>;

/** Where somebody knocks: the world, the request that lies there, what paths name, and what was answered to the act. */
export interface Place {
  readonly world: World;
  readonly theCase: Application;
  /** whose act it is */
  readonly by: string;
  readonly names: Names;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever JSON says
  readonly answer?: any;
}
/** Under which key it is asked, by whoever may have to ask once more. */
export type Keyed = { readonly key: string };
type Perhaps<T> = T | undefined | Promise<T | undefined>;

/** How a view is read. Undefined where it cannot be asked yet: there is none. */
export interface View {
  readonly as?: string;
  readonly types?: (the: Place) => Perhaps<Typed>;
  readonly names?: (the: Place) => Names;
  /** the part that is this act's, where reading adds to the view */
  readonly of?: (body: never, the: Place) => unknown;
}

/** How an operation is done through its door. */
export interface Drive {
  /** who does it: a post of the whole door, or nobody */
  readonly as?: string;
  /** the request that lies there */
  readonly at?: Application;
  /** what else is there; answers what paths and acts name */
  readonly first?: (the: Place) => Promise<Names | undefined>;
  /** in the body, or the query of what is read */
  readonly types?: Typed | ((the: Place) => Perhaps<Typed>);
  /** each field that is not shown as it was typed, as somebody else might type it; undefined: left out */
  readonly otherwise?: Typed | ((the: Place) => Typed | Promise<Typed>);
  /** typed beside whatever is otherwise, so that it can be understood */
  readonly beside?: Typed;
  /** what the procedure does next by itself */
  readonly next?: (the: Place) => Promise<unknown>;
  /** who reads it, where that is not whoever reads it of old */
  readonly views?: Readonly<Record<string, View>>;
}

/** The row in which this operation is asked by whoever asks. */
function rowOf(name: string, actor: Actor | undefined): AnyRoute {
  const mayAsk = ({ auth, roles = [] }: AnyRoute) =>
    auth === 'none' || (auth === 'citizen' ? actor?.kind === 'recipient' : roles.includes(actor?.kind as never));
  const row = routes.find((one) => one.name === name && mayAsk(one));
  if (!row) throw new Error(`${name} is not asked by ${actor?.kind ?? 'nobody'}`);
  return row;
}

/** A fresh world with the drive's request and whatever comes before. */
export async function placeFor({ as: by = '', at, first }: Drive, through?: Through): Promise<Place> {
  const world = await aWholeDoor(owner.iin, undefined, through);
  const theCase = at ? world.lay(at, { form: aForm(owner), ...registered }) : caseIn('OPENED');
  const the = { world, theCase, by, names: { caseId: theCase.id } };
  const names = await first?.(the);
  return { ...the, names: { ...the.names, ...names } };
}

/** What is asked: each name of the path, and what was typed where the row asks for it. Undefined where a name is missing. */
function askedOf({ path, body }: AnyRoute, names: Names, typed: Typed) {
  const params = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, names[name]] as const);
  if (params.some(([, id]) => id === undefined)) return undefined;
  return {
    params: Object.fromEntries(params),
    body: body ? typed : {},
    query: (body ? {} : typed) as Readonly<Record<string, string>>,
  };
}

async function knock(
  row: AnyRoute,
  as: string,
  { world, theCase, asked, key }: Place & { readonly asked: ReturnType<typeof askedOf>; readonly key?: Keyed },
) {
  if (!asked) return undefined;
  const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(asked.params[name] ?? ''));
  const edits = row.edits ? { ifMatch: theCase.version } : {};
  return world.knock(row.method, path, { as, ...edits, ...key, body: asked.body, query: asked.query });
}

/** What is typed, one field of it otherwise where that is asked. */
export async function typedBy({ types, otherwise = {}, beside }: Drive, the: Place, field?: string): Promise<Typed> {
  const typed = (typeof types === 'function' ? await types(the) : types) ?? {};
  const others = typeof otherwise === 'function' ? await otherwise(the) : otherwise;
  if (field === undefined) return withoutBlanks(typed);
  if (!(field in others)) throw new Error(`nobody has told what else ${field} may be`);
  return withoutBlanks({ ...typed, ...beside, [field]: others[field] });
}
const withoutBlanks = (typed: Typed): Typed => JSON.parse(JSON.stringify(typed));

/** Does it through its door; whatever is typed is understood, so that no more than its meaning is refused. */
export async function act(name: string, the: Place, typed: Typed, key?: Keyed): Promise<Answered> {
  const row = rowOf(name, the.world.actors[the.by]);
  const asked = askedOf(row, the.names, typed);
  if (!asked) throw new Error(`nobody has told what ${row.path} names`);
  const understood = await row.understand(asked);
  const answer = understood.ok && (await knock(row, the.by, { ...the, asked, ...(key ? { key } : {}) }));
  if (!answer) throw new Error(`${name} is not understood: ${JSON.stringify([typed, understood])}`);
  return answer;
}

/** What the view tells now. */
export async function read(name: string, { views }: Drive, the: Place): Promise<unknown> {
  const { as = '', types = () => ({}), names, of = (body) => body }: View = { ...viewers[name], ...views?.[name] };
  const typed = await types(the);
  if (!typed) return undefined;
  const row = rowOf(name, the.world.actors[as]);
  const known = { confirmationId: the.answer?.confirmation?.id, ...the.names, ...names?.(the) };
  const answered = await knock(row, as, { ...the, asked: askedOf(row, known, typed) });
  return answered && of(answered.body as never, the);
}

/** What a view holds at a JSON pointer, in which `-` is the last of a list. */
export const heldAt = (whole: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (part, key) =>
        Array.isArray(part)
          ? part.at(key === '-' ? -1 : Number(key))
          : (part as Readonly<Record<string, unknown>> | undefined)?.[key],
      whole,
    );

/** Every text, number and choice in what was typed. */
export function leavesOf(typed: unknown): readonly string[] {
  if (typed === undefined) return [];
  return typeof typed === 'object' && typed !== null ? Object.values(typed).flatMap(leavesOf) : [String(typed)];
}
