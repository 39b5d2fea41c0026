import { credentialRule, type Setting } from '../../credential.ts';
import type { PatternRule } from '../../language.ts';
import { entryIn, textOf, valueAt, valuesIn } from '../../yaml.ts';
import { expressionsIn } from '../expression.ts';
import { inputOf, type Workflow } from '../read.ts';
import { stepsOf } from './injection.ts';

/** Rights and secrets. */
export const accessRules: readonly PatternRule<Workflow>[] = [
  {
    id: 'workflow-excessive-permissions',
    title: 'more rights than needed',
    cwe: [250],
    owasp: 'access',
    severity: 'note',
    score: 5.4,
    precision: 'high',
    why: 'Every step of the job, and every action in it, holds the token; what it may do, all of them may.',
    help: 'write `permissions: {}` at the top, and in each job what it needs',
    bad: 'permissions: write-all',
    good: 'permissions: { contents: read }',
    *find({ root, jobs, isAction }) {
      if (isAction) return;
      const all = [root, ...jobs.map(({ value }) => value)].flatMap(place => entryIn(place, 'permissions') ?? []);
      for (const { keyAt, value } of all)
        if (textOf(value) === 'write-all')
          yield {
            at: { start: keyAt.start, end: value.end },
            severity: 'warning',
            message: 'the token may change everything in the repository',
          };
      const top = entryIn(root, 'permissions');
      if (top === undefined && jobs.some(({ value }) => entryIn(value, 'permissions') === undefined)) {
        const place = entryIn(root, 'jobs');
        if (place !== undefined)
          yield {
            at: place.keyAt,
            message:
              'no `permissions`: the token has what the settings of the repository give, which may be everything',
          };
      }
      const writes = (top?.value.entries ?? []).filter(({ value }) => textOf(value) === 'write');
      if (jobs.length > 1)
        for (const { keyAt, key } of writes) yield { at: keyAt, message: `every job gets \`${key}: write\`` };
    },
  },
  {
    id: 'workflow-inherited-secrets',
    title: 'every secret for somebody else',
    cwe: [522],
    owasp: 'access',
    severity: 'note',
    score: 5.4,
    precision: 'high',
    why: 'The workflow that is called gets all secrets of the repository, whichever it needs.',
    help: 'hand over the ones that it needs, by name',
    bad: 'secrets: inherit',
    good: 'secrets: { TOKEN: "${{ secrets.TOKEN }}" }',
    *find(workflow) {
      for (const { value } of workflow.jobs) {
        const secrets = entryIn(value, 'secrets');
        if (secrets === undefined || textOf(secrets.value) !== 'inherit') continue;
        const isLocal = textOf(valueAt(value, 'uses')).startsWith('./');
        yield {
          at: { start: secrets.keyAt.start, end: secrets.value.end },
          severity: isLocal ? 'note' : 'warning',
          message: 'the workflow that is called gets every secret',
        };
      }
      for (const expression of expressionsIn(workflow, workflow.root))
        if (/toJSON\(\s*secrets\s*\)/i.test(expression.code))
          yield { at: expression, severity: 'warning', message: 'every secret is put into one text' };
    },
  },
  {
    id: 'workflow-printed-secret',
    title: 'a secret in the log',
    cwe: [532],
    owasp: 'logging',
    severity: 'note',
    score: 5.5,
    precision: 'medium',
    why: 'The log hides a secret only as it is written; a part of it, or in another encoding, stays readable.',
    help: 'hand it to the program in the environment or on standard input',
    bad: 'run: echo ${{ secrets.TOKEN }} | base64',
    good: 'env: { TOKEN: "${{ secrets.TOKEN }}" }  run: deploy',
    *find({ text, jobs }) {
      for (const { run } of jobs.flatMap(({ steps }) => steps)) {
        if (run === undefined) continue;
        for (const { 0: command, index } of text
          .slice(run.start, run.end)
          .matchAll(/\b(?:echo|printf)\s[^\n;&]*\$\{\{\s*secrets\.[^\n;&]*/g)) {
          const where = { start: run.start + index, end: run.start + index + command.trimEnd().length };
          if (!/>|\|(?!\s*base64\s*$)|::add-mask::/.test(command))
            yield { at: where, message: 'a secret is printed; the log hides it only as it is written' };
        }
      }
    },
  },
  {
    id: 'workflow-persisted-credentials',
    title: 'the token in an artifact',
    cwe: [522],
    owasp: 'authentication',
    severity: 'warning',
    score: 6.5,
    precision: 'medium',
    why: 'Older versions of checkout keep the token of the run in `.git/config`; an artifact of the whole folder gives it to everybody who can read the artifact.',
    help: 'set `persist-credentials: false`, and upload the one folder that is meant',
    bad: 'uses: actions/checkout … uses: actions/upload-artifact with: { path: . }',
    good: 'uses: actions/checkout with: { persist-credentials: false }',
    *find({ jobs }) {
      for (const { steps } of jobs) {
        const checkout = steps.find(
          step => step.action === 'actions/checkout' && textOf(inputOf(step, 'persist-credentials')) !== 'false',
        );
        const upload = steps.find(
          step =>
            step.action === 'actions/upload-artifact' &&
            /^\s*(?:\.\/?|\$\{\{\s*github\.workspace\s*\}\}\/?)\s*$/m.test(textOf(inputOf(step, 'path'))),
        );
        if (
          checkout === undefined ||
          upload?.uses === undefined ||
          isSafe(upload.version, textOf(inputOf(upload, 'include-hidden-files')), checkout.version)
        )
          continue;
        yield {
          at: upload.uses,
          message: 'the whole folder is uploaded, with the token that checkout keeps in `.git`',
        };
      }
    },
  },
  credentialRule(
    'workflow',
    'env: { API_TOKEN: … }',
    'env: { API_TOKEN: "${{ secrets.API_TOKEN }}" }',
    function* (workflow): Generator<Setting> {
      const places = [
        workflow.root,
        ...workflow.jobs.map(({ value }) => value),
        ...stepsOf(workflow).map(({ value }) => value),
      ];
      const maps = places.flatMap(place => [
        valueAt(place, 'env'),
        valueAt(place, 'with'),
        valueAt(place, 'services'),
        valueAt(place, 'container'),
      ]);
      for (const map of maps)
        for (const { entries } of map === undefined ? [] : valuesIn(map))
          for (const { key, value } of entries)
            if (value.kind === 'scalar') yield { name: key, value: textOf(value), at: value };
    },
  ),
];

/** Uploads leave out `.git` from version 4.4 on, and checkout keeps no token there from version 6 on. */
function isSafe(upload: string, withHidden: string, checkout: string): boolean {
  const [major = 0, minor = 9] = (/^v?(\d+)(?:\.(\d+))?/.exec(upload)?.slice(1) ?? []).map(part =>
    part === undefined ? 9 : Number(part),
  );
  const leavesOut = (major > 4 || (major === 4 && minor >= 4)) && withHidden !== 'true';
  return leavesOut || Number(/^v(\d+)/.exec(checkout)?.[1] ?? 0) >= 6;
}
