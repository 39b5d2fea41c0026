import { Command, CommanderError } from 'commander';
import { tool } from '../version.ts';
import { addAudit } from './commands/audit.ts';
import { addCheck } from './commands/check.ts';
import { addDecide } from './commands/decide.ts';
import { addDoctor } from './commands/doctor.ts';
import { addExplain } from './commands/explain.ts';
import { addInit } from './commands/init.ts';
import { addReport } from './commands/report.ts';
import { addRun } from './commands/run.ts';
import { addScan } from './commands/scan.ts';
import { addServe } from './commands/serve.ts';
import { type ExitCode, exitCodes, type Io, processIo, report } from './io.ts';

/** Every command, in the order of the help. To add one, add its file and its line here. */
const commands = [addInit, addCheck, addExplain, addDecide, addRun, addScan, addAudit, addReport, addDoctor, addServe];

/** Runs the command line and answers with its exit code. Never throws. */
export async function runCli(argv: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  const done = (given: ExitCode) => {
    code = given;
  };
  try {
    await createProgram(io, done).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.invalid;
    return report(error, io);
  }
}

/** The command line, with all its help. */
export function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('policy')
    .description('Lets AI coding agents work unattended without giving up control, and proves it to an auditor.')
    .version(tool.version)
    .exitOverride()
    .configureOutput({ writeOut: text => io.out(text.trimEnd()), writeErr: text => io.err(text.trimEnd()) })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nExit codes: 0 clean or allowed · 1 the tool itself failed · 2 denied, or findings · 3 invalid input · 4 waiting for a person',
    );
  for (const add of commands) add(program, io, done);
  return program;
}
