import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emulatorEnvironment, endStaleEmulator, refuseBusyPort } from '#infra/local/cloud/emulator.ts';
import { Advice } from '#infra/running/advice.ts';
import { findProcess } from '#infra/running/processes.ts';

let folder: string;
let temporary: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-'));
  temporary = join(folder, 'tmp');
  mkdirSync(temporary);
});
afterEach(() => {
  child?.kill('SIGKILL');
  child = undefined;
  rmSync(folder, { recursive: true });
});

const sleeping = ['-e', 'setInterval(() => {}, 1000)'];
const remember = (facts: object) => writeFileSync(join(folder, 'emulator.json'), JSON.stringify(facts));

describe('refuseBusyPort', () => {
  it('refuses a port in use with a sentence that names it and another', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(refuseBusyPort(port)).rejects.toThrow(
      new Advice(
        `Port ${port} is in use, and Kezek takes ${port} to ${port + 2}: stop what listens there, or choose another first port, as in KEZEK_PORT=${port > 65_523 ? port - 10 : port + 10} npm start.`,
      ),
    );
    server.close();
    await once(server, 'close');
    await expect(refuseBusyPort(port)).resolves.toBeUndefined();
  });
});

describe('endStaleEmulator', () => {
  it('ends what an earlier run left behind and says so', async () => {
    const script = `"${process.execPath}" -e 'setInterval(() => {}, 1000)' ministack >/dev/null 2>&1 & echo $!; echo $$`;
    const [pid = 0, owner] = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).trim().split('\n').map(Number);
    remember({ pid, owner, temporary });
    const said: string[] = [];
    await endStaleEmulator(folder, (line) => said.push(line));
    expect(findProcess(pid)).toBeUndefined();
    expect(said).toEqual([`stopping the emulator that an earlier run left behind (process ${pid}) …`]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses while the run that started it goes on', async () => {
    child = spawn(process.execPath, [...sleeping, 'ministack']);
    await once(child, 'spawn');
    const { pid = 0 } = child;
    remember({ pid, owner: process.pid, temporary });
    await expect(endStaleEmulator(folder, () => {})).rejects.toThrow(/^Kezek runs already in this folder/);
    expect(findProcess(pid)).toBeDefined();
  });

  it('leaves alone a process that only inherited the number', async () => {
    child = spawn(process.execPath, sleeping);
    await once(child, 'spawn');
    const { pid = 0 } = child;
    remember({ pid, owner: 1, temporary });
    await endStaleEmulator(folder, () => {});
    expect(findProcess(pid)).toBeDefined();
  });
});

describe('emulatorEnvironment', () => {
  it('hands the functions nothing of the caller but what is listed', () => {
    const told = { KEZEK_CLOCK_FILE: '/f/clock.json', KEZEK_FRONT: 'http://127.0.0.1:4568' };
    const base = { python: 'python3', folder: '/f', port: 4567, keep: false, told };
    const names = Object.keys(emulatorEnvironment({ ...base, auth: true, waitScale: 0.5 }, '/t')).sort();
    expect(names).toEqual(
      [
        ...['AUTH', 'BIND_HOST', 'GATEWAY_PORT', 'HOME', 'IOT_MTLS_ENABLED', 'KEZEK_CLOCK_FILE', 'KEZEK_FRONT'],
        ...['MINISTACK_REGION', 'PATH'],
        ...['PERSIST_STATE', 'PYTHONUTF8', 'S3_DATA_DIR', 'S3_PERSIST', 'SFN_WAIT_SCALE', 'SFTP_ENABLED'],
        ...['STATE_DIR', 'TMPDIR', 'TZ'],
      ].sort(),
    );
    expect(emulatorEnvironment({ ...base, auth: false }, '/t')).not.toHaveProperty('AUTH');
  });
});
