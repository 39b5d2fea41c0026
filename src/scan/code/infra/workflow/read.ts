import type { Span } from '../../../region.ts';
import { entryIn, textOf, textsOf, valueAt, type YamlValue } from '../yaml.ts';

/** A workflow or a composite action, as its rules see it. */
export interface Workflow {
  readonly text: string;
  readonly root: YamlValue;
  readonly isAction: boolean;
  /** What starts it, by name; empty for an action. */
  readonly triggers: ReadonlySet<string>;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly name: string;
  readonly at: Span;
  readonly value: YamlValue;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly value: YamlValue;
  readonly job: Job;
  /** `owner/name` or `./path`, in lower case; empty for scripts. */
  readonly action: string;
  /** Behind the `@`. */
  readonly version: string;
  readonly uses: YamlValue | undefined;
  readonly run: YamlValue | undefined;
}

/** Reads a workflow or an action; `undefined` when the text is neither. */
export function readWorkflow(text: string, root: YamlValue): Workflow | undefined {
  const on = valueAt(root, 'on');
  const jobs = valueAt(root, 'jobs');
  const steps = valueAt(root, 'runs', 'steps');
  if (jobs !== undefined) {
    const triggers = new Set(on?.kind === 'map' ? on.entries.map(({ key }) => key) : textsOf(on));
    return {
      text,
      root,
      isAction: false,
      triggers,
      jobs: jobs.entries.map(({ key, keyAt, value }) => jobOf(key, keyAt, value, valueAt(value, 'steps'))),
    };
  }
  if (steps === undefined) return undefined;
  return {
    text,
    root,
    isAction: true,
    triggers: new Set(),
    jobs: [jobOf('', steps, valueAt(root, 'runs') ?? root, steps)],
  };
}

function jobOf(name: string, at: Span, value: YamlValue, list: YamlValue | undefined): Job {
  const steps: Step[] = [];
  const job: Job = { name, at, value, steps };
  for (const step of list?.items ?? []) {
    const uses = valueAt(step, 'uses');
    const [action = '', version = ''] = textOf(uses).split('@');
    steps.push({ value: step, job, action: action.toLowerCase(), version, uses, run: valueAt(step, 'run') });
  }
  return job;
}

/** Events that give somebody from outside a run with the rights and secrets of the repository. */
const privileged = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
  'gollum',
];

/** Whether somebody from outside can start it with the rights of the repository. */
export function isPrivileged({ triggers }: Workflow): boolean {
  return privileged.some(trigger => triggers.has(trigger));
}

/** Whether somebody from outside can start it at all. */
export function isPublic(workflow: Workflow): boolean {
  return (
    isPrivileged(workflow) ||
    ['pull_request', 'pull_request_review', 'pull_request_review_comment'].some(trigger =>
      workflow.triggers.has(trigger),
    )
  );
}

const guards =
  /author_association|head\.repo\.full_name\s*==\s*github\.repository|github\.repository\s*==\s*github\.event\.pull_request\.head\.repo\.full_name|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork|head_repository\.full_name\s*==\s*github\.repository|github\.(?:actor|triggering_actor|event\.sender\.login|event\.comment\.user\.login)\s*==\s*'(?!dependabot)|fromJSON\([^)]*\)[^&|]*github\.actor|permission|workflow_run\.event\s*==\s*'(?:push|schedule|release)'|event_name\s*==\s*'(?:push|schedule|release|workflow_dispatch)'/i;

/** Whether a condition of the job or the step lets only trusted people through. */
export function isGuarded(job: Job, step?: Step): boolean {
  const ownGuard = step !== undefined && guards.test(textOf(valueAt(step.value, 'if')));
  const needsApproval = valueAt(job.value, 'environment') !== undefined;
  return ownGuard || needsApproval || guards.test(textOf(valueAt(job.value, 'if')));
}

/** Whether the job is given secrets other than the token of the run, or, in the file, rights to write. */
export function hasPower({ root, text }: Workflow, { value, at }: Job): boolean {
  const permissions = valueAt(value, 'permissions') ?? valueAt(root, 'permissions');
  const writes =
    textOf(permissions) === 'write-all' || permissions?.entries.some(entry => textOf(entry.value) === 'write') === true;
  return writes || /secrets\.(?!GITHUB_TOKEN\b)\w|secrets:\s*inherit/i.test(text.slice(at.start, value.end));
}

/** The settings that hold in a step, the innermost first. */
export function environmentsOf({ root }: Workflow, { value, job }: Step): readonly YamlValue[] {
  return [valueAt(value, 'env'), valueAt(job.value, 'env'), valueAt(root, 'env')].filter(env => env !== undefined);
}

/** The value of an input of an action in a step. */
export function inputOf({ value }: Step, ...names: readonly string[]): YamlValue | undefined {
  const given = valueAt(value, 'with');
  return names.map(name => entryIn(given, name)?.value).find(input => input !== undefined);
}
