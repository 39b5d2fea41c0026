import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { TierOptions } from '../../adapters/policy-places.ts';
import { openKeys } from '../../adapters/store/keys.ts';
import { inputError } from '../../errors.ts';
import { exampleCall } from '../../policy/examples.ts';
import { type Explanation, renderExplanation } from '../../render/explanation.ts';
import { createRedactor } from '../../scan/secrets/redact.ts';
import { syntaxTree } from '../../shell/tree.ts';
import { parseToolCall, type ToolCall } from '../../tool-call.ts';
import { examine, explained } from '../explained.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { readJson } from '../json.ts';
import { formatOption, noOrganisationOption, organisationOption, policyOption, tightenOption } from '../options.ts';
import { openPolicy } from '../policies.ts';
import { cleaner } from '../replayed.ts';
import { addExplainFinding } from './explain/finding.ts';
import { addExplainSecret } from './explain/secret.ts';

interface ExplainOptions extends TierOptions {
  readonly cwd: string;
  readonly format: string;
  readonly tree?: boolean;
  readonly question?: boolean;
}

export function addExplain(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const explain = program
    .command('explain')
    // What stands behind the name of a sub-command is its own.
    .enablePositionalOptions()
    .summary('say what a tool call would do and why it is decided as it is')
    .description(
      'Shows the operations of a call, every rule that matches each of them and where it is written, which one wins and why, what the adjudicator would be asked, and how long each stage took. Nothing is run.',
    )
    .argument('<call>', '`git push --force` (a Bash command), `Read: /etc/hosts`, or JSON {"tool_name", "tool_input"}')
    .addOption(policyOption())
    .addOption(organisationOption())
    .addOption(noOrganisationOption())
    .addOption(tightenOption())
    .option('--cwd <folder>', 'where the call would run; also the workspace', '.')
    .option('--tree', 'show how a command is read, part by part')
    .option('--question', 'show the whole document that the adjudicator would be given')
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        examples: [
          "policy explain 'rm -rf build && npm test' --tree",
          "policy explain 'Write: .github/workflows/ci.yml'",
          "policy explain 'mcp__tickets__read_ticket' --policy examples/policies/team.yaml",
          'policy explain \'{"tool_name": "Edit", "tool_input": {"file_path": "/etc/hosts"}}\' --format json',
        ],
        exits: { 0: 'allowed', 2: 'denied', 4: 'a judge would be asked' },
      }),
    )
    .action(async (text: string, options: ExplainOptions) => {
      const cwd = resolve(io.cwd, options.cwd);
      const call = readCall(text, cwd);
      const opened = openPolicy(options, io);
      const { fingerprint } = openKeys(io.environment);
      const redactor = createRedactor(fingerprint);
      const { seen, stages } = examine(call, opened, fingerprint);
      const explanation = { ...(await explained(call, seen, opened, redactor, io)), stages };
      const { command } = call.input;
      // Cleaned before it is cut or written as JSON: a piece of a secret no longer looks like one.
      const clean = cleaner(redactor);
      const tree =
        (options.tree || options.format === 'json') && typeof command === 'string'
          ? { tree: clean(syntaxTree(command)) }
          : {};
      const shown: Explanation = { ...explanation, ...(options.tree ? tree : {}) };
      const json = { call: clean({ ...call }), policy: opened.compiled.digest, ...explanation, ...tree };
      io.out(
        options.format === 'json'
          ? JSON.stringify(json, null, 2)
          : renderExplanation(shown, io.paint, options.question === true),
      );
      done(exitOf[explanation.decision.decision]);
    });
  addExplainSecret(explain, io, done);
  addExplainFinding(explain, io, done);
}

const exitOf = {
  allow: exitCodes.ok,
  deny: exitCodes.denied,
  ask: exitCodes.waiting,
  open: exitCodes.waiting,
} as const;

/** A bare command is what people type: anything that is not `Tool: …`, a tool's name or JSON is Bash. */
function readCall(text: string, cwd: string): ToolCall {
  if (text.trim() === '')
    throw inputError('CALL_INVALID', 'the call is empty', "write it as one argument: policy explain 'git status'");
  if (text.trimStart().startsWith('{')) return jsonCall(text, cwd);
  const call = exampleCall(/^[A-Z]\w*:\s|^mcp__\w+$/.test(text) ? text : `Bash: ${text}`);
  if ('problem' in call) throw inputError('CALL_INVALID', call.problem, call.help);
  return { ...call, cwd };
}

function jsonCall(text: string, cwd: string): ToolCall {
  const invalid = (problem: string) =>
    inputError('CALL_INVALID', problem, 'write it like {"tool_name": "Bash", "tool_input": {"command": "ls"}}');
  const read = readJson(text);
  if ('problem' in read) throw invalid(`the call is ${read.problem}`);
  const parsed = parseToolCall({ cwd, ...(read.value as object) }, { id: 'explain', session: 'explain' });
  if ('problem' in parsed) throw invalid(parsed.problem);
  return parsed.call;
}
