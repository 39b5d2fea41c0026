import { randomBytes } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { findClient } from '../adapters/claude-code/client.ts';
import { readText } from '../adapters/files.ts';
import { packageRoot } from '../adapters/package-root.ts';
import { compileFiles } from '../adapters/policy-files.ts';
import { tierFiles } from '../adapters/policy-places.ts';
import { loadScript } from '../adapters/scripted-model/script.ts';
import { openKeys } from '../adapters/store/keys.ts';
import { InputError, inputError, messageOf } from '../errors.ts';
import { printable } from '../render/paint.ts';
import { renderProblems } from '../render/problem.ts';
import { progressLines } from '../render/progress.ts';
import { reportMarkdown } from '../render/report/markdown.ts';
import type { Severity } from '../scan/finding.ts';
import { type ActionInputs, folderState, readInputs } from './action-inputs.ts';
import { type FileCommands, guardFileCommands } from './file-commands.ts';
import type { ModelChoice, RunResult } from './options.ts';
import { runAgent } from './run.ts';

const untrustedTriggers = ['pull_request_target', 'workflow_run'];

/** The Action's main step: inputs in, one run, outputs, summary and annotations out. Never throws. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const inputs = readInputs();
    if (inputs.apiKey !== '') core.setSecret(inputs.apiKey);
    if (inputs.signingKey !== '') core.setSecret(inputs.signingKey);
    checkTrigger(inputs);
    await report(await runQuietly(inputs, environment), inputs);
  } catch (error) {
    core.setFailed(error instanceof InputError ? `\n${renderProblems(error.problems)}` : messageOf(error));
  }
}

/** With these events a stranger's pull request decides what is checked out while the job holds secrets. */
function checkTrigger(inputs: ActionInputs): void {
  if (!untrustedTriggers.includes(context.eventName) || inputs.allowUntrustedTrigger) return;
  throw inputError(
    'INPUT_INVALID',
    `the event \`${context.eventName}\` lets strangers choose what the agent works on`,
    'run on `pull_request`, or set `allow-untrusted-trigger: true` after checking out the base branch only',
  );
}

/** While the agent runs, nothing that is printed counts as a command to the runner. */
async function runQuietly(
  inputs: ActionInputs,
  environment: NodeJS.ProcessEnv,
): Promise<RunResult & { readonly tampered: readonly string[] }> {
  const token = randomBytes(16).toString('hex');
  const keyed =
    inputs.signingKey === '' ? environment : { ...environment, AGENT_BOUNCER_SIGNING_KEY: inputs.signingKey };
  const out = join(environment['RUNNER_TEMP'] ?? '/tmp', 'agent-bouncer');
  const policy = compileFiles(tierFiles({ policy: inputs.policy }, inputs.workspace, environment));
  const client = await findClient(inputs.claudePath, environment);
  let commands: FileCommands | undefined;
  try {
    const result = await runAgent({
      task: inputs.task,
      workspace: resolve(inputs.workspace),
      policy,
      model: modelOf(inputs),
      client,
      keys: openKeys(keyed),
      out,
      limits: inputs.limits,
      isolation: inputs.isolation,
      airGapped: inputs.airGapped,
      environment,
      daemonEntry: join(packageRoot(), 'dist', 'cli', 'index.js'),
      trigger: triggerOf(),
      // Through these files a step tells the runner what later steps see.
      guardPaths: environment['GITHUB_ENV'] ? [dirname(environment['GITHUB_ENV'])] : [],
      onEvent: event => {
        if (event.type === 'run.started') {
          core.saveState(folderState, join(out, event.run));
          commands = guardFileCommands(environment);
          command(`::stop-commands::${token}`);
        }
        for (const line of progressLines(event)) core.info(line);
      },
      onOutput: event => {
        if (event.type === 'text')
          core.info(`  ${event.subagent ? 'sub-agent' : 'agent'}: ${printable(event.text).slice(0, 200)}`);
      },
    });
    return { ...result, tampered: commands?.restore() ?? [] };
  } finally {
    commands?.restore();
    if (commands) command(`::${token}::`);
  }
}

function command(text: string): void {
  process.stdout.write(`${text}\n`);
}

function modelOf(inputs: ActionInputs): ModelChoice {
  if (inputs.model === 'anthropic') return { kind: 'anthropic', url: inputs.baseUrl, key: inputs.apiKey };
  return {
    kind: 'script',
    script: loadScript(readText(resolve(inputs.model.script)), { workspace: resolve(inputs.workspace) }),
  };
}

function triggerOf(): Record<string, string> {
  const { eventName, actor, sha, ref, workflow, job, runId, runNumber } = context;
  const repository = process.env['GITHUB_REPOSITORY'] ?? '';
  const attempt = process.env['GITHUB_RUN_ATTEMPT'] ?? '';
  const triggering = process.env['GITHUB_TRIGGERING_ACTOR'] ?? '';
  return {
    repository,
    event: eventName,
    actor,
    triggeringActor: triggering,
    sha,
    ref,
    workflow,
    job,
    runId: String(runId),
    runNumber: String(runNumber),
    runAttempt: attempt,
    runner: process.env['RUNNER_NAME'] ?? '',
  };
}

async function report(
  result: RunResult & { readonly tampered: readonly string[] },
  inputs: ActionInputs,
): Promise<void> {
  const denied = result.report.denied.length;
  const outputs: Record<string, string> = {
    run: result.run,
    outcome: result.outcome,
    bundle: result.folder,
    sarif: join(result.folder, 'findings.sarif'),
    report: join(result.folder, 'report.html'),
    'report-markdown': join(result.folder, 'report.md'),
    'tool-calls': String(result.manifest.population?.toolUses ?? 0),
    denied: String(denied),
    findings: String(result.openFindings.length),
    'key-id': result.manifest.keyId,
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  for (const finding of result.openFindings.slice(0, 10))
    annotate(finding.severity, `${finding.rule}: ${printable(finding.message)}`, {
      file: finding.where,
      startLine: finding.region.startLine,
      title: 'Code written by the agent',
    });
  if (denied > 0)
    core.notice(`${denied} tool calls were denied; the report says which and why`, { title: 'Agent Bouncer' });
  await core.summary.addRaw(reportMarkdown(result.report)).write();
  if (result.tampered.length > 0)
    core.setFailed(
      `the agent changed files that control later steps, which were put back: ${result.tampered.join(', ')}`,
    );
  else if (result.outcome !== 'completed')
    core.setFailed(`the run ${result.outcome}: ${result.reasons.map(printable).join('; ')}`);
  else if (result.codeFailures.length > 0)
    core.setFailed(`the policy fails the run for its code: ${result.codeFailures.map(printable).join('; ')}`);
  else if (reaches(result, inputs.failOn))
    core.setFailed(`code findings of severity ${inputs.failOn} or above are left`);
}

function annotate(severity: Severity, message: string, properties: core.AnnotationProperties): void {
  if (severity === 'error') core.error(message, properties);
  else if (severity === 'warning') core.warning(message, properties);
  else core.notice(message, properties);
}

function reaches(result: RunResult, threshold: ActionInputs['failOn']): boolean {
  if (threshold === 'never') return false;
  const order: readonly Severity[] = ['note', 'warning', 'error'];
  return result.openFindings.some(finding => order.indexOf(finding.severity) >= order.indexOf(threshold));
}
