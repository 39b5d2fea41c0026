import type { Binding, Expression, Statement, Target } from '../../flow/code.ts';
import { childIn, childrenOf, type SyntaxNode } from '../../syntax.ts';
import { callAt, type Lowering, nameAt, spanOf } from './lowering.ts';
import { textOfString } from './string.ts';

const exported = '@exports';

/** `import …`: what it binds. Types bind nothing. */
export function lowerImport(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const clause = childrenOf(node, 'import_clause', 'import_require_clause')[0];
  const source = childIn(node, 'source') ?? childIn(clause, 'source');
  if (source === undefined || /^import\s+type\b/.test(lowering.text(node))) return [];
  const module = textOfString(source, lowering);
  lowering.modules.add(module.replace(/^node:/, ''));
  const bindings = (clause?.children ?? []).flatMap((child): Binding[] => {
    if (child.type === 'identifier')
      return [bindingOf(child, clause?.type === 'import_require_clause' ? undefined : 'default')];
    if (child.type === 'namespace_import') return child.children.map(name => bindingOf(name, undefined));
    return childrenOf(child, 'import_specifier').flatMap(specifier => {
      const name = childIn(specifier, 'name');
      return name === undefined ? [] : [bindingOf(childIn(specifier, 'alias') ?? name, lowering.text(name))];
    });
  });
  function bindingOf(local: SyntaxNode, name: string | undefined): Binding {
    lowering.scope.declared.add(lowering.text(local));
    return { local: lowering.text(local), module, name, ...spanOf(local) };
  }
  return bindings.length === 0 ? [] : [{ op: 'import', bindings, ...spanOf(node) }];
}

/** `export …`: the declaration itself, and what the module has under that name. */
export function lowerExport(
  node: SyntaxNode,
  lowering: Lowering,
  declare: (node: SyntaxNode, decorators: readonly SyntaxNode[]) => readonly Statement[],
): readonly Statement[] {
  const declaration = childIn(node, 'declaration');
  if (declaration !== undefined) {
    const statements = declare(declaration, childrenOf(node, 'decorator'));
    const isDefault =
      /^\s*export\s+default\b/.test(lowering.source.slice(node.start, declaration.start)) ||
      /\bdefault\s+$/.test(lowering.source.slice(node.start, declaration.start));
    return [
      ...statements,
      ...namesIn(statements).map(name => give(isDefault ? 'default' : name, nameAt(name, node), node)),
    ];
  }
  const value = childIn(node, 'value');
  if (value !== undefined) return [give('default', lowering.expression(value), node)];
  const source = childIn(node, 'source');
  const from =
    source === undefined
      ? undefined
      : callAt('require', [{ op: 'constant', value: textOfString(source, lowering), ...spanOf(source) }], source);
  const clause = childrenOf(node, 'export_clause')[0];
  if (clause !== undefined) return lowerClause(clause, from, lowering);
  const [only] = node.children;
  if (from === undefined)
    return only === undefined
      ? []
      : [
          {
            op: 'express',
            value: { op: 'assign', target: target(node), value: lowering.expression(only), ...spanOf(node) },
            ...spanOf(node),
          },
        ];
  const [name] = childrenOf(node, 'namespace_export')[0]?.children ?? [];
  if (name !== undefined) return [give(lowering.text(name), from, node)];
  return [{ op: 'express', value: callAt('Object.assign', [nameAt(exported, node), from], node), ...spanOf(node) }];
}

function lowerClause(clause: SyntaxNode, from: Expression | undefined, lowering: Lowering): readonly Statement[] {
  return childrenOf(clause, 'export_specifier').flatMap(specifier => {
    const name = childIn(specifier, 'name');
    if (name === undefined) return [];
    const own = nameAt(lowering.text(name), name);
    const value: Expression =
      from === undefined
        ? own
        : { op: 'member', object: from, name: lowering.text(name), nameAt: spanOf(name), ...spanOf(name) };
    return [give(lowering.text(childIn(specifier, 'alias') ?? name), value, specifier)];
  });
}

function target(node: SyntaxNode): Target {
  return { op: 'name', name: exported, ...spanOf(node) };
}

function give(name: string, value: Expression, node: SyntaxNode): Statement {
  const place: Target = { op: 'member', object: nameAt(exported, node), name, nameAt: spanOf(node), ...spanOf(node) };
  return { op: 'express', value: { op: 'assign', target: place, value, ...spanOf(node) }, ...spanOf(node) };
}

/** The names that statements define. */
function namesIn(statements: readonly Statement[]): string[] {
  return statements.flatMap(statement => {
    if (statement.op === 'function' || statement.op === 'class') return [statement.code.name];
    return statement.op === 'express' && statement.value.op === 'assign' ? namesOf(statement.value.target) : [];
  });
}

function namesOf(of: Target): string[] {
  if (of.op === 'name') return [of.name];
  if (of.op === 'default' || of.op === 'rest') return namesOf(of.target);
  if (of.op === 'map') return of.targets.flatMap(entry => namesOf(entry.target));
  return of.op === 'list' ? of.targets.flatMap(one => (one === undefined ? [] : namesOf(one))) : [];
}
