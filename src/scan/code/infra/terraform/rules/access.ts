import { credentialRule, type Setting } from '../../credential.ts';
import type { PatternRule, Sighting } from '../../language.ts';
import { applied, type Check, resourcesOf } from '../check.ts';
import type { Hcl } from '../read.ts';
import { attributeOf, blocksIn, blocksOf, type HclAttribute, type HclValue, literalOf, literalsOf } from '../value.ts';

const legacyAccess: readonly Check[] = [
  {
    on: /^google_container_cluster$/,
    way: 'enable_legacy_abac',
    bad: /^true$/,
    says: 'rights in the cluster are not told apart',
  },
  {
    on: /^azurerm_kubernetes_cluster$/,
    way: 'role_based_access_control_enabled',
    bad: /^false$/,
    says: 'rights in the cluster are not told apart',
  },
];

const broadRoles: readonly Check[] = [
  {
    on: /^aws_lambda_permission$/,
    way: 'principal',
    bad: /^\*$/,
    says: 'anybody in the world may call it',
    when: block => attributeOf(block, 'source_arn') === undefined && attributeOf(block, 'source_account') === undefined,
  },
  {
    on: /^google_(?:project|folder|organization)_iam_(?:member|binding)$/,
    way: 'role',
    bad: /^roles\/(?:owner|editor)$/,
    severity: 'note',
    says: 'the role may do nearly everything',
  },
  {
    on: /^azurerm_role_assignment$/,
    way: 'role_definition_name',
    bad: /^Owner$/,
    severity: 'note',
    says: 'the role may do everything',
  },
  {
    on: /^aws_iam_(?:role|user|group)_policy_attachment$/,
    way: 'policy_arn',
    bad: /:policy\/AdministratorAccess$/,
    severity: 'note',
    says: 'the role may do everything',
  },
];

/** Who may do what, and with which credentials. */
export const accessRules: readonly PatternRule<Hcl>[] = [
  {
    id: 'terraform-broad-rights',
    title: 'rights to everything',
    cwe: [250],
    owasp: 'access',
    severity: 'warning',
    score: 7.2,
    precision: 'high',
    why: 'Whoever gets hold of the one thing that has them has the whole account.',
    help: 'name the actions and the resources that are needed',
    bad: 'actions = ["*"], resources = ["*"]',
    good: 'actions = ["s3:GetObject"], resources = ["${aws_s3_bucket.data.arn}/*"]',
    *find(file) {
      yield* applied(broadRoles, file);
      for (const statement of statementsOf(file)) {
        if (!/^Allow$/i.test(statement.effect)) continue;
        if (statement.principals.includes('*') && !statement.hasCondition)
          yield { at: statement.at, message: 'anybody in the world is allowed this' };
        // In the policy of a single resource `*` is that resource.
        else if (!statement.resources.includes('*') || statement.principals.length > 0) continue;
        else if (statement.actions.some(action => action === '*' || action === '*:*'))
          yield { at: statement.at, message: 'everything is allowed, on everything' };
        else if (statement.actions.some(action => /^(?:iam|sts|kms|s3|ec2|secretsmanager|lambda):\*$/.test(action)))
          yield { at: statement.at, severity: 'note', message: 'every action of a service is allowed, on everything' };
      }
    },
  },
  {
    id: 'terraform-roles-off',
    title: 'a cluster that does not tell rights apart',
    cwe: [862],
    owasp: 'access',
    severity: 'warning',
    score: 7.2,
    precision: 'very-high',
    why: 'Whoever reaches the cluster at all may do everything in it.',
    help: 'switch role-based access on',
    bad: 'enable_legacy_abac = true',
    good: 'enable_legacy_abac = false',
    find: file => applied(legacyAccess, file),
  },
  {
    id: 'terraform-unpinned-module',
    title: 'a module that can change',
    cwe: [829],
    owasp: 'integrity',
    severity: 'note',
    score: 5,
    precision: 'high',
    why: 'The next run takes whatever lies there then, and runs it with the rights of the one who applies.',
    help: 'name a commit or a version: `?ref=…`',
    bad: 'source = "git::https://example.com/module.git"',
    good: 'source = "git::https://example.com/module.git?ref=v1.2.3"',
    *find({ blocks }) {
      for (const block of blocks) {
        const source = block.type === 'module' ? attributeOf(block, 'source') : undefined;
        const text = literalOf(source?.value) ?? '';
        const isBranch = /[?&]ref=(?:main|master|develop|HEAD)\b/.test(text);
        if (
          source !== undefined &&
          /^(?:git(?:::|@)|github\.com\/|bitbucket\.org\/|hg::)|\.git(?:\/\/|$)/.test(text) &&
          (isBranch || !/[?&]ref=/.test(text))
        )
          yield { at: source, message: 'the module is whatever lies there at the time' };
      }
    },
  },
  credentialRule(
    'terraform',
    'password = …',
    'password = var.database_password',
    function* ({ blocks }): Generator<Setting> {
      for (const block of blocksOf(blocks))
        for (const attribute of block.attributes) {
          const name =
            block.type === 'variable' && attribute.name === 'default' ? (block.labels[0] ?? '') : attribute.name;
          yield* settingsIn({ ...attribute, name });
        }
    },
  ),
];

