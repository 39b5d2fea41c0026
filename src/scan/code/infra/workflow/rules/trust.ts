import type { PatternRule } from '../../language.ts';
import { textOf, valueAt } from '../../yaml.ts';
import { hasPower, inputOf, isGuarded, isPrivileged, isPublic, type Step, type Workflow } from '../read.ts';
import { stepsOf } from './injection.ts';

const headOfOthers =
  /pull_request\.head\.|github\.head_ref|refs\/pull\/|event\.(?:issue|pull_request)\.number|workflow_run\.(?:head_sha|head_branch|head_repository|head_commit|pull_requests)/;
const headFetch =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull)\b[^\n]*\bpull\/|\bgit\s+checkout\s[^\n]*(?:head\.(?:sha|ref)|head_ref)/;
const first = /^(?:actions|github)\//;
const fullHash = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
const downloads =
  /^(?:actions\/download-artifact|dawidd6\/action-download-artifact|aochmann\/actions-download-artifact|bettermarks\/action-artifact-download)$/;
const publishes =
  /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|goreleaser\/goreleaser-action|docker\/build-push-action|js-devtools\/npm-publish|ncipollo\/release-action|actions\/attest(?:-build-provenance)?)$/;
const publishCommands =
  /\b(?:npm|pnpm|yarn|cargo|poetry|uv)\s+publish\b|\btwine\s+upload\b|\bgh\s+release\s+(?:create|upload)\b|\bdocker\s+push\b|\bgem\s+push\b/;

