import type { PatternRule } from '../../language.ts';
import { applied, type Check } from '../check.ts';
import type { Hcl } from '../read.ts';
import { attributeOf, blocksIn, literalOf } from '../value.ts';

const off = /^false$/;
const unlogged: readonly Check[] = [
  { on: /^aws_cloudtrail$/, way: 'enable_logging', bad: off, severity: 'warning', says: 'nothing is recorded' },
  {
    on: /^aws_cloudtrail$/,
    way: 'enable_log_file_validation',
    bad: off,
    says: 'whoever changes the record is not noticed',
    absent: 'whoever changes the record is not noticed',
  },
  {
    on: /^aws_eks_cluster$/,
    way: 'enabled_cluster_log_types',
    says: '',
    absent: 'nothing says what of the control plane is recorded',
  },
  { on: /^google_container_cluster$/, way: 'logging_service', bad: /^none$/, says: 'nothing is recorded' },
  { on: /^google_compute_subnetwork$/, way: 'enable_flow_logs', bad: off, says: 'nothing is recorded' },
  { on: /^aws_redshift_cluster$/, way: 'logging.enable', bad: off, says: 'nothing is recorded' },
];
const isSymmetric = /^SYMMETRIC_DEFAULT$/;
const rotation: readonly Check[] = [
  {
    on: /^aws_kms_key$/,
    way: 'enable_key_rotation',
    bad: off,
    severity: 'warning',
    says: 'the key is never changed',
    absent: 'the key is never changed',
    when: block =>
      ['customer_master_key_spec', 'key_spec'].every(name =>
        isSymmetric.test(literalOf(attributeOf(block, name)?.value) ?? 'SYMMETRIC_DEFAULT'),
      ) && !/SIGN_VERIFY|GENERATE_VERIFY_MAC/.test(literalOf(attributeOf(block, 'key_usage')?.value) ?? ''),
  },
  {
    on: /^google_kms_crypto_key$/,
    way: 'rotation_period',
    says: '',
    absent: 'the key is never changed',
    when: block => !/^(?:ASYMMETRIC|MAC)/.test(literalOf(attributeOf(block, 'purpose')?.value) ?? ''),
  },
];
const metadata: readonly Check[] = [
  {
    on: /^aws_(?:instance|launch_template|launch_configuration)$/,
    way: 'metadata_options.http_tokens',
    bad: /^optional$/,
    says: 'the service that hands out credentials answers any request from the machine',
    absent: 'the service that hands out credentials may answer any request from the machine',
    when: block =>
      !blocksIn(block, 'metadata_options').some(
        options => literalOf(attributeOf(options, 'http_endpoint')?.value) === 'disabled',
      ),
  },
];
const versioning: readonly Check[] = [
  {
    on: /^aws_s3_bucket$|^google_storage_bucket$/,
    way: 'versioning.enabled',
    bad: off,
    says: 'what is overwritten or deleted is gone',
  },
  {
    on: /^aws_s3_bucket_versioning$/,
    way: 'versioning_configuration.status',
    bad: /^(?:Suspended|Disabled)$/,
    says: 'what is overwritten or deleted is gone',
  },
];

const images: readonly Check[] = [
  {
    on: /^aws_ecr_repository$/,
    way: 'image_tag_mutability',
    bad: /^MUTABLE$/,
    says: 'whoever can push can put another image in the place of one that was tested',
  },
  {
    on: /^aws_ecr_repository$/,
    way: 'image_scanning_configuration.scan_on_push',
    bad: off,
    says: 'nobody looks for known weaknesses in what is pushed',
  },
];

/** Records, keys, credentials of machines, images and earlier versions. */
export const upkeepRules: readonly PatternRule<Hcl>[] = [
  {
    id: 'terraform-logging-off',
    title: 'nothing is recorded',
    cwe: [778],
    owasp: 'logging',
    severity: 'note',
    score: 3.7,
    precision: 'medium',
    why: 'After a break-in nobody can tell what happened.',
    help: 'switch the record on, and keep it where the resource cannot change it',
    bad: 'enable_logging = false',
    good: 'enable_logging = true',
    find: file => applied(unlogged, file),
  },
  {
    id: 'terraform-key-rotation-off',
    title: 'a key that is never changed',
    cwe: [324],
    owasp: 'crypto',
    severity: 'note',
    score: 4,
    precision: 'high',
    why: 'What leaked once is good for ever.',
    help: 'switch rotation on',
    bad: 'enable_key_rotation = false',
    good: 'enable_key_rotation = true',
    find: file => applied(rotation, file),
  },
  {
    id: 'terraform-open-metadata',
    title: 'credentials for any request from the machine',
    cwe: [918],
    owasp: 'forgery',
    severity: 'warning',
    score: 6.5,
    precision: 'high',
    why: 'A program that can be made to fetch an address then hands out the credentials of the machine.',
    help: 'ask for a session token: `http_tokens = "required"`',
    bad: 'http_tokens = "optional"',
    good: 'http_tokens = "required"',
    find: file => applied(metadata, file),
  },
  {
    id: 'terraform-versioning-off',
    title: 'files without earlier versions',
    cwe: [693],
    owasp: 'integrity',
    severity: 'note',
    score: 3.1,
    precision: 'high',
    why: 'What is overwritten or deleted, by mistake or by a thief, is gone.',
    help: 'switch versioning on',
    bad: 'versioning { enabled = false }',
    good: 'versioning { enabled = true }',
    find: file => applied(versioning, file),
  },
  {
    id: 'terraform-unchecked-images',
    title: 'images that can be exchanged',
    cwe: [345, 1104],
    owasp: 'integrity',
    severity: 'note',
    score: 4.3,
    precision: 'high',
    why: 'What runs tomorrow under a name is not what was looked at today.',
    help: 'make tags immutable and scan on push',
    bad: 'image_tag_mutability = "MUTABLE"',
    good: 'image_tag_mutability = "IMMUTABLE"',
    find: file => applied(images, file),
  },
];
