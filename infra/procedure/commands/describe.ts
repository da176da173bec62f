// `npm run describe`: writes statemachines/README.md, and the picture in README.md, anew from the machines, the law and the scenarios.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#infra/paths.ts';
import { withOverview } from '#infra/procedure/overview.ts';
import { machinesReadme } from '#infra/procedure/readme.ts';

const machines = join(projectRoot, 'statemachines', 'README.md');
const readme = join(projectRoot, 'README.md');
writeFileSync(machines, machinesReadme());
writeFileSync(readme, withOverview(readFileSync(readme, 'utf8')));
console.log(`written: ${machines}, ${readme}`);
