// `npm run describe`: writes statemachines/README.md anew from the machines, the law and the scenarios.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#infra/paths.ts';
import { machinesReadme } from '#infra/procedure/readme.ts';

const file = join(projectRoot, 'statemachines', 'README.md');
writeFileSync(file, machinesReadme());
console.log(`written: ${file}`);
