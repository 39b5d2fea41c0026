/** What runs code or commands that it is given: a rule for it would be a rule for anything. */
const never = new Set(
  [
    // Shells and what reads commands like one.
    'ash bash busybox csh dash elvish eval exec expect fish ksh mksh nu osascript powershell pwsh rbash sh source tcsh tmux',
    'screen xonsh zsh .',
    // Interpreters and their consoles.
    'awk bun clojure deno dotnet-script elixir erl escript gawk ghci groovy guile irb java jshell julia jython kotlin lua',
    'luajit mawk nawk node nodejs ocaml perl php pry psysh pypy pypy3 python python2 python3 R racket Rscript ruby sbcl',
    'scala sed swift tclsh ts-node tsx',
    // Runners of packages and of tasks that a file of the project names.
    'ant bazel bundle bunx cargo composer conda corepack dlx dotnet gem go gradle gradlew just make mise mvn npm npx nx',
    'pdm pip pip3 pipenv pipx pixi pnpm pnpx poetry rake rye task tox turbo uv uvx yarn',
    // What runs the rest of its line, or what its files say.
    'ansible ansible-playbook chroot chrt command coproc daemonize doas docker entr env fakeroot find flock gdb git-bash ionice',
    'kubectl ld.so lldb ltrace make-wrapper nerdctl nice nohup nsenter numactl parallel podman proot runuser script setpriv',
    'setsid ssh ssh-agent stdbuf strace su sudo systemd-run taskset time timeout trap unshare valgrind watch watchexec xargs xvfb-run',
    // Editors and pagers with commands of their own.
    'ed emacs ex less more nano nvim vi view vim vimdiff',
  ].flatMap(line => line.split(' ')),
);

/** True for shells, interpreters, package runners and wrappers, in whatever version: `python3.12`, `node-20`. */
export function isNeverLearned(program: string): boolean {
  const name = program.split('/').at(-1) ?? program;
  return never.has(name) || never.has(name.replace(/[-.]?[\d.]+$/, ''));
}