/** Code, machines and files of somebody else. */
export const trustRules: readonly PatternRule<Workflow>[] = [
  {
    id: 'workflow-untrusted-checkout',
    title: 'code of others with the rights of the repository',
    cwe: [829, 94],
    owasp: 'integrity',
    severity: 'error',
    score: 9.3,
    precision: 'high',
    why: 'The event runs with secrets and a token that can write; whoever opens a pull request puts the code there that then runs.',
    help: 'build on `pull_request`; do in `workflow_run` only what needs rights, and with results, not with code',
    bad: 'on: pull_request_target … uses: actions/checkout with ref: ${{ github.event.pull_request.head.sha }}',
    good: 'on: pull_request … uses: actions/checkout',
    *find(workflow) {
      if (!['pull_request_target', 'workflow_run', 'issue_comment'].some(trigger => workflow.triggers.has(trigger)))
        return;
      for (const step of stepsOf(workflow)) {
        const at = checkoutOfOthers(step);
        if (at === undefined) continue;
        const runsIt = step.job.steps
          .slice(step.job.steps.indexOf(step) + 1)
          .some(
            ({ run, action }) =>
              run !== undefined || action.startsWith('./') || /^actions\/setup-|build|install|run|test/.test(action),
          );
        const severity = isGuarded(step.job, step) ? 'note' : runsIt ? 'error' : 'warning';
        yield {
          at,
          severity,
          message: runsIt
            ? 'the code of a pull request is fetched, and later steps run it with the rights of the repository'
            : 'the code of a pull request is fetched with the rights of the repository',
        };
      }
    },
  },
  {
    id: 'workflow-unpinned-action',
    title: 'an action that can change',
    cwe: [829],
    owasp: 'integrity',
    severity: 'note',
    score: 5.9,
    precision: 'high',
    why: 'Tags and branches move: whoever gets at the repository of the action runs code here, with the token and secrets of the job.',
    help: 'name the commit, with the version as a comment: `uses: owner/action@<40 hex digits> # v1.2.3`',
    bad: 'uses: owner/action@v1',
    good: 'uses: owner/action@0123456789abcdef0123456789abcdef01234567 # v1.2.3',
    *find(workflow) {
      const calls = workflow.jobs.flatMap(job => [
        { uses: valueAt(job.value, 'uses'), job },
        ...job.steps.map(({ uses }) => ({ uses, job })),
      ]);
      for (const { uses, job } of calls) {
        const [action = '', version = ''] = textOf(uses).split('@');
        if (
          uses === undefined ||
          action === '' ||
          action.startsWith('./') ||
          action.includes('${{') ||
          fullHash.test(version)
        )
          continue;
        if (action.startsWith('docker://')) {
          if (!version.startsWith('sha256:'))
            yield { at: uses, message: `\`${action}\` is whatever is published under that tag` };
          continue;
        }
        const isBranch = !/^v?\d/.test(version);
        const severity =
          !first.test(action) && (isBranch || (!workflow.isAction && hasPower(workflow, job))) ? 'warning' : 'note';
        yield {
          at: uses,
          severity,
          message: `\`${action}\` is whatever \`${version}\` points to${severity === 'warning' ? ', and gets the rights and secrets of the job' : ''}`,
        };
      }
    },
  },
  {
    id: 'workflow-self-hosted-runner',
    title: 'code of others on a machine of yours',
    cwe: [653],
    owasp: 'configuration',
    severity: 'note',
    score: 7.5,
    precision: 'medium',
    why: 'In a public repository anybody can open a pull request that runs on the machine; what it leaves there meets the next job.',
    help: 'use hosted machines for pull requests, or machines that are thrown away after one job',
    bad: 'on: pull_request … runs-on: self-hosted',
    good: 'on: pull_request … runs-on: ubuntu-latest',
    *find(workflow) {
      if (!isPublic(workflow)) return;
      for (const job of workflow.jobs) {
        const runner = valueAt(job.value, 'runs-on');
        const labels = runner?.kind === 'map' ? valueAt(runner, 'labels') : runner;
        if (
          runner !== undefined &&
          [labels, ...(labels?.items ?? [])].some(label => textOf(label) === 'self-hosted') &&
          !isGuarded(job)
        )
          yield {
            at: runner,
            severity: isPrivileged(workflow) ? 'warning' : 'note',
            message: 'people from outside can start this on a machine of your own',
          };
      }
    },
  },
  {
    id: 'workflow-artifact-poisoning',
    title: 'files of others that are trusted',
    cwe: [829],
    owasp: 'integrity',
    severity: 'warning',
    score: 7.5,
    precision: 'medium',
    why: 'The run that made the files may have been one of a pull request: its author chose every name and byte, and they lie among the code.',
    help: 'unpack into a folder of its own below `${{ runner.temp }}`, and check what is read from it',
    bad: 'uses: dawidd6/action-download-artifact  run: ./build/report.sh',
    good: 'uses: actions/download-artifact  with: { path: "${{ runner.temp }}/report" }',
    *find(workflow) {
      if (!workflow.triggers.has('workflow_run')) return;
      for (const step of stepsOf(workflow)) {
        const byCommand = /\bgh\s+run\s+download\b/.test(textOf(step.run));
        if (
          !byCommand &&
          !(
            downloads.test(step.action) &&
            (step.action !== 'actions/download-artifact' || inputOf(step, 'run-id') !== undefined)
          )
        )
          continue;
        const path = textOf(byCommand ? step.run : inputOf(step, 'path'));
        const later = step.job.steps.slice(step.job.steps.indexOf(step) + 1);
        if (
          /runner\.temp|RUNNER_TEMP|\/tmp\//.test(path) ||
          !later.some(({ run, action }) => run !== undefined || action.startsWith('./'))
        )
          continue;
        yield {
          at: step.uses ?? step.run ?? step.value,
          severity: isGuarded(step.job, step) ? 'note' : 'warning',
          message: 'files from a run that a pull request may have made lie among the code of later steps',
        };
      }
    },
  },
  {
    id: 'workflow-cache-poisoning',
    title: 'a release out of a shared cache',
    cwe: [349],
    owasp: 'integrity',
    severity: 'note',
    score: 5.9,
    precision: 'medium',
    why: 'Other runs of the repository write the same cache: what one of them put there goes into what is published.',
    help: 'build releases without a cache',
    bad: 'on: release … uses: actions/cache',
    good: 'on: release … uses: actions/setup-node with: { package-manager-cache: false }',
    *find(workflow) {
      const { triggers, root } = workflow;
      const isRelease = triggers.has('release') || valueAt(root, 'on', 'push', 'tags') !== undefined;
      const othersWrite =
        isPrivileged(workflow) &&
        stepsOf(workflow).some(step => checkoutOfOthers(step) !== undefined && !isGuarded(step.job, step));
      const message = othersWrite
        ? 'the code of a pull request can write the cache of the main branch'
        : 'what is published is built from a cache that other runs write';
      const jobs = workflow.jobs.filter(({ steps }) => othersWrite || (isRelease && steps.some(isPublishing)));
      for (const step of jobs.flatMap(({ steps }) => steps).filter(usesCache))
        yield { at: step.uses ?? step.value, severity: othersWrite ? 'warning' : 'note', message };
    },
  },
  {
    id: 'workflow-spoofable-actor',
    title: 'a check of who pushed last',
    cwe: [290],
    owasp: 'authentication',
    severity: 'note',
    score: 6.5,
    precision: 'medium',
    why: '`github.actor` is whoever caused the last event: on a pull request of somebody else that can be a bot.',
    help: 'look at `github.event.pull_request.user.login`',
    bad: `if: github.actor == 'dependabot[bot]'`,
    good: `if: github.event.pull_request.user.login == 'dependabot[bot]'`,
    *find(workflow) {
      if (!isPublic(workflow)) return;
      for (const place of workflow.jobs.flatMap(job => [job.value, ...job.steps.map(({ value }) => value)])) {
        const condition = valueAt(place, 'if');
        if (
          condition !== undefined &&
          /github\.(?:actor|triggering_actor)\s*==\s*'[^']*\[bot\]'/.test(textOf(condition))
        )
          yield {
            at: condition,
            severity: isPrivileged(workflow) ? 'warning' : 'note',
            message: '`github.actor` can be a bot on a pull request of somebody else',
          };
      }
    },
  },
  {
    id: 'workflow-missing-guard',
    title: 'anybody can start it with a comment',
    cwe: [862],
    owasp: 'access',
    severity: 'note',
    score: 6.5,
    precision: 'medium',
    why: 'A comment of anybody starts the job, with the rights and secrets that it has.',
    help: `ask who it is: \`if: contains(fromJSON('["OWNER","MEMBER"]'), github.event.comment.author_association)\``,
    bad: `if: contains(github.event.comment.body, '/deploy')`,
    good: `if: github.event.comment.author_association == 'MEMBER'`,
    *find(workflow) {
      if (!workflow.triggers.has('issue_comment')) return;
      for (const job of workflow.jobs)
        if (hasPower(workflow, job) && !isGuarded(job) && !job.steps.some(asksWho))
          yield { at: job.at, message: `a comment of anybody starts \`${job.name}\` with the rights that it has` };
    },
  },
];

