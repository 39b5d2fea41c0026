import type { Severity } from '../../../../finding.ts';
import type { PatternRule } from '../../language.ts';
import { textOf, valueAt, type YamlValue } from '../../yaml.ts';
import { expressionsIn, type Outsider, outsiderInEnvironment, outsiderOf } from '../expression.ts';
import { inputOf, isGuarded, isPrivileged, type Step, type Workflow } from '../read.ts';

/** Inputs of actions that are run as code. */
const codeInputs: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions/github-script', ['script']],
  ['appleboy/ssh-action', ['script']],
  ['azure/cli', ['inlineScript']],
  ['azure/powershell', ['inlineScript']],
  ['nick-fields/retry', ['command']],
  ['nick-invision/retry', ['command']],
  ['addnab/docker-run-action', ['run']],
  ['docker/run-action', ['run']],
  ['reactivecircus/android-emulator-runner', ['script']],
  ['cypress-io/github-action', ['command', 'start', 'build', 'install-command']],
]);

/** Data that becomes code, or settings of what runs later. */
export const injectionRules: readonly PatternRule<Workflow>[] = [
  {
    id: 'workflow-script-injection',
    title: 'text of others in a script',
    cwe: [78, 94],
    owasp: 'injection',
    severity: 'error',
    score: 9.3,
    precision: 'high',
    why: 'The expression is put into the script before it runs: a title with a quote and a semicolon in it is a program, with the token of the run.',
    help: 'put it into `env` and use the variable, in quotes',
    bad: 'run: echo "${{ github.event.issue.title }}"',
    good: 'env: { TITLE: "${{ github.event.issue.title }}" }  run: echo "$TITLE"',
    *find(workflow) {
      for (const step of stepsOf(workflow))
        for (const code of codeOf(step))
          for (const expression of expressionsIn(workflow, code)) {
            const outsider = outsiderOf(expression.code, step, workflow);
            if (outsider !== undefined)
              yield {
                at: expression,
                severity: graveness(outsider, step, workflow),
                message: `\`${outsider.source}\` becomes part of the script: ${writer(outsider)}`,
              };
          }
    },
  },
  {
    id: 'workflow-environment-injection',
    title: 'text of others in the settings of later steps',
    cwe: [77],
    owasp: 'injection',
    severity: 'error',
    score: 8.8,
    precision: 'medium',
    why: 'A line break in the text starts a setting of its own, such as one that makes the next program load a library.',
    help: 'hand it to the one step that needs it; write it with a delimiter that nobody can foresee',
    bad: 'run: echo "TITLE=$TITLE" >> "$GITHUB_ENV"',
    good: 'env: { TITLE: "${{ github.event.issue.title }}" }',
    *find(workflow) {
      for (const step of stepsOf(workflow)) {
        if (step.run === undefined) continue;
        for (const { 0: line, 1: target, index } of workflow.text
          .slice(step.run.start, step.run.end)
          .matchAll(/^.*>>\s*"?\$\{?(GITHUB_ENV|GITHUB_PATH)\b.*$/gm)) {
          const names = [...line.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name);
          const outsider = names
            .map(name => outsiderInEnvironment(name, step, workflow))
            .find(found => found !== undefined);
          const start = step.run.start + index + (line.length - line.trimStart().length);
          if (outsider?.isAnybody)
            yield {
              at: { start, end: step.run.start + index + line.trimEnd().length },
              severity: graveness(outsider, step, workflow),
              message: `\`${outsider.source}\` is written to \`${target}\`: ${writer(outsider)}`,
            };
        }
      }
    },
  },
  {
    id: 'workflow-insecure-commands',
    title: 'settings that anything printed can change',
    cwe: [77],
    owasp: 'configuration',
    severity: 'warning',
    score: 7.3,
    precision: 'very-high',
    why: 'Whatever a program prints can then set the environment and the path of later steps.',
    help: 'leave it out; write to `$GITHUB_ENV` and `$GITHUB_PATH`',
    bad: 'ACTIONS_ALLOW_UNSECURE_COMMANDS: true',
    good: 'run: echo "NAME=value" >> "$GITHUB_ENV"',
    *find({ root, jobs }) {
      const places = [
        root,
        ...jobs.map(({ value }) => value),
        ...jobs.flatMap(({ steps }) => steps.map(({ value }) => value)),
      ];
      for (const entry of places.flatMap(place => valueAt(place, 'env')?.entries ?? []))
        if (entry.key === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && /^(?:true|1)$/i.test(textOf(entry.value)))
          yield {
            at: { start: entry.keyAt.start, end: entry.value.end },
            message: 'whatever is printed can change the environment of later steps',
          };
    },
  },
];

/** Every step. */
export function stepsOf({ jobs }: Workflow): readonly Step[] {
  return jobs.flatMap(({ steps }) => steps);
}

function codeOf(step: Step): readonly YamlValue[] {
  const inputs = (codeInputs.get(step.action) ?? []).flatMap(name => inputOf(step, name) ?? []);
  return step.run === undefined ? inputs : [step.run, ...inputs];
}

function graveness({ isAnybody }: Outsider, step: Step, workflow: Workflow): Severity {
  if (!isAnybody || isGuarded(step.job, step)) return 'note';
  return isPrivileged(workflow) ? 'error' : 'warning';
}

function writer({ isAnybody }: Outsider): string {
  return isAnybody ? 'anybody can write it' : 'whoever starts or calls it writes it';
}
