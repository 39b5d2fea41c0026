import { type PatternLanguage, patternLanguage } from '../language.ts';
import { shellReports } from '../shell/language.ts';
import { readYaml, textOf, valueAt } from '../yaml.ts';
import { readWorkflow, type Step, type Workflow } from './read.ts';
import { accessRules } from './rules/access.ts';
import { injectionRules } from './rules/injection.ts';
import { trustRules } from './rules/trust.ts';

const names = /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/;

/** Workflows of GitHub Actions and composite actions. */
export const workflow: PatternLanguage = patternLanguage({
  name: 'workflow',
  recognises: path => names.test(path),
  rules: [...injectionRules, ...trustRules, ...accessRules],
  read: text => {
    const { documents, gaps } = readYaml(text);
    const subject = documents[0] === undefined ? undefined : readWorkflow(text, documents[0]);
    const steps = subject?.jobs.flatMap(job => job.steps) ?? [];
    return { gaps, subject, reports: subject === undefined ? [] : steps.flatMap(step => scriptReports(step, subject)) };
  },
});

/** What is said of the scripts in steps; the machine is thrown away, so files there are nobody else's. */
function scriptReports({ run, value, job }: Step, { text, root }: Workflow) {
  const own =
    textOf(valueAt(value, 'shell')) ||
    textOf(valueAt(job.value, 'defaults', 'run', 'shell')) ||
    textOf(valueAt(root, 'defaults', 'run', 'shell'));
  if (run === undefined || (own !== '' && !/^(?:ba)?sh\b/.test(own))) return [];
  const written = text
    .slice(run.start, run.end)
    .replace(/^(?:[|>][^\n]*|["'])|["']$/g, mark => ' '.repeat(mark.length));
  // Expressions are put in before the shell sees the script: to it they are text.
  const script = written.replaceAll(/\$\{\{.*?\}\}/gs, whole => 'x'.repeat(whole.length));
  return shellReports(script, run.start).filter(
    ({ rule, severity }) => !(rule === 'shell-insecure-temporary-file' && severity === 'note'),
  );
}
