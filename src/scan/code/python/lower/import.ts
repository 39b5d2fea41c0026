import type { Binding, Statement } from '../../flow/code.ts';
import { childIn, childrenOf, type SyntaxNode } from '../../syntax.ts';
import { type Lowering, spanOf } from './lowering.ts';

/** `import a.b`, `import a as b`, `from .a import b as c`, `from a import *`. */
export function lowerImport(statement: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const textOf = (node: SyntaxNode | undefined) =>
    node === undefined ? '' : lowering.text(node).replaceAll(/\s/g, '');
  const from = statement.type === 'import_from_statement' ? textOf(childIn(statement, 'module_name')) : undefined;
  const bindings = statement.children
    .filter(child => child.field === 'name')
    .map((child): Binding => {
      const name = textOf(child.type === 'aliased_import' ? childIn(child, 'name') : child);
      const alias = child.type === 'aliased_import' ? textOf(childIn(child, 'alias')) : undefined;
      lowering.modules.add(firstPart(from ?? name));
      if (from !== undefined) return { local: alias ?? name, module: from, name, ...spanOf(child) };
      // `import a.b` binds `a`; `import a.b as c` binds the module itself.
      return { local: alias ?? firstPart(name), module: name, ...spanOf(child) };
    });
  if (from !== undefined && childrenOf(statement, 'wildcard_import').length > 0) {
    lowering.modules.add(firstPart(from));
    bindings.push({ local: '', module: from, name: '*', ...spanOf(statement) });
  }
  return [{ op: 'import', bindings, ...spanOf(statement) }];
}

function firstPart(name: string): string {
  return name.split('.', 1)[0] ?? name;
}
