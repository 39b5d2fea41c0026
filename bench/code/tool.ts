import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { install } from '../peers.ts';
import { type Corpus, scratch } from './corpus.ts';

/** A scanner as a command: one process scans a whole folder. */
export interface Tool {
  readonly name: string;
  /** Runs in the folder that it scans; writes JSON. */
  readonly command: readonly string[];
  /** How many findings of high and medium severity its JSON has; of any where it knows no such thing. */
  readonly count: (json: unknown) => number;
}

/** A tool that cannot be run here, and why. */
export interface Absence {
  readonly name: string;
  readonly why: string;
}

/** What a command took: seconds of processor time, user and system, and bytes at its peak. */
export interface Cost {
  readonly seconds: number;
  readonly peakBytes: number | undefined;
  readonly json: unknown;
}

/** Our own command, as it is shipped. */
export function ours(): Tool {
  return {
    name: 'ours, the command',
    command: [
      process.execPath,
      join(packageRoot(), 'dist', 'cli', 'index.js'),
      'scan',
      'code',
      '--format',
      'json',
      '.',
    ],
    count: json =>
      (json as { findings: { severity: string }[] }).findings.filter(({ severity }) => severity !== 'note').length,
  };
}

/** bandit of Debian, installed when this is root. */
export function bandit(): Tool | Absence {
  const version = () => spawnSync('bandit', ['--version'], { encoding: 'utf8' });
  if (version().error !== undefined) {
    const options = ['install', '-y', '-qq', '--no-install-recommends', 'bandit'];
    if (process.getuid?.() !== 0) return { name: 'bandit', why: 'this is not root, who could install it' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    const { status, stderr, error } = spawnSync('apt-get', options, { encoding: 'utf8' });
    if (status !== 0)
      return { name: 'bandit', why: (error?.message ?? stderr).trim().split('\n').at(-1) ?? 'it failed' };
  }
  const [, number = ''] = /bandit ([\d.]+)/.exec(version().stdout ?? '') ?? [];
  return {
    name: `bandit ${number}`,
    command: ['bandit', '-q', '-r', '-f', 'json', '.'],
    count: json =>
      (json as { results: { issue_severity: string }[] }).results.filter(
        ({ issue_severity: severity }) => severity === 'HIGH' || severity === 'MEDIUM',
      ).length,
  };
}

/** A plugin of ESLint with the rules that it recommends. */
export function eslint(plugin: 'eslint-plugin-security' | 'eslint-plugin-sonarjs'): Tool {
  const modules = join(packageRoot(), 'bench', 'peers', 'node_modules');
  if (!existsSync(join(modules, plugin))) install();
  const { version } = JSON.parse(readFileSync(join(modules, plugin, 'package.json'), 'utf8')) as { version: string };
  const settings = join(scratch(), 'eslint.config.mjs');
  const base = JSON.stringify(join(modules, 'eslint', 'package.json'));
  writeFileSync(
    settings,
    `import { createRequire } from 'node:module';
const load = createRequire(${base});
const { configs } = load('${plugin}');
const files = ['**/*.{js,cjs,mjs,ts,cts,mts}'];
export default [
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { ...configs.recommended, files },
  { files: ['**/*.{ts,cts,mts}'], languageOptions: { parser: load('@typescript-eslint/parser') } },
];
`,
  );
  const program = join(modules, 'eslint', 'bin', 'eslint.js');
  return {
    name: `${plugin} ${version}`,
    command: [process.execPath, program, '-c', settings, '--no-inline-config', '--no-warn-ignored', '-f', 'json', '.'],
    count: json =>
      (json as { messages: { ruleId: string | null }[] }[])
        .flatMap(({ messages }) => messages)
        .filter(({ ruleId }) => ruleId !== null).length,
  };
}

/** What a tool takes for a corpus. Rejects when what it wrote is no JSON. */
export function costOf({ name, command }: Tool, { folder }: Corpus): Promise<Cost> {
  const shell = '"$@" > "$OUT" 2> /dev/null; times';
  const out = join(scratch(), 'out.json');
  const child = spawn('sh', ['-c', shell, 'sh', ...command], {
    cwd: folder,
    env: { ...process.env, OUT: out },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let times = '';
  let peakBytes = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    times += text;
  });
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentOf(child.pid ?? 0));
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      clearInterval(timer);
      const [, , user, system] = times.split(/\s+/).map(secondsOf);
      try {
        const json: unknown = JSON.parse(readFileSync(out, 'utf8'));
        resolve({ seconds: (user ?? 0) + (system ?? 0), peakBytes: peakBytes === 0 ? undefined : peakBytes, json });
      } catch (problem) {
        reject(new Error(`${name} failed`, { cause: problem }));
      }
    });
  });
}

/** `1m2.5s` in seconds. */
function secondsOf(text: string): number {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

/** The most that a process and those that it started had in memory so far, in bytes; 0 where Linux does not tell. */
function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap(task =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + residentOf(Number(child)), own);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