function* settingsIn({ name, value }: HclAttribute): Generator<Setting> {
  const text = value.kind === 'text' ? literalOf(value) : undefined;
  if (text !== undefined) yield { name, value: text, at: value };
  if (value.kind === 'map') for (const entry of value.entries) yield* settingsIn(entry);
}

interface Statement {
  readonly at: Sighting['at'];
  readonly effect: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly principals: readonly string[];
  readonly hasCondition: boolean;
}

/** Statements of policies, however they are written: blocks, `jsonencode`, JSON. */
function* statementsOf(file: Hcl): Generator<Statement> {
  for (const block of resourcesOf(file, /^aws_iam_policy_document$/).flatMap(owner => blocksIn(owner, 'statement')))
    yield {
      at: block.head,
      effect: literalOf(attributeOf(block, 'effect')?.value) ?? 'Allow',
      actions: literalsOf(attributeOf(block, 'actions')?.value),
      resources: literalsOf(attributeOf(block, 'resources')?.value),
      principals: blocksIn(block, 'principals').flatMap(inner => literalsOf(attributeOf(inner, 'identifiers')?.value)),
      hasCondition: blocksIn(block, 'condition').length > 0,
    };
  for (const { attributes } of resourcesOf(file, /^aws_/))
    for (const { name, value } of attributes) {
      if (!/policy/.test(name)) continue;
      if (value.kind === 'call' && value.name === 'jsonencode') yield* value.items.flatMap(encoded);
      if (value.kind === 'text') yield* written(value);
    }
}

function encoded(value: HclValue): readonly Statement[] {
  const inner = partOf(value, 'Statement');
  const statements = inner?.kind === 'list' ? inner.items : inner === undefined ? [] : [inner];
  return statements.map(statement => {
    const principal = partOf(statement, 'Principal');
    return {
      at: statement,
      effect: literalOf(partOf(statement, 'Effect')) ?? '',
      actions: literalsOf(partOf(statement, 'Action')),
      resources: literalsOf(partOf(statement, 'Resource')),
      principals:
        principal?.kind === 'map'
          ? principal.entries.filter(({ name }) => name === 'AWS').flatMap(entry => literalsOf(entry.value))
          : literalsOf(principal),
      hasCondition: partOf(statement, 'Condition') !== undefined,
    };
  });
}

function partOf(value: HclValue, name: string): HclValue | undefined {
  return value.kind === 'map' ? value.entries.find(entry => entry.name === name)?.value : undefined;
}

/** Statements in JSON; what Terraform puts in does not matter here. */
function written(value: HclValue & { kind: 'text' }): readonly Statement[] {
  let policy: unknown;
  try {
    policy = JSON.parse(value.text.replaceAll(/\$\{[^}]*\}/g, 'x'));
  } catch {
    return [];
  }
  const inner = fieldOf(policy, 'Statement');
  return listOf(inner).map(statement => {
    const principal = fieldOf(statement, 'Principal');
    return {
      at: value,
      effect: String(fieldOf(statement, 'Effect')),
      actions: listOf(fieldOf(statement, 'Action')).map(String),
      resources: listOf(fieldOf(statement, 'Resource')).map(String),
      principals: (typeof principal === 'string' ? [principal] : listOf(fieldOf(principal, 'AWS'))).map(String),
      hasCondition: fieldOf(statement, 'Condition') !== undefined,
    };
  });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
