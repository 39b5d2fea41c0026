import { createPublicKey } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { readBytes, readText } from '../../adapters/files.ts';
import { readBundle } from '../../adapters/store/bundle-folder.ts';
import { knownKeys, openKeys, publicKey } from '../../adapters/store/keys.ts';
import { readLog } from '../../audit/chain.ts';
import { keyId } from '../../audit/dsse.ts';
import type { AuditEvent } from '../../audit/event.ts';
import { logPath } from '../../audit/manifest.ts';
import { type Verification, verifyBundle } from '../../audit/verify.ts';
import { inputError } from '../../errors.ts';
import { suggestion } from '../../near-miss.ts';
import { printable } from '../../render/paint.ts';
import { progressLines } from '../../render/progress.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { formatOption } from '../options.ts';

/** As large as a whole bundle may be. */
const maxLogBytes = 1024 * 1024 * 1024;
const verifyExits = { 0: 'everything holds', 2: 'something does not', 3: 'there is no such bundle, or invalid input' };

export function addAudit(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const audit = program
    .command('audit')
    .summary('verify, show and seal the evidence of runs')
    .description('Verifies, shows and seals the evidence of runs.')
    .addHelpText(
      'after',
      guide({ examples: ['policy audit verify out/run-20261121T110127Z-6f2a1c'], exits: verifyExits }),
    );
  addVerify(audit, io, done);
  addShow(audit, io, done);
  addSeal(audit, io, done);
  audit
    .command('key')
    .summary("print this host's public key, to hand to whoever verifies")
    .description(
      "Prints this host's public key (PEM) on standard output and its fingerprint on standard error. The keys are made on first use.",
    )
    .addHelpText('after', guide({ examples: ['policy audit key > signer.pem'], exits: { 0: 'printed' } }))
    .action(() => {
      const key = createPublicKey(openKeys(io.environment).signing);
      io.err(keyId(key));
      io.out(String(key.export({ type: 'spki', format: 'pem' })).trim());
    });
}

function addVerify(audit: Command, io: Io, done: (code: ExitCode) => void): void {
  audit
    .command('verify')
    .summary('check a bundle, or a log that was never sealed')
    .description(
      'Checks the seal, every file, every line of the log and the counts, and names each change, loss, swap or truncation. Needs no network and no account. Keys that count: --key, and those known on this machine.',
    )
    .argument('<bundle>', "the bundle's folder, or an `events.jsonl`")
    .option(
      '--key <file>',
      'public key of the signer (PEM), received another way than with the bundle; may be repeated',
      (file: string, all: string[] = []) => [...all, file],
    )
    .option('--run <id>', 'the run that the bundle must be of')
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        examples: [
          'policy audit verify out/run-20261121T110127Z-6f2a1c',
          'policy audit verify evidence --key signer.pem --run run-20261121T110127Z-6f2a1c',
        ],
        exits: verifyExits,
      }),
    )
    .action((path: string, options: { key?: string[]; run?: string; format: string }) => {
      const target = resolve(io.cwd, path);
      const verification = isFile(target)
        ? verifyLog(target, options.run)
        : verifyBundle({
            files: readBundle(target),
            keys: keysFrom(options.key ?? [], io),
            ...(options.run === undefined ? {} : { run: options.run }),
          });
      if (options.format === 'json') io.out(JSON.stringify(verification, null, 2));
      else printVerification(verification, io);
      done(verification.ok ? exitCodes.ok : exitCodes.denied);
    });
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function keysFrom(files: readonly string[], io: Io) {
  const given = files.map(file => publicKey(readText(resolve(io.cwd, file)).text, file));
  return given.length > 0 ? given : knownKeys(io.environment);
}

/** A log by itself: its chain, and honestly that nobody has signed it. */
function verifyLog(file: string, run: string | undefined): Verification {
  const log = readLog(readBytes(file, maxLogBytes), run);
  const torn = log.torn.length > 0 ? `; ${log.torn.length} bytes of a line that was never acknowledged follow` : '';
  const detail = `${log.events.length} events, each chained to the one before${torn}; not sealed, so a cut tail would not show`;
  const problems = log.hashes.length === 0 ? ['the log is empty'] : log.problems;
  return {
    ok: problems.length === 0,
    checks: [{ name: 'log', problems, detail }],
    ...(log.run === undefined ? {} : { run: log.run }),
  };
}

