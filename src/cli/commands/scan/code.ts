import { type Command, InvalidArgumentError, Option } from 'commander';
import { inputError } from '../../../errors.ts';
import { guide } from '../../help.ts';
import { type ExitCode, exitCodes, type Io } from '../../io.ts';
import { formatOption } from '../../options.ts';
import { createTicker } from '../../ticker.ts';
import type { ScanFile } from './code/file-scanner.ts';
import type { Outcome } from './code/outcome.ts';

interface Options {
  readonly base?: string;
  readonly newSuppressions: boolean;
  readonly merge?: readonly string[];
  readonly jobs?: number;
  readonly allowSkipped?: true;
  readonly worker?: true;
  readonly format: string;
}

export function addScanCode(scan: Command, io: Io, done: (code: ExitCode) => void): void {
  scan
    .command('code')
    .summary('find weaknesses in code (OWASP, CWE)')
    .description(
      'Finds weaknesses in code by following data from where it comes in to where it does harm. Python, JavaScript and TypeScript are followed through a project; Go, Java, shell scripts, Dockerfiles, workflows, Terraform and Kubernetes are looked at by simpler rules. Other files are left out, and so are folders of tools (.git, node_modules, virtual environments).',
    )
    .argument('[paths...]', 'files and folders (default: the current folder)')
    .option('--base <commit>', 'report only what is new since a commit, a branch or a tag')
    .option(
      '--no-new-suppressions',
      'comments that are new since --base suppress nothing: whoever writes code clears none',
    )
    .option('--merge <files...>', 'SARIF of other scanners, to be shown together with ours, each weakness once')
    .addOption(new Option('--jobs <count>', 'processes that scan (default: by the machine)').argParser(readCount))
    .option('--allow-skipped', 'do not fail when a file could not be scanned at all')
    .addOption(formatOption(['terminal', 'json', 'sarif', 'github']))
    .addOption(new Option('--worker').hideHelp())
    .addHelpText(
      'after',
      guide({
        notes: [
          'A comment on the line of a finding or the one before takes it out of the list until a day, at most a year\nahead: `bouncer: ignore python-weak-hash reason="names a cache entry" until=2027-03-31`.',
        ],
        examples: [
          'policy scan code',
          'policy scan code src --base origin/main',
          'policy scan code --format sarif > findings.sarif',
          'policy scan code --merge bandit.sarif semgrep.sarif',
        ],
        exits: {
          0: 'nothing found but notes',
          1: 'a file could not be scanned at all, or the tool failed',
          2: 'findings of severity warning or error',
        },
      }),
    )
    .action(async (paths: string[], options: Options) => {
      if (options.worker) {
        const { serveScans } = await import('./code/worker.ts');
        return serveScans(() => createScanner(options, io));
      }
      const { codeFormats } = await import('./code/formats.ts');
      const outcome = await outcomeOf(paths, options, io);
      await codeFormats[options.format]?.(outcome, io);
      if (options.format === 'json' || options.format === 'sarif') {
        const { sayCodeGaps } = await import('./code/gaps.ts');
        sayCodeGaps(outcome.gaps, io);
      }
      done(exitOf(outcome, options.allowSkipped === true, io));
    });
}

/** What scans files of the current folder, in this process or in one of its own. */
async function createScanner({ base, newSuppressions }: Options, io: Io): Promise<ScanFile> {
  const { createFileScanner } = await import('./code/file-scanner.ts');
  if (newSuppressions) return createFileScanner(io.cwd);
  if (base === undefined)
    throw inputError('ARGUMENT_INVALID', '`--no-new-suppressions` needs `--base`', 'say which commit was reviewed');
  const { openCommit } = await import('../../../adapters/git-commit.ts');
  const { read, nameThen } = await openCommit({ cwd: io.cwd, environment: io.environment }, base);
  return createFileScanner(io.cwd, path => read(nameThen(path)));
}

async function outcomeOf(paths: readonly string[], options: Options, io: Io): Promise<Outcome> {
  const { base, merge, jobs, newSuppressions } = options;
  // Whatever is wrong with it is said once, and before all of the work.
  if (!newSuppressions) await createScanner(options, io);
  const [{ collect }, { sinceCommit }, { withOthers }] = await Promise.all([
    import('./code/collect.ts'),
    import('./code/base.ts'),
    import('./code/others.ts'),
  ]);
  const ticker = createTicker();
  try {
    let outcome = await collect({
      paths: paths.length === 0 ? ['.'] : paths,
      cwd: io.cwd,
      workerWords: [
        ...['scan', 'code', '--worker'],
        ...(newSuppressions || base === undefined ? [] : [`--base=${base}`, '--no-new-suppressions']),
      ],
      createScanner: () => createScanner(options, io),
      ticker,
      ...(jobs === undefined ? {} : { jobs }),
    });
    // Ours are held against what stood there first: what a comment or another scanner says comes on top.
    if (base !== undefined) outcome = await sinceCommit(outcome, base, io, ticker);
    return merge === undefined ? outcome : withOthers(outcome, merge, io.cwd);
  } finally {
    ticker.end();
  }
}

function exitOf({ findings, gaps }: Outcome, allowSkipped: boolean, io: Io): ExitCode {
  if (findings.some(finding => finding.severity !== 'note')) return exitCodes.denied;
  if (allowSkipped || gaps.every(gap => gap.isUnread !== true)) return exitCodes.ok;
  io.err('what was not scanned is not known to be clean: this fails without `--allow-skipped`');
  return exitCodes.failed;
}

function readCount(given: string): number {
  if (!/^[1-9]\d?$/.test(given)) throw new InvalidArgumentError('expected a number from 1 to 99');
  return Number(given);
}
