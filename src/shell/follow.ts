import { staticText } from './arg.ts';
import type { Run } from './program.ts';
import { childState, type ShellState, withFolder, withStdin } from './state.ts';
import type { Walk } from './walker.ts';

/** Follows what a program runs in turn. */
export function follow(walk: Walk, run: Run, state: ShellState): void {
  if ('script' in run) {
    const { stdin } = state;
    // `echo CODE | sh`: followed for denials, and left to a judge.
    if (stdin.kind === 'text' && stdin.piped && stdin.text === run.script)
      walk.emit({ kind: 'evaluate', language: 'shell', code: run.script });
    walk.steps.script(walk, run.script, childState(state, run.posix));
    return;
  }
  const inside = run.folder ? withFolder(state, staticText(run.folder)) : state;
  walk.steps.words(walk.deeper(), run.args, run.stdin ? withStdin(inside, run.stdin) : inside);
}
