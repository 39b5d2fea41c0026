import type { Binding } from './code.ts';
import { anyOf, contentsOf } from './contents.ts';
import { declare, valuesIn } from './environment.ts';
import type { File, Frame, Machine } from './machine.ts';
import { nameValue } from './name.ts';
import { createCell } from './store.ts';
import { namedValue, postponed, type Value } from './value.ts';

/** Gives what an import binds its value: what the project's own file holds, or a name that the tables may know. */
export function bindImports(bindings: readonly Binding[], frame: Frame, machine: Machine): void {
  for (const binding of bindings) {
    const { local, module, name } = binding;
    const write = (as: string, value: Value) => machine.store.write(declare(frame.environment, as), value);
    if (name === '*') {
      const file = machine.module(module, frame.file);
      for (const [as, { value }] of file?.environment.cells ?? []) if (value !== undefined) write(as, value);
    } else
      write(
        local,
        // Most of what the files that a file imports import themselves is never asked for.
        postponed(() =>
          machine.language.exportsOf === undefined
            ? imported(module, name, local, frame.file, machine)
            : exported(binding, frame, machine),
        ),
      );
  }
}

/** What a module of the project gives to whoever loads it; `undefined` when the project has none of that name. */
export function exportsOf(module: string, from: File, machine: Machine): Value | undefined {
  const file = machine.module(module, from);
  return file === undefined ? undefined : (machine.language.exportsOf?.(file) ?? moduleValue(file));
}

/** What an import binds in a language whose modules say what they give. */
function exported({ module, name, ...at }: Binding, frame: Frame, machine: Machine): Value {
  const whole = exportsOf(module, frame.file, machine);
  if (name === undefined) return whole ?? nameValue(module, at, frame, machine);
  const member =
    whole === undefined ? undefined : anyOf(contentsOf(whole).flatMap(({ members }) => members.get(name) ?? []));
  return member ?? (name === 'default' ? whole : undefined) ?? nameValue(`${module}.${name}`, at, frame, machine);
}

function imported(module: string, name: string | undefined, local: string, from: File, machine: Machine): Value {
  const { canonical } = machine.language.models;

  if (name !== undefined) {
    const value = machine.module(module, from)?.environment.cells.get(name)?.value;
    if (value !== undefined) return value;
    const inner = machine.module(`${module}${module.endsWith('.') ? '' : '.'}${name}`, from);
    return inner === undefined ? namedValue(canonical(`${module}.${name}`)) : moduleValue(inner);
  }
  // `import a.b` binds `a`, in which `b` is; `import a.b as c` binds the module itself.
  const file = machine.module(module, from);
  if (file === undefined) return namedValue(canonical(module.startsWith(`${local}.`) ? local : module));
  const parts = module.split('.');
  if (parts.length === 1 || parts[0] !== local) return moduleValue(file);
  return parts.slice(1).reduceRight<Value>((inner, part) => holding(part, inner, `${module}`), moduleValue(file));
}

function holding(part: string, inner: Value, name: string): Value {
  const contents = { type: 'object', members: new Map([[part, inner]]) } as const;
  return { taints: [], constant: false, name: name.split('.', 1)[0], cells: [createCell(undefined, contents)] };
}

/** A module as an object: what it defines are its members. */
function moduleValue(file: File): Value {
  const members = valuesIn(file.environment);
  return { taints: [], constant: false, cells: [createCell(undefined, { type: 'object', members })] };
}
