import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { expectRepository, topOf } from '../../../adapters/git-changes.ts';
import { openKeys } from '../../../adapters/store/keys.ts';
import { InputError, inputError, messageOf } from '../../../errors.ts';
import type { Fingerprint } from '../../../scan/secrets/scan.ts';
import { guide } from '../../help.ts';
import { type ExitCode, exitCodes, type Io } from '../../io.ts';
import { maskSecrets } from '../../mask.ts';
import { formatOption } from '../../options.ts';
import { createTicker } from '../../ticker.ts';
import { type OpenBaseline, openBaseline, sorted } from './accept.ts';
import { historySources } from './history.ts';
import { formats, many, type Outcome, sayGaps, unaccepted } from './output.ts';
import { type Result, searchSource } from './search.ts';
import { pathSources, type Skipped, type Source } from './source.ts';
import { stagedSources } from './staged.ts';
import { type Answer, answerOf, update } from './update.ts';

interface Options extends Partial<Answer> {
  readonly staged?: true;
  /** `true` without a range. */
  readonly history?: string | true;
  readonly baseline?: string | false;
  readonly updateBaseline?: true;
  readonly allowSkipped?: true;
  readonly format: string;
}

export function addScanSecrets(scan: Command, io: Io, done: (code: ExitCode) => void): void {
  scan
    .command('secrets')
    .summary('find credentials')
    .description(
      'Finds credentials by the form that each issuer gives them, or by the name or place of what stands there, plain or encoded: in files, in what is staged, or in the whole history of a git repository. No finding shows the secret. Folders of tools (.git, node_modules, virtual environments) are left out.',
    )
    .argument('[paths...]', 'files and folders; `-` is standard input (default: the current folder)')
    .option('--staged', 'scan what the next commit would bring, as it lies in the index')
    .option('--history [range]', 'scan every version of every file, and the texts of commits and tags')
    .option('--baseline <file>', 'secrets that are known (default: .agent-bouncer/secrets-baseline.yaml)')
    .option('--no-baseline', 'report known secrets, too')
    .option('--update-baseline', 'add what is found to the baseline, with --owner, --reason and --expires')
    .addOption(new Option('--owner <name>', 'who answers for what is added'))
    .addOption(new Option('--reason <sentence>', 'why it may stay'))
    .addOption(new Option('--expires <day>', 'the last day on which it is accepted, in UTC'))
    .option('--allow-skipped', 'do not fail when something could not be scanned')
    .addOption(formatOption(Object.keys(formats)))
    .addHelpText(
      'after',
      guide({
        examples: [
          'policy scan secrets',
          'policy scan secrets --staged',
          'policy scan secrets --history main..HEAD --format sarif > secrets.sarif',
          "policy scan secrets test --update-baseline --owner web --reason 'keys of our tests' --expires 2027-01-31",
          'git diff main | policy scan secrets -',
        ],
        exits: {
          0: 'nothing found, or all of it accepted by the baseline',
          1: 'something could not be scanned, or the tool failed',
          2: 'findings of severity warning or error',
        },
      }),
    )
    .action(async (paths: string[], options: Options) => {
      const answer = options.updateBaseline ? answerOf(options) : undefined;
      if (answer !== undefined && options.baseline === false)
        throw inputError('ARGUMENT_INVALID', '`--update-baseline` needs a baseline', 'leave `--no-baseline` out');
      const opened = await openScan(paths, options, io);
      const { fingerprint } = openKeys(io.environment);
      const outcome = await collect(opened, fingerprint, options.format === 'sarif');
      const result = answer === undefined ? outcome : { ...outcome, ...update(opened.baseline, outcome, answer, io) };
      await formats[options.format]?.(result, io);
      if (options.format === 'json' || options.format === 'sarif') sayGaps(result.skipped, io);
      done(exitOf(result, options.allowSkipped === true, io));
    });
}

function exitOf(outcome: Outcome, allowSkipped: boolean, io: Io): ExitCode {
  if (unaccepted(outcome).some(({ finding }) => finding.severity !== 'note')) return exitCodes.denied;
  if (outcome.skipped.length === 0 || allowSkipped) return exitCodes.ok;
  io.err('what was not scanned is not known to be clean: this fails without `--allow-skipped`');
  return exitCodes.failed;
}

