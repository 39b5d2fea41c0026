import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OutputReader, readOutput } from '../adapters/claude-code/output.ts';
import { type Provenance, provenanceOf } from '../adapters/git-provenance.ts';
import { createNetwork } from '../adapters/network.ts';
import { type ScriptedModel, startScriptedModel } from '../adapters/scripted-model/server.ts';
import { writeBundleFile } from '../adapters/store/bundle-folder.ts';
import { openLog } from '../adapters/store/log-file.ts';
import { readLog } from '../audit/chain.ts';
import type { NewEvent } from '../audit/event.ts';
import { logPath } from '../audit/manifest.ts';
import { messageOf } from '../errors.ts';
import type { RunOptions, RunResult } from './options.ts';
import { removeScratch } from './places.ts';
import { daemonConfig, type Plan, planRun, startEvent } from './plan.ts';
import { reconcile } from './reconcile.ts';
import { sealRun } from './seal.ts';
import { type Ending, supervise } from './supervise.ts';
import { copyTranscripts } from './transcript.ts';

/**
 * Runs the agent once, behind the door, and seals the evidence whatever happens. Throws only before anything was
 * started (unusable workspace, isolation that is required and missing).
 */
export async function runAgent(options: RunOptions): Promise<RunResult> {
  const started = Date.now();
  const plan = planRun(options);
  const output = readOutput();
  record(plan, [startEvent(plan, await repositoryOf(plan)), ...plan.servers.events]);
  writePolicy(plan);
  const ending = await play(plan, output);
  return conclude(plan, output, ending, started);
}

/** How long git may take to say which commit is checked out; a run is no worse for not knowing. */
const gitMs = 10_000;

async function repositoryOf({ places }: Plan): Promise<Provenance | undefined> {
  try {
    return await provenanceOf({
      cwd: places.workspace,
      environment: process.env,
      signal: AbortSignal.timeout(gitMs),
    });
  } catch {
    return undefined;
  }
}

/** One writer at a time: the runner before the daemon starts and after it ended, the daemon in between. */
function record({ places, options }: Plan, events: readonly NewEvent[]): void {
  const log = openLog(join(places.folder, logPath), places.run);
  try {
    for (const event of events) options.onEvent?.(log.append(event, true));
  } finally {
    log.close();
  }
}

/** The policy in force, as written and as merged: what the digest in every decision stands for. */
function writePolicy({ places, options }: Plan): void {
  for (const [i, file] of options.policy.files.entries())
    writeBundleFile(places.folder, `policy/${i}-${file.file.split('/').pop()}`, file.text);
  writeBundleFile(places.folder, 'policy/merged.json', `${JSON.stringify(options.policy.policy, null, 2)}\n`);
}

/** Runs the session against the model that was chosen. */
async function play(plan: Plan, output: OutputReader): Promise<Ending> {
  const { model } = plan.options;
  if (model.kind === 'anthropic') return attempt(() => supervise(plan, daemonConfig(plan, model), output));
  let scripted: ScriptedModel | undefined;
  const ending = await attempt(async () => {
    scripted = await startScriptedModel(createNetwork({ airGapped: plan.airGapped }), model.script);
    const upstream = { url: scripted.url, key: `script-${randomBytes(12).toString('hex')}` };
    return supervise(plan, daemonConfig(plan, upstream), output);
  });
  const reasons = [...ending.reasons, ...scriptReasons(scripted, ending)];
  await scripted?.close();
  return { ...ending, reasons };
}

async function attempt(session: () => Promise<Ending>): Promise<Ending> {
  try {
    return await session();
  } catch (error) {
    return { reasons: [messageOf(error)], stopped: true };
  }
}

function scriptReasons(model: ScriptedModel | undefined, ending: Ending): string[] {
  const failures = (model?.failures() ?? []).map(failure => `script: ${failure}`);
  const unplayed = model?.unplayed() ?? 0;
  return unplayed > 0 && failures.length === 0 && ending.reasons.length === 0
    ? [`script: ${unplayed} turns were never played`]
    : failures;
}

/** Copies the transcripts, counts, closes the log, seals. */
function conclude(plan: Plan, output: OutputReader, ending: Ending, started: number): RunResult {
  const { options, places, redactor } = plan;
  const { calls, result } = output.output();
  const { events } = readLog(readFileSync(join(places.folder, logPath)), places.run);
  const counted = reconcile([...calls.values()], events);
  const mismatches = counted.complete ? [] : counted.mismatches.map(mismatch => `unmediated tool call: ${mismatch}`);
  copyTranscripts(places.scratch, places.home, places.folder, redactor);
  const leftover = removeScratch(places.scratch);
  const reasons = [...ending.reasons, ...mismatches, ...leftover].map(reason => redactor.text(reason));
  const outcome = reasons.length === 0 ? 'completed' : ending.stopped ? 'stopped' : 'failed';
  const exited: NewEvent[] = ending.exit
    ? [{ type: 'agent.exited', body: { ...ending.exit, reason: reasons[0] ?? 'it was done' } }]
    : [];
  record(plan, [
    ...exited,
    { type: 'run.reconciled', body: counted },
    { type: 'run.ended', body: { outcome, reasons, durationMs: Date.now() - started } },
  ]);
  const { manifest, report, openFindings, codeFailures } = sealRun(places.folder, options.keys);
  return {
    run: places.run,
    outcome,
    reasons,
    folder: places.folder,
    manifest,
    report,
    openFindings,
    codeFailures,
    answer: redactor.text(result?.text ?? ''),
  };
}
