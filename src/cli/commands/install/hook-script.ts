/** What tells a hook of ours from others. */
const mark = '# Made by `policy install pre-commit`';

/** The name of the hook that stood there before, beside ours. */
export const formerHook = 'pre-commit.before-policy';

/** The text of the hook: what stood there before runs first, as it may change what is staged. It fails closed. */
export function hookScript(node: string, cli: string): string {
  return `#!/bin/sh
${mark}; \`policy install pre-commit --uninstall\` takes it away.
former="$(dirname "$0")/${formerHook}"
if [ -x "$former" ]; then "$former" "$@" || exit $?; fi
node=${quoted(node)}
cli=${quoted(cli)}
if [ ! -x "$node" ] || [ ! -f "$cli" ]; then
  echo 'error: the scanner for secrets is gone, and nothing is committed unscanned' >&2
  echo '  = help: run \`policy install pre-commit\` again' >&2
  exit 1
fi
exec "$node" "$cli" scan secrets --staged
`;
}

/** Whether a hook is one of ours, of whatever version. */
export function isOurs(script: string): boolean {
  return script.includes(mark);
}

/** A word of the shell, whatever stands in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
