import { execFileSync } from 'node:child_process';
import type { Command } from 'commander';
import { findClient, oldestVersion } from '../../adapters/claude-code/client.ts';
import { configFolder } from '../../adapters/folders.ts';
import { createNetwork } from '../../adapters/network.ts';
import { packageRoot } from '../../adapters/package-root.ts';
import { loadParsers } from '../../adapters/parsers.ts';
import { compileFiles } from '../../adapters/policy-files.ts';
import { tierFiles } from '../../adapters/policy-places.ts';
import { openKeys } from '../../adapters/store/keys.ts';
import { keyId } from '../../audit/dsse.ts';
import { messageOf } from '../../errors.ts';
import { tiers } from '../../policy/policy-file.ts';
import { printable } from '../../render/paint.ts';
import { canIsolate } from '../../run/isolation.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { formatOption } from '../options.ts';

interface Diagnosis {
  readonly name: string;
  /** `missing` is something one can do without; `broken` is not. */
  readonly state: 'ok' | 'missing' | 'broken';
  readonly detail: string;
  readonly help?: string;
}

export function addDoctor(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('doctor')
    .summary('say whether this machine can run agents safely')
    .description('Looks at what a run needs: the platform, Claude Code, isolation, keys, policy and scanners.')
    .option('--probe', 'also start Claude Code with an unreachable gate and prove that it runs nothing (about 5 s)')
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        notes: ['`missing` is something one can do without; `broken` is not.'],
        examples: ['policy doctor', 'policy doctor --probe --format json'],
        exits: { 0: 'ready', 1: 'something is broken' },
      }),
    )
    .action(async (options: { probe?: boolean; format: string }) => {
      const diagnoses = [
        platform(),
        await client(io),
        isolation(io),
        keys(io),
        policy(io),
        await scanners(),
        model(io),
        ...(options.probe ? [await probe(io)] : []),
      ];
      if (options.format === 'json') io.out(JSON.stringify({ package: packageRoot(), diagnoses }, null, 2));
      else for (const diagnosis of diagnoses) print(diagnosis, io);
      done(diagnoses.some(diagnosis => diagnosis.state === 'broken') ? exitCodes.failed : exitCodes.ok);
    });
}

function print({ name, state, detail, help }: Diagnosis, io: Io): void {
  const sign = {
    ok: io.paint('green', 'ok     '),
    missing: io.paint('yellow', 'missing'),
    broken: io.paint('red', 'broken '),
  }[state];
  io.out(`${sign} ${name.padEnd(12)} ${printable(detail)}`);
  if (help !== undefined) io.out(`        ${io.paint('cyan', 'help')}: ${help}`);
}

function attempt(name: string, look: () => Omit<Diagnosis, 'name'>): Diagnosis {
  try {
    return { name, ...look() };
  } catch (error) {
    return { name, state: 'broken', detail: messageOf(error) };
  }
}

function platform(): Diagnosis {
  const detail = `Node ${process.versions.node}, ${process.platform} ${process.arch}, pages of ${pageSize()} bytes`;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (process.arch === 'arm')
    return {
      name: 'platform',
      state: 'broken',
      detail,
      help: 'a 64-bit operating system is needed; Node 24 and Claude Code do not exist for 32-bit ARM',
    };
  if (major < 20 || (major === 20 && minor < 19))
    return { name: 'platform', state: 'broken', detail, help: 'Node 20.19 or later is needed' };
  return { name: 'platform', state: 'ok', detail };
}

/** Some programs for arm64 abort on kernels with 16 KiB pages (Raspberry Pi 5). */
function pageSize(): string {
  try {
    return execFileSync('getconf', ['PAGE_SIZE'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'unknown';
  }
}

async function client(io: Io): Promise<Diagnosis> {
  try {
    const { path, version } = await findClient(undefined, io.environment);
    return {
      name: 'client',
      state: 'ok',
      detail: `Claude Code ${version} at ${path} (${oldestVersion} or later is needed)`,
    };
  } catch (error) {
    const help =
      process.platform === 'linux' && process.arch === 'arm64' && pageSize() !== '4096'
        ? 'if it aborts over the page size, add `kernel=kernel8.img` to config.txt'
        : 'install it with `npm install @anthropic-ai/claude-code@2.1.329`';
    return { name: 'client', state: 'broken', detail: messageOf(error), help };
  }
}

function isolation(io: Io): Diagnosis {
  if (canIsolate(io.environment))
    return {
      name: 'isolation',
      state: 'ok',
      detail: 'bubblewrap: the agent sees no other process, no key and no evidence',
    };
  return {
    name: 'isolation',
    state: 'missing',
    detail: 'bubblewrap is not installed or not allowed here: the agent can see other processes of this user',
    help: 'Debian: `apt-get install bubblewrap`; in a container, allow user namespaces',
  };
}

function keys(io: Io): Diagnosis {
  return attempt('keys', () => {
    const opened = openKeys(io.environment);
    return {
      state: 'ok',
      detail: `${keyId(opened.signing)} (${opened.anchor === 'key-on-host' ? configFolder(io.environment) : '$AGENT_BOUNCER_SIGNING_KEY'})`,
    };
  });
}

function policy(io: Io): Diagnosis {
  return attempt('policy', () => {
    const files = tierFiles({}, io.cwd, io.environment);
    const compiled = compileFiles(files);
    return {
      state: 'ok',
      detail: `${compiled.policy.name}: ${compiled.policy.rules?.length ?? 0} rules, digest ${compiled.digest.slice(0, 12)} (${tiers.flatMap(tier => files[tier] ?? []).join(', ')})`,
    };
  });
}

async function scanners(): Promise<Diagnosis> {
  try {
    await loadParsers();
    return { name: 'scanners', state: 'ok', detail: 'the grammars load' };
  } catch (error) {
    return {
      name: 'scanners',
      state: 'broken',
      detail: messageOf(error),
      help: 'the package is incomplete; install it again',
    };
  }
}

function model(io: Io): Diagnosis {
  const there = (io.environment['ANTHROPIC_API_KEY'] ?? '') !== '';
  if (there) return { name: 'model', state: 'ok', detail: '$ANTHROPIC_API_KEY is set; only the gateway gets it' };
  return {
    name: 'model',
    state: 'missing',
    detail: '$ANTHROPIC_API_KEY is not set: runs need --model script:FILE, and open calls have no adjudicator',
  };
}

async function probe(io: Io): Promise<Diagnosis> {
  try {
    const { probeClient } = await import('../../run/probe.ts');
    const found = await findClient(undefined, io.environment);
    const { closed, detail } = await probeClient(
      found,
      createNetwork({ airGapped: true }),
      io.environment['PATH'] ?? '/usr/bin:/bin',
    );
    return {
      name: 'probe',
      state: closed ? 'ok' : 'broken',
      detail,
      ...(closed ? {} : { help: 'do not run agents with this client' }),
    };
  } catch (error) {
    return { name: 'probe', state: 'broken', detail: messageOf(error) };
  }
}
