import type { Operation } from '../../../operation.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
/** The registry that packages come from, whatever its host is. */
export declare const registry: Operation;
/** Where each package that is named comes from, when that is not the registry. */
export declare function sources(parsed: ParsedArgs, invocation: Invocation): Operation[];
/** Installs what the manifest and the lock file name, and runs the scripts that they have; `-g` is for the machine. */
export declare function installsProject(spec?: ProgramSpec): ProgramSpec;
/** Brings in versions that nobody has looked at. */
export declare function updatesProject(spec?: ProgramSpec): ProgramSpec;
/** Takes packages out of the project. */
export declare const removes: ProgramSpec;
/** Looks something up in what is installed; `asks` also in the registry. */
export declare const looks: ProgramSpec;
/** The same with a question to the registry. */
export declare const asks: ProgramSpec;
/** Only prints something, whatever it is asked. */
export declare const prints: ProgramSpec;
/** About accounts and settings: who may publish, who this machine is to the registry. For a person or a model. */
export declare const judged: ProgramSpec;
/** What changes a published package or an account, but for publishing itself. */
export declare const registryChanges: Readonly<Record<string, ProgramSpec>>;
/** Publishes a package. `--dry-run` is no exception: a setting can switch it off again. */
export declare const publish: ProgramSpec;
