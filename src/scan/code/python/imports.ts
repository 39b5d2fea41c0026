import { childIn, type SyntaxNode } from '../syntax.ts';
import { aliases } from './tables/names.ts';

/** A name that an import binds, and the dotted name of what it stands for. */
export interface Import {
  readonly local: string;
  readonly name: string;
}

/** What an import statement binds; a star import binds nothing that can be told. */
export function importsOf(statement: SyntaxNode, source: string): Import[] {
  const textOf = (node: SyntaxNode | undefined) =>
    node === undefined ? '' : source.slice(node.start, node.end).replaceAll(/\s/g, '');
  const module = statement.type === 'import_from_statement' ? textOf(childIn(statement, 'module_name')) : undefined;
  return statement.children
    .filter(child => child.field === 'name')
    .map(child => {
      const name = textOf(child.type === 'aliased_import' ? childIn(child, 'name') : child);
      const alias = child.type === 'aliased_import' ? textOf(childIn(child, 'alias')) : undefined;
      if (module !== undefined) return { local: alias ?? name, name: canonical(`${module}.${name}`) };
      // `import a.b` binds `a`; `import a.b as c` binds the module itself.
      return alias === undefined
        ? { local: firstPart(name), name: canonical(firstPart(name)) }
        : { local: alias, name: canonical(name) };
    });
}

/** The module of an import, first part only. */
export function moduleOf(statement: SyntaxNode, source: string): string {
  const node = childIn(statement, 'module_name') ?? childIn(statement, 'name');
  const name = node?.type === 'aliased_import' ? childIn(node, 'name') : node;
  return name === undefined ? '' : firstPart(source.slice(name.start, name.end));
}

/** The name under which the tables know something: the longest known beginning is replaced. */
export function canonical(name: string): string {
  for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
    const alias = aliases.get(name.slice(0, end));
    if (alias !== undefined) return alias + name.slice(end);
  }
  return name;
}

function firstPart(name: string): string {
  return name.split('.', 1)[0] ?? name;
}
