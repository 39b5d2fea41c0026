import type { Binding } from './code.ts';
import type { File, Frame, Machine } from './machine.ts';
import { type Value } from './value.ts';
/** Gives what an import binds its value: what the project's own file holds, or a name that the tables may know. */
export declare function bindImports(bindings: readonly Binding[], frame: Frame, machine: Machine): void;
/** What a module of the project gives to whoever loads it; `undefined` when the project has none of that name. */
export declare function exportsOf(module: string, from: File, machine: Machine): Value | undefined;
