import { Command, CommanderError } from 'commander';
import { type InputError, inputError } from '../errors.ts';
import { tool } from '../version.ts';
import { guide } from './help.ts';
import { type ExitCode, exitCodes, type Io, processIo, report } from './io.ts';

/** Adds one command to the program. */
type AddCommand = (program: Command, io: Io, done: (code: ExitCode) => void) => void;

/**
 * Every command, in the order of the help, loaded when it is asked for: what one needs must not slow the others down. To
 * add one, add its file and its line here.
 */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => (await import('./commands/init.ts')).addInit,
  check: async () => (await import('./commands/check.ts')).addCheck,
  explain: async () => (await import('./commands/explain.ts')).addExplain,
  decide: async () => (await import('./commands/decide.ts')).addDecide,
  diff: async () => (await import('./commands/diff.ts')).addDiff,
  replay: async () => (await import('./commands/replay.ts')).addReplay,
  learn: async () => (await import('./commands/learn.ts')).addLearn,
  run: async () => (await import('./commands/run.ts')).addRun,
  scan: async () => (await import('./commands/scan.ts')).addScan,
  install: async () => (await import('./commands/install.ts')).addInstall,
  audit: async () => (await import('./commands/audit.ts')).addAudit,
  report: async () => (await import('./commands/report.ts')).addReport,
  doctor: async () => (await import('./commands/doctor.ts')).addDoctor,
  serve: async () => (await import('./commands/serve.ts')).addServe,
};

/** The commands that an answer takes: the one that is named, none for the version, all for everything else. */
function asked([first = '']: readonly string[]): readonly string[] {
  if (first === '--version' || first === '-V') return [];
  return Object.hasOwn(commands, first) ? [first] : Object.keys(commands);
}

/** Runs the command line and answers with its exit code. Never throws. */
export async function runCli(argv: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  const done = (given: ExitCode) => {
    code = given;
  };
  try {
    const program = await createProgram(io, done, asked(argv));
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return report(error, io);
    return helpCodes.has(error.code) ? helpCode(error) : report(usageError(error), io);
  }
}

/** The command line, with all its help. */
export async function createProgram(
  io: Io,
  done: (code: ExitCode) => void,
  names: readonly string[] = Object.keys(commands),
): Promise<Command> {
  const program = new Command('policy')
    .description('Lets AI coding agents work unattended without giving up control, and proves it to an auditor.')
    .version(tool.version)
    .exitOverride()
    // A command with sub-commands may have options of the same name as theirs.
    .enablePositionalOptions()
    .configureOutput({
      writeOut: text => io.out(text.trimEnd()),
      writeErr: text => io.err(text.trimEnd()),
      // Said by `report`, in the shape that every diagnostic has.
      outputError: () => undefined,
    })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      guide({
        examples: [
          'policy init                                    # a first policy.yaml',
          "policy explain 'git push --force origin main'  # why a call is decided as it is",
          'policy run -- "fix the failing test in src/date.ts"',
          'policy audit verify out/run-20261121T110127Z-6f2a1c',
          'policy help check                              # the same as policy check --help',
        ],
        exits: { 0: 'clean or allowed', 2: 'denied, or findings', 4: 'waiting for a person' },
      }),
    );
  for (const add of await Promise.all(names.map(name => commands[name]?.()))) add?.(program, io, done);
  return program;
}

/** What the parser throws for help and versions, which it has printed. */
const helpCodes = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

function helpCode(error: CommanderError): ExitCode {
  return error.exitCode === 0 ? exitCodes.ok : exitCodes.invalid;
}

/** A sentence that quotes more is no sentence. */
const longest = 2_000;

/** The parser's sentence in our words: user text in backticks, the cure in a line of its own. */
function usageError({ message }: CommanderError): InputError {
  const [, fault = 'the command line is not valid', expected, near] =
    /^(?:error: )?(.*?)(?:\. (.*?)\.?)?(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s.exec(message.slice(0, longest)) ??
    [];
  const help = near === undefined ? (expected ?? '`--help` shows what there is') : `did you mean ${quoted(near)}?`;
  return inputError('ARGUMENT_INVALID', fault.replaceAll(/'([^']*)'/g, '`$1`'), lowerFirst(help));
}

function quoted(names: string): string {
  return names
    .split(', ')
    .map(name => `\`${name}\``)
    .join(' or ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
