// `npm run admin:first -- --organisation ID --iin IIN [--surname … --name … --patronymic …] [--from YYYY-MM-DD]`
import { randomUUID } from 'node:crypto';
import { enrolDeps } from '#infra/deployed/enrol-deps.ts';
import { enrolFirstAdministrator } from '#infra/operate/first-administrator.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { commandLine } from '#infra/running/command-line.mjs';

await onDeployment(async (deployment, tell) => {
  const { organisation = '', iin = '', ...rest } = commandLine('operate/admin-first').values;
  const { citizenPasswords, ...deps } = enrolDeps(deployment);
  const circumstances = { now: deployment.now(), requestId: randomUUID() };
  const { id, login } = await enrolFirstAdministrator({ organisation, iin, ...rest }, circumstances, deps);
  tell(
    `administrator of ${organisation}: ${id}`,
    `login             ${login}`,
    'He comes to life by his own certificate: POST /v1/nonces { iin, purpose: "service" }, sign its content,',
    'POST /v1/staff-accounts { login, password, proof: { nonceId, cms } }. Until then he acts as nobody.',
  );
  // Whoever sets the service up also prepares the nobody about whom sign-ins of unknown people ask (10.4).
  await Promise.all([deps.staffPasswords.prepareNobody(), citizenPasswords.prepareNobody()]);
});
