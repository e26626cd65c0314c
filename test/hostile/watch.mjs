// Loaded before the command in its process and in each of its threads: tells on standard error what it reads, writes or calls up that it
// may not, and how much memory and CPU time it took. Nothing of the network is let through.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const { writeSync } = fs;
const tell = (line) => writeSync(2, `WATCH ${line}\n`);
const allowed = JSON.parse(process.env.WATCH_ALLOWED);
const within = (path) => allowed.some((place) => path === place || path.startsWith(place + sep));

const READS = ['readFile', 'open', 'createReadStream', 'readdir', 'opendir', 'readlink'];
const WRITES = [
  'writeFile',
  'appendFile',
  'createWriteStream',
  'mkdir',
  'mkdtemp',
  'rename',
  'rm',
  'unlink',
  'copyFile',
  'symlink',
  'link',
  'truncate',
  'chmod',
];

function watch(owner, name, isStray) {
  const real = owner[name];
  if (typeof real !== 'function') return;
  owner[name] = function (...args) {
    const [path] = args;
    const text = path instanceof URL ? fileURLToPath(path) : path;
    if ((typeof text === 'string' || text instanceof Uint8Array) && isStray(resolve(String(text)), args)) tell(`${name} ${String(text)}`);
    return real.apply(this, args);
  };
}

const opensToWrite = ([, flags]) => typeof flags === 'string' && /[wa+]/.test(flags);
for (const [owner, suffixes] of [
  [fs, ['', 'Sync']],
  [fs.promises, ['']],
]) {
  for (const suffix of suffixes) {
    for (const name of READS) watch(owner, name + suffix, (path, args) => !within(path) || (name === 'open' && opensToWrite(args)));
    for (const name of WRITES) watch(owner, name + suffix, () => true);
  }
}

const refuse = (owner, name) => {
  owner[name] = () => {
    tell(`network ${name}`);
    throw new Error('no network');
  };
};
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) for (const owner of [dns, dns.promises]) refuse(owner, name);
for (const name of ['request', 'get']) for (const owner of [http, https]) refuse(owner, name);
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) refuse(childProcess, name);
for (const name of ['connect', 'createConnection', 'createServer']) refuse(net, name);
refuse(net.Socket.prototype, 'connect');
refuse(dgram, 'createSocket');
refuse(globalThis, 'fetch');
refuse(globalThis, 'WebSocket');
syncBuiltinESMExports();

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime } = process.resourceUsage();
    tell(`memory ${Math.ceil(maxRSS / 1024)} milliseconds ${Math.ceil(userCPUTime / 1000)}`);
  });
