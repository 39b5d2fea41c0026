import type { Analysis, Invocation, ProgramSpec } from '../../program.ts';
/** A manager of environments: `run` starts something in one, the rest is as the spec says. */
export declare function manager(spec: ProgramSpec, runSpec: ProgramSpec): (invocation: Invocation) => Analysis;
/** Only the options before it are read here: `runs` reads what follows. */
export declare const run: ProgramSpec;
/** What may stand between `run` and the command. */
export declare const runSpec: ProgramSpec;
/** Options of every sub-command. */
export declare const common = "-q -v -vv -V --quiet --verbose --version --no-color --offline --no-progress -n --no-interaction --no-ansi --no-cache --frozen --locked";
/** A sub-command that only looks. */
export declare const looks: ProgramSpec;
/** Installs what the lock file or the project's manifest names. */
export declare const restores: ProgramSpec;
/** Builds the package of the project. */
export declare const builds: ProgramSpec;
