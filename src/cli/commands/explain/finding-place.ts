import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { loadParsers } from '../../../adapters/parsers.ts';
import { createProjectReader } from '../../../adapters/project-reader.ts';
import { inputError } from '../../../errors.ts';
import { suggestion } from '../../../near-miss.ts';
import { type ExplainedFinding, renderFindingExplanation, renderRule } from '../../../render/finding-explanation.ts';
import { adviceOf } from '../../../render/sarif/rule.ts';
import { codeLanguageOf } from '../../../scan/code/scanner.ts';
import { patternRules, watchedCalls } from '../../../scan/code/watched.ts';
import type { Finding } from '../../../scan/finding.ts';
import { rules } from '../../../scan/rules.ts';
import { type ExitCode, exitCodes, type Io } from '../../io.ts';
import { createTextScanner, type FileScan, readCode } from '../scan/code/file-scanner.ts';
import { lineShower } from '../scan/code/formats.ts';

/** Explains a rule, or a place in code, and says how the command ends. */
export async function explainFinding(what: string, format: string, io: Io): Promise<ExitCode> {
  const rule = rules().find(({ id }) => id === what);
  if (rule !== undefined) {
    io.out(format === 'json' ? JSON.stringify(rule, null, 2) : renderRule(rule, io.paint));
    return exitCodes.ok;
  }
  const explanation = await explainPlace(placeOf(what, io), io);
  const plain = { ...explanation, steps: explanation.steps.map(({ shown, ...step }) => ({ ...step, ...shown })) };
  io.out(format === 'json' ? JSON.stringify(plain, null, 2) : renderFindingExplanation(explanation, io.paint));
  return explanation.steps.some(({ outcome }) => outcome === 'reported') ? exitCodes.denied : exitCodes.ok;
}

interface Place {
  readonly where: string;
  readonly path: string;
  readonly line?: number;
}

function placeOf(what: string, io: Io): Place {
  const whole = existsSync(resolve(io.cwd, what));
  const [, name = what, number] = whole ? [] : (/^(.*?):(\d{1,9})(?::\d+)?$/s.exec(what) ?? []);
  const path = resolve(io.cwd, name);
  if (number === undefined && !existsSync(path)) throw unknown(what);
  const where = relative(io.cwd, path);
  return { where, path, ...(number === undefined ? {} : { line: Number(number) }) };
}

function unknown(what: string): Error {
  const near = suggestion(
    what,
    rules().map(({ id }) => id),
  );
  // Without a near one, it would name a thousand.
  const help = near?.startsWith('did you mean') ? near : 'name a rule as findings name it, a file, or `FILE:LINE`';
  return inputError('ARGUMENT_INVALID', `there is no rule and no file \`${what}\``, help);
}

async function explainPlace({ where, path, line }: Place, io: Io) {
  const about = { where, ...(line === undefined ? {} : { line }) };
  const language = codeLanguageOf(where);
  if (language === undefined)
    return { ...about, steps: [], gap: `there is no scanner for the language of \`${where}\`` };
  const read = readCode(path);
  if ('why' in read) {
    if (!existsSync(path)) throw inputError('FILE_MISSING', `there is no file \`${where}\``);
    return { ...about, steps: [], gap: read.why };
  }
  const scan = await createTextScanner(createProjectReader(io.cwd));
  const found = scan(where, read.text);
  const steps = [...stepsIn(found, where, line, io)];
  if (line !== undefined) {
    const told = new Set(steps.map(({ name }) => name));
    const silent = watchedCalls(language, read.text, line, await loadParsers()).flatMap(({ name, sinks, checks }) => [
      ...sinks.map(rule => [rule, name, unreached] as const),
      ...checks.map(rule => [rule, name, inOrder] as const),
    ]);
    for (const [rule, name, why] of silent)
      if (!told.has(rule)) steps.push({ outcome: 'not reported', name: `${rule} at \`${name}\``, why });
  }
  if (steps.length === 0) steps.push({ outcome: 'not reported', name: 'every rule', why: silence(language) });
  return { ...about, steps, ...(found.error === undefined ? {} : { gap: found.error }) };
}

const unreached =
  'no data from outside was seen to reach it: what it is given is constant, is cleaned on the way, or comes by a way that was not followed';
const inOrder = 'it is called, and nothing about the call is wrong as far as it is known';

function silence(language: string): string {
  const count = patternRules(language);
  return count === undefined
    ? 'no call there is one that a rule knows, and no rule looks at what else is there'
    : `none of ${count} rules for \`${language}\` finds anything there`;
}

/** What was found on the line, what would have been, and what only passes through it. */
function* stepsIn(found: FileScan, where: string, line: number | undefined, io: Io): Generator<ExplainedFinding> {
  const ruleOf = new Map(rules().map(rule => [rule.id, rule]));
  const lineOf = lineShower(io);
  const isOn = ({ region }: Finding) => line === undefined || (region.startLine <= line && line <= region.endLine);
  const passes = ({ flow = [] }: Finding) => flow.some(step => step.where === where && step.region.startLine === line);
  const shown = (finding: Finding) => {
    const rule = ruleOf.get(finding.rule);
    const help = rule === undefined ? {} : { help: adviceOf(rule) };
    return { finding, cwe: rule?.cwe ?? [], lineOf: lineOf(rule), ...help };
  };
  for (const finding of found.findings) {
    if (isOn(finding))
      yield { outcome: 'reported', name: finding.rule, why: reasonFor(finding), shown: shown(finding) };
    else if (passes(finding)) {
      const why = `the line is on the way of what is reported at line ${finding.region.startLine}`;
      yield { outcome: 'reported', name: finding.rule, why, shown: shown(finding) };
    }
  }
  for (const { finding, suppression } of found.suppressed ?? []) {
    if (!isOn(finding)) continue;
    const why = `a comment suppresses it until ${suppression.until}: ${suppression.reason}`;
    yield { outcome: 'suppressed', name: finding.rule, why, shown: shown(finding) };
  }
}

function reasonFor({ flow = [], severity }: Finding): string {
  if (flow.length === 0) return 'the line is wrong by itself, wherever its data comes from';
  if (severity === 'note')
    return 'data reaches it from a caller that is not seen, from the user of this machine, or from where nobody else is known to write: that is a note, and fails nothing';
  return 'data from outside reaches it, and every step of its way is known';
}
