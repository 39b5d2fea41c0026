/** True for shells, interpreters, package runners and wrappers, in whatever version: `python3.12`, `node-20`. */
export declare function isNeverLearned(program: string): boolean;
