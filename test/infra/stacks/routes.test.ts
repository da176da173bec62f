import { describe, expect, it } from 'vitest';
import { entrances } from '#http/routes/entrances.ts';
import { machineNames } from '#infra/procedure/machine-names.ts';
import { routeStackOf } from '#infra/stacks/routes.ts';
import { routes, synthesisedKezek } from './synthesised-kezek.ts';

const kezek = synthesisedKezek({}, entrances);
const { records, service, citizenRoutes, officeRoutes, watch } = kezek;

interface LaidRoute {
  readonly RouteKey: string;
  readonly AuthorizationType: string;
  readonly Target: unknown;
  readonly ApiId: unknown;
  readonly AuthorizerId?: unknown;
}
const laidIn = (template: typeof service): readonly LaidRoute[] =>
  Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map(({ Properties }) => Properties);
const laid = { CitizenRoutes: laidIn(citizenRoutes), OfficeRoutes: laidIn(officeRoutes) };
const all = [...laid.CitizenRoutes, ...laid.OfficeRoutes];

/** What CloudFormation takes of a stack. */
const mostOfAStack = 500;
/** Where there is no room for one kind of file more, a stack is divided first. */
const enough = 400;

describe('a stack', () => {
  it.each(Object.entries({ records, service, citizenRoutes, officeRoutes, watch }))(
    'of the %s has room for more kinds of file, of the resources that CloudFormation takes',
    (_, template) => {
      const resources = Object.keys(template.toJSON().Resources).length;
      expect(resources).toBeGreaterThan(0);
      expect(resources).toBeLessThanOrEqual(enough);
      expect(enough).toBeLessThan(mostOfAStack);
    },
  );
});

const few = synthesisedKezek();
const laidWithEach = new Map(
  [...laidIn(few.citizenRoutes), ...laidIn(few.officeRoutes)].map((one) => [one.RouteKey, one]),
);

describe('the routes', () => {
  const keyOf = ({ method, path }: (typeof entrances)[number]) => `${method} ${path}`;

  it('are those of the table and no other, each in the stack of its audience', () => {
    for (const stack of ['CitizenRoutes', 'OfficeRoutes'] as const) {
      const due = entrances.filter(({ audience }) => routeStackOf[audience] === stack).map(keyOf);
      expect(laid[stack].map(({ RouteKey }) => RouteKey).toSorted()).toEqual(due.toSorted());
    }
    expect(laidIn(service)).toEqual([]);
  });

  it('are no more than AWS gives an API before it is asked for more', () => {
    // “Routes per API”: 300, which AWS raises for an API that is there (README, Upgrading).
    expect(all.length).toBeLessThanOrEqual(300);
  });

  it.each(routes)('$method $path is open only to $auth and leads to the $audience', ({ auth, audience, ...row }) => {
    const route = laidWithEach.get(`${row.method} ${row.path}`);
    expect(JSON.stringify(route?.Target)).toMatch(new RegExp(`Doors${audience}door[0-9a-f]+`, 'i'));
    if (auth === 'none') {
      expect(route).toMatchObject({ AuthorizationType: 'NONE' });
      expect(route).not.toHaveProperty('AuthorizerId');
      return;
    }
    const authorizer = auth === 'citizen' ? 'Citizens' : 'Staff';
    expect(route).toMatchObject({
      AuthorizationType: 'JWT',
      AuthorizationScopes: ['aws.cognito.signin.user.admin'],
      AuthorizerId: { 'Fn::ImportValue': expect.stringMatching(new RegExp(`DoorsApi${authorizer}`)) },
    });
  });

  it('lean on nothing of the service but its API, its doors and who looks at tokens, which are never replaced', () => {
    const imports = [citizenRoutes, officeRoutes].flatMap((template) =>
      [...JSON.stringify(template.toJSON()).matchAll(/"Fn::ImportValue":"([^"]+)"/g)].map(([, name = '']) => name),
    );
    const leaning = [...new Set(imports)].map((name) =>
      name.replace(/^Kezek-Service:ExportsOutputRef|[0-9A-F]{16}$/g, ''),
    );
    expect(leaning.toSorted()).toEqual(
      [
        ...['DoorsApi', 'DoorsApiCitizens', 'DoorsApiStaff'],
        ...Object.keys(routeStackOf).map((door) => `Doors${door[0]?.toUpperCase()}${door.slice(1)}Door`),
      ].toSorted(),
    );
  });

  it('are laid once the service is, and nothing that runs is laid with them', () => {
    const { kezek: stage } = kezek;
    for (const stack of Object.values(stage.routes)) expect(stack.dependencies).toContain(stage.service);
    for (const template of [citizenRoutes, officeRoutes])
      expect(
        new Set(Object.values(template.toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type)),
      ).toEqual(new Set(['AWS::ApiGatewayV2::Route']));
    expect(Object.keys(service.findResources('AWS::StepFunctions::StateMachine'))).toHaveLength(machineNames.length);
  });
});
