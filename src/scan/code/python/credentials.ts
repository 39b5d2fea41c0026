import { isCredential } from '../../secrets/credential.ts';
import { childIn, type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import { stringLiteral } from './literal.ts';

/** Looks at a literal that is given to a name: as a variable, an argument, a default, a member. */
export function checkCredential(name: string, value: SyntaxNode | undefined, context: Context): void {
  const literal = stringLiteral(value, context.source);
  if (literal === undefined || literal.open || !isCredential(name, literal.text)) return;
  context.report({
    rule: 'python-hardcoded-credential',
    severity: 'warning',
    confidence: 'medium',
    message: `\`${name}\` is given a credential that is written in the code`,
    at: literal,
  });
}

/** Looks at an assignment: `password = "…"`, `config['token'] = "…"`, `self.secret = "…"`. */
export function checkAssigned(target: SyntaxNode | undefined, value: SyntaxNode | undefined, context: Context): void {
  if (target === undefined) return;
  const named = target.type === 'attribute' ? childIn(target, 'attribute') : target;
  if (named?.type === 'identifier') checkCredential(context.source.slice(named.start, named.end), value, context);
  else if (target.type === 'subscript')
    checkCredential(stringLiteral(childIn(target, 'subscript'), context.source)?.text ?? '', value, context);
}