interface Scan {
  readonly sources: AsyncIterable<Source | Skipped>;
  readonly baseline: OpenBaseline;
  /** How the baseline is named to people; absent when there is none. */
  readonly baselineName?: string;
  readonly noun: string;
}

async function openScan(paths: readonly string[], options: Options, io: Io): Promise<Scan> {
  const { staged, history } = options;
  const modes = [paths.length > 0 ? 'PATH' : '', staged ? '--staged' : '', history === undefined ? '' : '--history'];
  const given = modes.filter(Boolean);
  if (given.length > 1)
    throw inputError('ARGUMENT_INVALID', `\`${given.join('` and `')}\` exclude each other`, 'scan one after the other');
  const git = { cwd: io.cwd, environment: io.environment };
  const fromGit = staged || history !== undefined;
  if (fromGit) await expectRepository(git);
  const top = fromGit ? await topOf(git) : undefined;
  if (staged && top === undefined)
    throw inputError('INPUT_INVALID', 'nothing is staged without a work tree', 'change to the one of the repository');
  const folder = top ?? (fromGit ? io.cwd : folderOf(paths, io.cwd));
  const baseline = baselineFor(folder, options, io);
  const about = {
    baseline,
    ...(baseline.baseline === undefined ? {} : { baselineName: relative(io.cwd, baseline.file) }),
  };
  if (staged) return { ...about, sources: stagedSources(git), noun: 'staged file' };
  if (history !== undefined) {
    const range = history === true ? undefined : history;
    return { ...about, sources: historySources(git, range), noun: 'text' };
  }
  const sources = pathSources(paths.length === 0 ? ['.'] : paths, io.cwd, baseline.root);
  return { ...about, sources, noun: 'file' };
}

function baselineFor(folder: string, { baseline: named, updateBaseline }: Options, io: Io): OpenBaseline {
  if (named === false) return { file: '', root: folder };
  if (named === undefined) return openBaseline(folder);
  return openBaseline(folder, { file: resolve(io.cwd, named), isNew: updateBaseline === true });
}

/** Where the baseline for paths is looked for: from the first of them upwards. */
function folderOf([first = '.']: readonly string[], cwd: string): string {
  const path = first === '-' ? cwd : resolve(cwd, first);
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path;
}

async function collect(scan: Scan, fingerprint: Fingerprint, keepTexts: boolean): Promise<Outcome> {
  const results = new Map<string, Result>();
  const texts = new Map<string, string>();
  const skipped: Skipped[] = [];
  const ticker = createTicker();
  let files = 0;
  const skip = (path: string, why: string) => skipped.push({ path: maskSecrets(path), why: maskSecrets(why) });
  try {
    for await (const source of scan.sources) {
      if ('why' in source) {
        skip(source.path, source.why);
        continue;
      }
      ticker.tell(() => `${many(files, scan.noun)} scanned, ${many(results.size, 'finding')}: ${source.where}`);
      try {
        const searched = await searchSource(source, fingerprint);
        files += 1;
        for (const result of searched.results) add(results, result);
        if (keepTexts && searched.results.length > 0 && searched.text !== undefined && source.commit === undefined)
          texts.set(source.where, searched.text);
      } catch (error) {
        if (error instanceof InputError) throw error;
        skip(source.where, messageOf(error));
      }
    }
  } finally {
    ticker.end();
  }
  const { baseline, baselineName } = scan;
  return {
    ...sorted([...results.values()], baseline.baseline),
    scanned: many(files, scan.noun),
    files,
    skipped,
    texts,
    ...(baselineName === undefined ? {} : { baseline: baselineName }),
  };
}

/** In a history, a secret is in every later version of its file: the first is shown, the others are counted. */
function add(results: Map<string, Result>, result: Result): void {
  const { rule, where, fingerprint, region } = result.finding;
  const place = result.commit === undefined ? `${region.startLine}:${region.startColumn}` : fingerprint;
  const key = [rule, where, place].join('\n');
  const known = results.get(key);
  results.set(key, known === undefined ? result : { ...known, repeats: (known.repeats ?? 0) + 1 });
}
