import { raiseStack } from '#infra/local/stack.ts';
import { contents } from '#infra/local/contents.ts';
import { timedProgress } from '#infra/local/progress.ts';
const s = await raiseStack({ folder: '/work/main/.local/bench', port: 0, auth: false, keep: false, contents, progress: timedProgress() });
console.log('held', process.pid);
process.on('SIGTERM', async () => { await s.lower(); process.exit(0); });
setInterval(() => {}, 1000);