function checkoutOfOthers(step: Step) {
  if (step.action === 'actions/checkout') {
    const given = [inputOf(step, 'ref'), inputOf(step, 'repository')].find(input => headOfOthers.test(textOf(input)));
    return given;
  }
  return headFetch.test(textOf(step.run)) ? step.run : undefined;
}

function isPublishing({ action, run, value }: Step): boolean {
  const pushes = action !== 'docker/build-push-action' || /^(?:true|\$)/.test(textOf(valueAt(value, 'with', 'push')));
  return (publishes.test(action) && pushes) || publishCommands.test(textOf(run));
}

function usesCache(step: Step): boolean {
  if (/^(?:actions\/cache(?:\/restore)?|swatinem\/rust-cache|gradle\/actions\/setup-gradle)$/.test(step.action))
    return true;
  return (
    /^actions\/setup-(?:node|python|java|ruby|dotnet)$/.test(step.action) &&
    /^(?!false$).+/.test(textOf(inputOf(step, 'cache')))
  );
}

/** Whether a step looks at the rights of who commented. */
function asksWho(step: Step): boolean {
  return /permission|team|member|collaborator/i.test(
    `${step.action} ${textOf(step.run)} ${textOf(inputOf(step, 'script'))} ${textOf(valueAt(step.value, 'if'))}`,
  );
}
