import { relative } from 'node:path';
import type { Command } from 'commander';
import { catalogFiles } from '../../adapters/catalog.ts';
import { loadFiles } from '../../adapters/policy-files.ts';
import { type TierFiles, type TierOptions, tierFiles, today } from '../../adapters/policy-places.ts';
import { loadCatalog } from '../../compliance/load.ts';
import { InputError, type Problem } from '../../errors.ts';
import { interpret } from '../../interpret/interpret.ts';
import { knowledge } from '../../interpret/knowledge.ts';
import { type CompiledPolicy, compilePolicy } from '../../policy/compile.ts';
import type { Interpret } from '../../policy/examples.ts';
import { expiredExceptions } from '../../policy/exception.ts';
import { coverage, type RuleCoverage } from '../../policy/lint/coverage.ts';
import { exampleTrials, lintPolicy } from '../../policy/lint/lint.ts';
import type { LoadedPolicy } from '../../policy/load.ts';
import { renderCoverage } from '../../render/coverage.ts';
import { renderProblems } from '../../render/problem.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { maskProblem } from '../mask.ts';
import { formatOption, noOrganisationOption, organisationOption, tightenOption } from '../options.ts';
import { createDecider, type OpenPolicy, readLogs } from '../policies.ts';

interface CheckOptions extends TierOptions {
  readonly format: string;
  readonly strict?: boolean;
  readonly coverage?: boolean;
  readonly log?: readonly string[];
}

export function addCheck(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('check')
    .summary('compile policies, run their examples, look for mistakes')
    .description(
      'Reads each policy with everything it extends, compiles it, and runs the examples of every rule. Warns of what looks like a mistake: rules that never match or never decide, patterns that fit more than they seem to, examples that prove nothing. All problems are shown at once, each at its line.',
    )
    .argument('[files...]', 'policies, by path or pack name (default: policy.yaml here, else the pack `default`)')
    .option('--strict', 'take warnings for errors')
    .option('--coverage', 'show which rules the examples exercise, and the calls of --log')
    .addOption(organisationOption())
    .addOption(noOrganisationOption())
    .addOption(tightenOption())
    .option('--log <log...>', 'with --coverage: bundles, `events.jsonl`, or JSON Lines as `policy decide` reads them')
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        examples: [
          'policy check',
          'policy check --strict default policies/*.yaml --format json',
          'policy check policy.yaml --coverage --log out/*',
          'policy check --organisation ../organisation.yaml',
        ],
        exits: {
          0: 'all are valid',
          3: 'a policy is invalid, or has warnings and --strict is given, or invalid input',
        },
      }),
    )
    .action((files: string[], options: CheckOptions) => {
      const given = files.length > 0 ? files : [undefined];
      const results = given.map(file =>
        checkOne(tierFiles({ ...options, policy: file }, io.cwd, io.environment), options, io),
      );
      if (options.format === 'json') io.out(JSON.stringify({ policies: results }, null, 2));
      else for (const result of results) if ('digest' in result) printGood(result, io);
      const found = results.flatMap(result => ('problems' in result ? result.problems : (result.warnings ?? [])));
      const wrong = found.some(({ severity }) => severity === 'error');
      if (found.length > 0 && options.format !== 'json') {
        if (wrong) throw new InputError(found);
        io.err(renderProblems(found, io.paint));
      }
      done(wrong ? exitCodes.invalid : exitCodes.ok);
    });
}

interface Good {
  readonly file: string;
  /** The file of the tier above; absent without one. */
  readonly organisation?: string;
  readonly name: string;
  readonly digest: string;
  readonly rules: number;
  readonly examples: number;
  /** Absent when there are none. */
  readonly warnings?: readonly Problem[];
  readonly coverage?: readonly RuleCoverage[];
}

function printGood(result: Good, { out, paint, cwd }: Io): void {
  const name = relative(cwd, result.file) || result.file;
  const above = result.organisation === undefined ? '' : ` under ${relative(cwd, result.organisation)}`;
  out(
    `${paint('green', 'ok')} ${name}${above}: ${result.rules} rules, ${result.examples} examples hold, digest ${result.digest.slice(0, 12)}`,
  );
  if (result.coverage) out(renderCoverage(result.coverage, paint));
}

function checkOne(
  files: TierFiles,
  options: CheckOptions,
  io: Io,
): Good | { readonly file: string; readonly problems: readonly Problem[] } {
  const file = files.repository;
  try {
    const loaded = loadFiles(files);
    const read = readingOnce();
    const compiled = compiledOr(loaded, read);
    const found = mistakesIn(files, loaded, read, compiled, options.strict === true);
    if ('digest' in compiled && found.every(({ severity }) => severity === 'warning'))
      return good({ files, loaded, compiled }, found, options, io);
    return { file, problems: found };
  } catch (error) {
    if (error instanceof InputError) return { file, problems: error.problems.map(maskProblem) };
    throw error;
  }
}

function compiledOr(loaded: LoadedPolicy, read: Interpret): CompiledPolicy | InputError {
  try {
    // The catalogue is read only where a rule names something of it.
    const named = (loaded.policy.rules ?? []).some(({ activities = [] }) => activities.length > 0);
    return compilePolicy(loaded, read, named ? { activities: activityIds() } : {});
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Compiling a policy and looking for mistakes in it read the same examples. */
function readingOnce(): Interpret {
  const known = new Map<string, ReturnType<Interpret>>();
  return (call, context) => {
    const key = JSON.stringify([call.tool, call.input]);
    const operations = known.get(key) ?? interpret(call, context);
    known.set(key, operations);
    return operations;
  };
}

function activityIds(): string[] {
  return loadCatalog(catalogFiles()).activities.map(({ id }) => id);
}

function mistakesIn(
  { repository, run }: TierFiles,
  loaded: LoadedPolicy,
  read: Interpret,
  compiled: CompiledPolicy | InputError,
  strict: boolean,
): Problem[] {
  const whole = 'digest' in compiled ? { compiled } : {};
  const warnings = [repository, ...(run === undefined ? [] : [run])].flatMap(file =>
    lintPolicy({ loaded, file, ...whole, interpret: read, knowledge }),
  );
  return [
    ...('digest' in compiled ? [] : compiled.problems),
    ...expiredExceptions(loaded, today()),
    ...warnings.map(warning => (strict ? { ...warning, severity: 'error' as const } : warning)),
  ].map(maskProblem);
}

function good(opened: OpenPolicy, warnings: readonly Problem[], options: CheckOptions, io: Io): Good {
  const { policy, digest } = opened.compiled;
  const { organisation } = opened.files;
  const rules = policy.rules ?? [];
  const examples = rules.flatMap(rule => [...rule.examples.match, ...(rule.examples.no_match ?? [])]);
  return {
    file: opened.files.repository,
    ...(organisation === undefined ? {} : { organisation }),
    name: policy.name,
    digest,
    rules: rules.length,
    examples: examples.length,
    ...(warnings.length > 0 ? { warnings } : {}),
    ...(options.coverage ? { coverage: coverageOf(opened, options.log ?? [], io) } : {}),
  };
}

function coverageOf({ compiled }: OpenPolicy, logs: readonly string[], io: Io): readonly RuleCoverage[] {
  const trials = exampleTrials(compiled, interpret);
  if (logs.length === 0) return coverage(compiled, trials);
  const decide = createDecider(compiled, io);
  const looked = readLogs(logs, io.cwd).calls.map(({ call, workspace }) => decide(call, workspace));
  return coverage(compiled, trials, looked);
}
