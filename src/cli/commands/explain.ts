import { resolve } from 'node:path';
import type { Command } from 'commander';
import { realPath } from '../../adapters/files.ts';
import { compileFile, localScope, policyFile } from '../../adapters/policy-files.ts';
import { openKeys } from '../../adapters/store/keys.ts';
import { settleByRules, strictest } from '../../decide/decide.ts';
import { inputError } from '../../errors.ts';
import { createExaminer, type Examination } from '../../examine.ts';
import type { Json } from '../../json.ts';
import { describeOperation } from '../../operation.ts';
import { exampleCall } from '../../policy/examples.ts';
import { printable } from '../../render/paint.ts';
import { createRedactor } from '../../scan/secrets/redact.ts';
import { parseToolCall, type ToolCall } from '../../tool-call.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { readJson } from '../json.ts';
import { formatOption, policyOption } from '../options.ts';

export function addExplain(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('explain')
    .summary('say what a tool call would do and why it is decided as it is')
    .description(
      'Shows the operations of a call, every rule that matches each of them, and which one wins. Nothing is run.',
    )
    .argument('<call>', '`git push --force` (a Bash command), `Read: /etc/hosts`, or JSON {"tool_name", "tool_input"}')
    .addOption(policyOption())
    .option('--cwd <folder>', 'where the call would run; also the workspace', '.')
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        examples: [
          "policy explain 'rm -rf build && npm test'",
          "policy explain 'Write: .github/workflows/ci.yml'",
          "policy explain 'mcp__tickets__read_ticket' --policy examples/policies/team.yaml",
          'policy explain \'{"tool_name": "Edit", "tool_input": {"file_path": "/etc/hosts"}}\' --format json',
        ],
        exits: { 0: 'allowed', 2: 'denied', 4: 'a judge would be asked' },
      }),
    )
    .action((text: string, options: { policy?: string; cwd: string; format: string }) => {
      const cwd = resolve(io.cwd, options.cwd);
      const call = readCall(text, cwd);
      const policy = compileFile(policyFile(options.policy, io.cwd));
      const { fingerprint } = openKeys(io.environment);
      const examined = createExaminer({ policy, scope: localScope(cwd), realPath, fingerprint })(call);
      const verdict = verdictOf(examined);
      // Cleaned before it is cut or written as JSON: a piece of a secret no longer looks like one.
      const redactor = createRedactor(fingerprint);
      const clean = <T>(value: T) => redactor.value(value as Json) as T;
      const shown = clean({ ...call });
      const seen = { ...examined, operations: clean(examined.operations) };
      io.out(
        options.format === 'json'
          ? JSON.stringify({ call: shown, policy: policy.digest, ...explained(seen), decision: verdict }, null, 2)
          : render(seen, verdict, io),
      );
      done(
        verdict.decision === 'allow'
          ? exitCodes.ok
          : verdict.decision === 'deny'
            ? exitCodes.denied
            : exitCodes.waiting,
      );
    });
}

interface Verdict {
  readonly decision: 'allow' | 'deny' | 'ask' | 'open';
  readonly rule?: string;
  readonly reason: string;
  readonly instead?: string;
}

function verdictOf(seen: Examination): Verdict {
  const [secret] = seen.findings;
  if (secret)
    return {
      decision: 'deny',
      rule: secret.rule,
      reason: `the input holds what looks like a secret: ${secret.message}`,
    };
  const settled = settleByRules(seen.evaluation, seen.operations);
  if (settled)
    return {
      decision: settled.effect,
      reason: settled.reason,
      ...(settled.rule === undefined ? {} : { rule: settled.rule }),
      ...(settled.instead === undefined ? {} : { instead: settled.instead }),
    };
  const rule = strictest(seen.evaluation.matches, 'ask');
  if (rule)
    return {
      decision: 'ask',
      rule: rule.id,
      reason: rule.reason,
      ...(rule.instead === undefined ? {} : { instead: rule.instead }),
    };
  return { decision: 'open', reason: 'no rule settles it; the adjudicator would be asked' };
}

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

function explained(seen: Examination) {
  const operations = seen.operations.map((operation, i) => ({
    operation: describeOperation(operation),
    detail: operation,
    rules: seen.evaluation.matches
      .filter(match => match.operation === i)
      .map(match => ({
        id: match.rule.id,
        effect: match.rule.effect,
        reason: match.rule.reason,
        floor: match.rule.floor ?? false,
      })),
  }));
  return { findings: seen.findings, operations, us: seen.us };
}

function render(seen: Examination, verdict: Verdict, io: Io): string {
  const { paint } = io;
  const colour = { allow: 'green', deny: 'red', ask: 'yellow', open: 'yellow' } as const;
  const operations = explained(seen).operations.flatMap(({ operation, rules }) => [
    `  ${paint('bold', printable(operation))}`,
    ...(rules.length > 0
      ? rules.map(
          rule =>
            `    ${paint(colour[rule.effect], rule.effect.padEnd(5))} ${rule.id}${rule.floor ? ' (floor)' : ''}: ${printable(rule.reason)}`,
        )
      : [`    ${paint('yellow', 'open ')} no rule matches`]),
  ]);
  const secrets = seen.findings.map(
    finding => `  ${paint('red', 'secret')} ${finding.message} at ${finding.where}, line ${finding.region.startLine}`,
  );
  return [
    ...(secrets.length > 0 ? ['Secrets', ...secrets] : []),
    'Operations',
    ...operations,
    '',
    `${paint(colour[verdict.decision], paint('bold', verdict.decision))}${verdict.rule === undefined ? '' : ` by \`${verdict.rule}\``}: ${printable(verdict.reason)}`,
    ...(verdict.instead === undefined ? [] : [`instead: ${printable(verdict.instead)}`]),
    paint('dim', `${seen.us} µs, first call of a fresh process`),
  ].join('\n');
}
