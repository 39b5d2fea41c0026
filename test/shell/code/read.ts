import { describeOperation } from '../../../src/operation.ts';
import { readCode } from '../../../src/shell/code/read-code.ts';
import { pathOperations } from '../../../src/shell/paths.ts';
import type { Invocation } from '../../../src/shell/program.ts';
import { initialState, type ShellState, withFolder } from '../../../src/shell/state.ts';

const home = '/home/user';

function invocationOf(state: ShellState): Invocation {
  return {
    name: 'python3',
    args: [],
    stdin: { kind: 'none' },
    home,
    paths: (kind, arg, tree) => pathOperations(state, kind, arg, tree),
    within: folder => invocationOf(withFolder(state, folder.text)),
  };
}

/** What a piece of code does, one line each, and whether all of it was understood. */
export function reading(
  language: string,
  code: string,
): { readonly understood: boolean; readonly does: readonly string[] } {
  const { operations, runs = [] } = readCode(language, code, {
    invocation: invocationOf(initialState('/workspace', home)),
    args: [],
  });
  const [evaluated, ...others] = operations;
  const started = runs.map(run =>
    'script' in run ? `script ${run.script}` : `run ${run.args.map(arg => arg.text ?? '…').join(' ')}`,
  );
  const described = evaluated?.kind === 'evaluate' && evaluated.described === true;
  return {
    understood: described && !others.some(operation => operation.kind === 'unknown'),
    does: [...others.map(describeOperation), ...started],
  };
}
