import { relative } from 'node:path';
import type { Command } from 'commander';
import { compileFile, policyFile } from '../../adapters/policy-files.ts';
import { InputError } from '../../errors.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { maskProblem } from '../mask.ts';
import { formatOption } from '../options.ts';

export function addCheck(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('check')
    .summary('compile policies and run their examples')
    .description(
      'Reads each policy with everything it extends, compiles it, and runs the examples of every rule. All problems are shown at once, each at its line.',
    )
    .argument('[files...]', 'policies, by path or pack name (default: policy.yaml here, else the pack `default`)')
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        examples: ['policy check', 'policy check default policies/*.yaml --format json'],
        exits: { 0: 'all are valid', 3: 'a policy is invalid, or invalid input' },
      }),
    )
    .action((files: string[], options: { format: string }) => {
      const results = (files.length > 0 ? files : [undefined]).map(file => checkOne(policyFile(file, io.cwd)));
      if (options.format === 'json') io.out(JSON.stringify({ policies: results }, null, 2));
      else
        for (const result of results)
          if ('digest' in result)
            io.out(
              `${io.paint('green', 'ok')} ${relative(io.cwd, result.file) || result.file}: ${result.rules} rules, ${result.examples} examples hold, digest ${result.digest.slice(0, 12)}`,
            );
      const problems = results.flatMap(result => ('problems' in result ? result.problems : []));
      if (problems.length > 0 && options.format !== 'json') throw new InputError(problems);
      done(problems.length > 0 ? exitCodes.invalid : exitCodes.ok);
    });
}

function checkOne(file: string) {
  try {
    const { policy, digest } = compileFile(file);
    const rules = policy.rules ?? [];
    const examples = rules.reduce(
      (sum, rule) => sum + rule.examples.match.length + (rule.examples.no_match?.length ?? 0),
      0,
    );
    return { file, name: policy.name, digest, rules: rules.length, examples };
  } catch (error) {
    if (error instanceof InputError) return { file, problems: error.problems.map(maskProblem) };
    throw error;
  }
}
