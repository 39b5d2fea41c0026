import { posix } from 'node:path';
import type { Command } from 'unbash';
import type { Operation } from '../operation.ts';
import { staticText } from './arg.ts';
import { readCode } from './code/read-code.ts';
import { expandArguments } from './expand.ts';
import { follow } from './follow.ts';
import { invocationOf } from './invocation.ts';
import { printedBy } from './outputs.ts';
import { childState, type ShellState } from './state.ts';
import { isSuspect } from './suspects.ts';
import type { Walk } from './walker.ts';

/** Notes what a redirection puts into files, where that text is known: `echo … > x.py`. */
export function noteWritten(walk: Walk, node: Command, written: readonly Operation[], state: ShellState): void {
  const [output, ...others] = node.redirects.filter(({ operator }) => operator.startsWith('>'));
  if (!output || others.length > 0) return;
  const redirects = node.redirects.filter(redirect => redirect !== output);
  const printed = printedBy(node, state, command => expandArguments(command, state), redirects);
  note(walk, staticText(printed), written, output.operator === '>>');
}

/** The same for `tee x.py <<'EOF'`. */
export function noteCopied(walk: Walk, name: string, written: readonly Operation[], { stdin }: ShellState): void {
  if (name === 'tee' && stdin.kind === 'text') note(walk, stdin.text, written, true);
}

function note(walk: Walk, text: string | undefined, written: readonly Operation[], adds: boolean): void {
  const { texts } = walk.record;
  for (const operation of written) {
    if (text === undefined || operation.kind !== 'write' || operation.glob) continue;
    texts.set(operation.path, adds ? `${texts.get(operation.path) ?? ''}\n${text}` : text);
  }
}

/**
 * Follows files that the same command line has written and now runs. Of what stands in them, the commands count, and
 * the rest for denials only: code of which little is understood is no worse here than where another call wrote it.
 */
export function runWritten(walk: Walk, name: string, operations: readonly Operation[], state: ShellState): void {
  const { texts } = walk.record;
  if (texts.size === 0) return;
  for (const operation of operations) {
    if (operation.kind !== 'execute') continue;
    for (const [path, text] of texts) if (runs(operation.program, path)) runText(walk, name, path, text, state);
  }
}

/** A program that is named by its folder may run any of the files below: tests, the parts of a package. */
function runs(program: string, path: string): boolean {
  return program === path || (program.endsWith('/') && path.startsWith(program));
}

function runText(walk: Walk, name: string, path: string, text: string, state: ShellState): void {
  const language = languageOf(name, path, text);
  const possible = walk.collect(() => {
    for (const script of scriptsOf(language, text)) walk.steps.script(walk.deeper(), script, childState(state, false));
  });
  walk.emit(...possible.filter(isSuspect));
  if (language === 'make') for (const recipe of recipes(text)) runRecipe(walk, recipe, state);
  if (language !== 'python' && language !== 'javascript') return;
  const analysis = readCode(language, text, { invocation: invocationOf(name, [], state), args: [] });
  walk.emit(...analysis.operations.filter(operation => operation.kind !== 'evaluate' && isSuspect(operation)));
  // The commands that it starts for certain are as good as those of the command line.
  for (const run of analysis.runs ?? []) follow(walk.deeper(), run, state);
}

/** A recipe without variables of make; a shell is given `$` where it says `$$`. */
function runRecipe(walk: Walk, recipe: string, state: ShellState): void {
  if (recipe.replaceAll('$$', '').includes('$')) return;
  walk.steps.script(
    walk.deeper(),
    recipe.replaceAll('$$', () => '$'),
    childState(state, true),
  );
}

/** A recipe is every line that a tab begins; `@` and `-` are for make itself. */
function recipes(text: string): readonly string[] {
  return [...text.matchAll(/^\t[@+-]*(.+)$/gm)].map(([, line = '']) => line);
}

const languages: readonly (readonly [string, RegExp])[] = [
  ['python', /\.pyw?$/],
  ['javascript', /\.[cm]?js$/],
  ['shell', /\.(?:sh|bash)$/],
  ['make', /(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/],
  ['scripts', /(?:^|\/)package\.json$/],
];
const interpreters: readonly (readonly [string, RegExp])[] = [
  ['python', /^python[\d.]*$/],
  ['javascript', /^node(?:js)?$/],
  ['shell', /^(?:ba|da|z|k)?sh$/],
];

function languageOf(name: string, path: string, text: string): string | undefined {
  const byName = languages.find(([, pattern]) => pattern.test(path)) ?? interpreters.find(([, p]) => p.test(name));
  if (byName) return byName[0];
  const [, program = ''] = /^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(text) ?? [];
  return interpreters.find(([, pattern]) => pattern.test(posix.basename(program)))?.[0];
}

/** The pieces of shell in a file. */
function scriptsOf(language: string | undefined, text: string): readonly string[] {
  if (language === 'shell') return [text];
  if (language === 'make') return recipes(text);
  if (language !== 'scripts') return [];
  // `"test": "…"`: what looks like one is followed, wherever it stands.
  return [...text.matchAll(/"[\w:.-]+"\s*:\s*"((?:[^"\\]|\\.)*)"/g)].map(([, line = '']) =>
    line.replaceAll(/\\(["\\/])/g, '$1'),
  );
}