function printVerification(verification: Verification, io: Io): void {
  const { paint } = io;
  if (verification.run !== undefined) io.out(`${paint('dim', 'run       ')} ${printable(verification.run)}`);
  for (const check of verification.checks) {
    const good = check.problems.length === 0;
    io.out(
      `${good ? paint('green', 'ok  ') : paint('red', 'FAIL')} ${check.name.padEnd(10)} ${good ? printable(check.detail) : ''}`.trimEnd(),
    );
    for (const line of shortened(check.problems)) io.out(`       ${printable(line)}`);
  }
  if (verification.checks.some(check => check.name === 'signer'))
    io.out(
      `${paint('cyan', 'help')}: get the signer's key another way (\`policy audit key\` on the machine that ran it) and pass it with --key`,
    );
  io.out(verification.ok ? paint('green', 'verified') : paint('red', 'not verified'));
}

/** Of a file that is no log every line is a problem: the first ones tell enough. */
function shortened(problems: readonly string[]): readonly string[] {
  const shown = 20;
  if (problems.length <= shown) return problems;
  return [...problems.slice(0, shown), `and ${problems.length - shown} more; --format json shows all`];
}

function addShow(audit: Command, io: Io, done: (code: ExitCode) => void): void {
  audit
    .command('show')
    .summary('print the events of a log')
    .description('Prints the events of a log, in order. What is wrong with the log is said on standard error.')
    .argument('<bundle>', "the bundle's folder, or an `events.jsonl`")
    .option('--type <type>', 'only events of this type, such as call.decided')
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        examples: [
          'policy audit show out/run-20261121T110127Z-6f2a1c',
          'policy audit show out/run-20261121T110127Z-6f2a1c --type call.decided --format json',
        ],
        exits: { 0: 'shown', 2: 'shown, but the log does not hold', 3: 'there is no such log, or invalid input' },
      }),
    )
    .action((path: string, options: { type?: string; format: string }) => {
      const target = resolve(io.cwd, path);
      const file = isFile(target) ? target : join(target, logPath);
      const log = readLog(readBytes(file, maxLogBytes));
      if (log.events.length === 0)
        throw inputError('BUNDLE_INVALID', `\`${file}\` is not a log: it holds no event`, 'name the folder of a run');
      const events = log.events.filter(event => options.type === undefined || event.type === options.type);
      if (options.format === 'json') io.out(JSON.stringify(events, null, 2));
      else for (const event of events) io.out(eventLine(event, io));
      if (options.type !== undefined && events.length === 0) io.err(noneOf(options.type, log.events));
      for (const problem of shortened(log.problems)) io.err(`error[BUNDLE_INVALID]: ${printable(problem)}`);
      done(log.problems.length > 0 ? exitCodes.denied : exitCodes.ok);
    });
}

function noneOf(type: string, events: readonly AuditEvent[]): string {
  const types = [...new Set(events.map(event => String(event.type)))];
  return printable(`no event has the type \`${type}\`: ${suggestion(type, types)}`);
}

function eventLine(event: AuditEvent, io: Io): string {
  const shown = linesOf(event, io).filter(line => line !== '');
  const text =
    shown.length > 0 ? shown.join(`\n${' '.repeat(36)}`) : printable(JSON.stringify(event.body)).slice(0, 160);
  const [at, type] = [event.at, event.type].map(part => printable(String(part)).slice(0, 60));
  return `${String(event.seq).padStart(4)} ${at} ${io.paint('dim', String(type))}\n${' '.repeat(36)}${text}`;
}

/** A log may be anybody's: an event that is not what its type says is shown as it stands there. */
function linesOf(event: AuditEvent, io: Io): string[] {
  try {
    return progressLines(event, io.paint);
  } catch {
    return [];
  }
}

function addSeal(audit: Command, io: Io, done: (code: ExitCode) => void): void {
  audit
    .command('seal')
    .summary('seal the evidence of a run whose process died')
    .description('Records that the run was abandoned, copies what transcripts are left, and seals the folder.')
    .argument('<folder>', 'the folder of the run')
    .addHelpText(
      'after',
      guide({ examples: ['policy audit seal out/run-20261121T110127Z-6f2a1c'], exits: { 0: 'sealed' } }),
    )
    .action(async (path: string) => {
      const folder = resolve(io.cwd, path);
      const { sealAbandoned } = await import('../../run/abandoned.ts');
      const sealed = sealAbandoned(folder, openKeys(io.environment));
      io.out(`${io.paint('green', 'sealed')} ${sealed.manifest.run}: ${sealed.manifest.outcome}`);
      io.out(`bundle: ${folder}`);
      done(exitCodes.ok);
    });
}
