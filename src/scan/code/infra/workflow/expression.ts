import type { Span } from '../../../region.ts';
import { textOf, valueAt, type YamlValue } from '../yaml.ts';
import { environmentsOf, type Step, type Workflow } from './read.ts';

/** `${{ … }}` in a text. */
export interface Expression extends Span {
  readonly code: string;
}

/** The expressions in the text of a value, where they stand. */
export function* expressionsIn({ text }: Pick<Workflow, 'text'>, { start, end }: Span): Generator<Expression> {
  for (const { 0: whole, 1: code = '', index } of text.slice(start, end).matchAll(/\$\{\{(.*?)\}\}/gs))
    yield { code: code.trim(), start: start + index, end: start + index + whole.length };
}

/** Who writes what an expression gives. */
export interface Outsider {
  /** The part that somebody else writes: `github.event.issue.title`. */
  readonly source: string;
  /** False when only people with some right in the repository do. */
  readonly isAnybody: boolean;
}

const anybody =
  /\bgithub\.(?:head_ref\b|event\.(?:issue|pull_request|discussion|comment|review|review_comment|changes)(?:\.\w+)*\.(?:title|body|message|name|email|label|ref|default_branch|description|homepage|from)\b|event\.(?:commits|pages)\b[\w.*[\]]*\.(?:message|name|email|page_name|title)\b|event\.head_commit\.(?:message|author\.\w+|committer\.\w+)|event\.workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.\w+)|head_repository\.(?:description|homepage))|event\b(?![\w.]))/i;
const insiders =
  /\b(?:github\.event\.inputs\.[\w-]+|inputs\.[\w-]+|github\.event\.client_payload[\w.]*|github\.ref_name\b|github\.event\.(?:release\.(?:name|body|tag_name)|label\.name))/i;

/** Who outside of the file writes what an expression gives; `undefined` when nobody does. */
export function outsiderOf(code: string, step: Step, workflow: Workflow): Outsider | undefined {
  const open = withoutTests(code);
  const source = anybody.exec(open)?.[0];
  if (source !== undefined) return { source, isAnybody: true };
  const variable = /\benv\.(\w+)/.exec(open)?.[1];
  if (variable !== undefined) return outsiderInEnvironment(variable, step, workflow);
  const given = insiders.exec(open)?.[0];
  return given === undefined || isBounded(given, workflow) ? undefined : { source: given, isAnybody: false };
}

/** Who writes the setting of that name that holds in a step. */
export function outsiderInEnvironment(name: string, step: Step, workflow: Workflow): Outsider | undefined {
  for (const environment of environmentsOf(workflow, step)) {
    const value = valueAt(environment, name);
    if (value === undefined) continue;
    for (const { code } of expressionsIn(workflow, value)) {
      const open = withoutTests(code);
      const source = anybody.exec(open)?.[0];
      if (source !== undefined) return { source, isAnybody: true };
      const given = insiders.exec(open)?.[0];
      if (given !== undefined && !isBounded(given, workflow)) return { source: given, isAnybody: false };
    }
    return undefined;
  }
  return undefined;
}

/** Conditions give true or false, whatever they are about. */
function withoutTests(code: string): string {
  // Names count in any case, and in brackets: `github['event']`.
  let open = code.replaceAll(/\[\s*'([\w-]+)'\s*\]/g, '.$1');
  for (let turn = 0; turn < 4; turn++)
    open = open.replaceAll(/\b(?:contains|startsWith|endsWith|hashFiles)\((?:[^()']|'[^']*')*\)/gi, ' ');
  return open
    .replaceAll(/[\w.*[\]-]+\s*[=!]=\s*(?:'[^']*'|[\w.-]+)/g, ' ')
    .replaceAll(/'[^']*'\s*[=!]=\s*[\w.-]+/g, ' ')
    .replaceAll(/[\w.-]+\s*&&/g, ' ');
}

/** Whether an input can only be a number, true or false, or one of a list. */
function isBounded(source: string, { root }: Workflow): boolean {
  const name = /inputs\.([\w-]+)/.exec(source)?.[1];
  if (name === undefined) return false;
  const declared = ['workflow_dispatch', 'workflow_call'].map(trigger => valueAt(root, 'on', trigger, 'inputs', name));
  return declared.some((input: YamlValue | undefined) =>
    /^(?:boolean|number|choice|environment)$/.test(textOf(valueAt(input, 'type'))),
  );
}
