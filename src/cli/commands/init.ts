import { basename, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { compileFile, policyNames } from '../../adapters/policy-files.ts';
import { inputError } from '../../errors.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { isThere, writeText } from '../write.ts';

export function addInit(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('init')
    .summary('write a first policy for this project')
    .description(
      'Writes `policy.yaml`, which builds on the pack `default` and shows what to fill in, and proves that it compiles.',
    )
    .argument('[folder]', 'the project', '.')
    .option('--force', 'replace a policy that is there')
    .addHelpText(
      'after',
      guide({
        examples: ["policy init && policy check && policy explain 'git push --force origin main'"],
        exits: { 0: 'written', 3: 'there is a policy already, or invalid input' },
      }),
    )
    .action((folder: string, options: { force?: boolean }) => {
      const project = resolve(io.cwd, folder);
      const file = join(project, 'policy.yaml');
      const found = policyNames.map(name => join(project, name)).find(isThere);
      if (found !== undefined && !options.force)
        throw inputError(
          'ARGUMENT_INVALID',
          `\`${relative(io.cwd, found) || found}\` is already there`,
          'edit it, or start anew with --force',
        );
      writeText(file, firstPolicy(basename(project)));
      const { policy, digest } = compileFile(file);
      io.out(
        `${io.paint('green', 'wrote')} ${relative(io.cwd, file) || file}: ${policy.rules?.length ?? 0} rules with those of \`default\`, digest ${digest.slice(0, 12)}`,
      );
      io.out('next: policy explain \'rm -rf build\'    policy run -- "describe this project"');
      done(exitCodes.ok);
    });
}

function firstPolicy(project: string): string {
  const name =
    project
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'project';
  return `# yaml-language-server: $schema=./node_modules/agent-bouncer/policies/schema/policy-v1.json
version: 1
name: "${name}"
extends: default

# What \`ask\` means when nobody is there: deny the call, or fail the run.
unattended: deny

# Limits of one run; the smallest of all policies counts.
limits:
  wall_clock_s: 1800
  calls: 500
  cost_usd: 5

lists:
  # Added to those of \`default\`: main, master, trunk, production, release/*
  protected_branches: []

# MCP servers the agent may use. One that is not listed is refused.
mcp:
  servers: {}

rules:
  - id: example-deploy
    effect: deny
    reason: deployments are made by the release workflow
    instead: open a pull request and let the workflow deploy
    when:
      operation: execute
      command: '^make deploy\\b'
    examples:
      match: ["Bash: make deploy", "Bash: make deploy ENV=prod"]
      no_match: ["Bash: make test", "Bash: echo make deploy"]
`;
}
