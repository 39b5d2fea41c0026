import type { PatternRule } from '../../language.ts';
import { applied, type Check } from '../check.ts';
import type { Hcl } from '../read.ts';
import { attributeOf, attributesAt, literalOf } from '../value.ts';

const off = /^false$/;
const unsaid = 'nothing says that it is encrypted';
const open = 'what it stores is not encrypted';
const unencrypted: readonly Check[] = [
  {
    on: /^aws_(?:db_instance|rds_cluster|docdb_cluster|neptune_cluster)$/,
    way: 'storage_encrypted',
    bad: off,
    says: open,
    absent: unsaid,
    when: block =>
      attributesAt(block, 'snapshot_identifier').length + attributesAt(block, 'replicate_source_db').length === 0,
  },
  {
    on: /^aws_(?:ebs_volume|efs_file_system|redshift_cluster)$/,
    way: 'encrypted',
    bad: off,
    says: open,
    absent: unsaid,
  },
  { on: /^aws_(?:instance|launch_configuration)$/, way: 'root_block_device.encrypted', bad: off, says: open },
  { on: /^aws_(?:instance|launch_configuration)$/, way: 'ebs_block_device.encrypted', bad: off, says: open },
  { on: /^aws_launch_template$/, way: 'block_device_mappings.ebs.encrypted', bad: off, says: open },
  {
    on: /^aws_elasticache_replication_group$/,
    way: 'at_rest_encryption_enabled',
    bad: off,
    says: open,
    absent: unsaid,
  },
  { on: /^aws_kinesis_stream$/, way: 'encryption_type', bad: /^NONE$/, says: open },
  { on: /^aws_(?:elasticsearch|opensearch)_domain$/, way: 'encrypt_at_rest.enabled', bad: off, says: open },
  { on: /^aws_dax_cluster$/, way: 'server_side_encryption.enabled', bad: off, says: open },
  {
    on: /^aws_sqs_queue$/,
    way: 'sqs_managed_sse_enabled',
    bad: off,
    says: open,
    when: block => attributeOf(block, 'kms_master_key_id') === undefined,
  },
  { on: /^azurerm_(?:managed_disk|storage_account)$/, way: 'encryption_settings.enabled', bad: off, says: open },
  { on: /^azurerm_data_lake_store$/, way: 'encryption_state', bad: /^Disabled$/, says: open },
];
const plain: readonly Check[] = [
  {
    on: /^aws_elasticache_replication_group$/,
    way: 'transit_encryption_enabled',
    bad: off,
    says: 'what goes in and out is not encrypted',
  },
  {
    on: /^azurerm_(?:linux_|windows_)?(?:web_app|function_app|app_service)$/,
    way: 'https_only',
    bad: off,
    says: 'it answers without encryption',
  },
  {
    on: /^azurerm_storage_account$/,
    way: 'https_traffic_only_enabled',
    bad: off,
    says: 'it answers without encryption',
  },
  {
    on: /^azurerm_storage_account$/,
    way: 'enable_https_traffic_only',
    bad: off,
    says: 'it answers without encryption',
  },
  { on: /^azurerm_redis_cache$/, way: 'enable_non_ssl_port', bad: /^true$/, says: 'it answers without encryption' },
  { on: /^azurerm_redis_cache$/, way: 'non_ssl_port_enabled', bad: /^true$/, says: 'it answers without encryption' },
  {
    on: /^azurerm_(?:mysql|postgresql)_server$/,
    way: 'ssl_enforcement_enabled',
    bad: off,
    says: 'it answers without encryption',
  },
  {
    on: /^google_sql_database_instance$/,
    way: 'settings.ip_configuration.require_ssl',
    bad: off,
    says: 'it answers without encryption',
  },
  {
    on: /^google_sql_database_instance$/,
    way: 'settings.ip_configuration.ssl_mode',
    bad: /^ALLOW_UNENCRYPTED/,
    says: 'it answers without encryption',
  },
  {
    on: /^aws_cloudfront_distribution$/,
    way: 'default_cache_behavior.viewer_protocol_policy',
    bad: /^allow-all$/,
    says: 'it answers without encryption',
  },
  {
    on: /^aws_cloudfront_distribution$/,
    way: 'ordered_cache_behavior.viewer_protocol_policy',
    bad: /^allow-all$/,
    says: 'it answers without encryption',
  },
  {
    on: /^aws_(?:elasticsearch|opensearch)_domain$/,
    way: 'domain_endpoint_options.enforce_https',
    bad: off,
    says: 'it answers without encryption',
  },
  {
    on: /^aws_(?:elasticsearch|opensearch)_domain$/,
    way: 'node_to_node_encryption.enabled',
    bad: off,
    says: 'what its machines tell one another is not encrypted',
  },
  {
    on: /^aws_msk_cluster$/,
    way: 'encryption_info.encryption_in_transit.client_broker',
    bad: /PLAINTEXT/,
    says: 'it answers without encryption',
  },
  {
    on: /^aws_(?:lb|alb)_listener$/,
    way: 'protocol',
    bad: /^HTTP$/,
    severity: 'note',
    says: 'it answers without encryption',
    when: block => !attributesAt(block, 'default_action.type').some(({ value }) => literalOf(value) === 'redirect'),
  },
];
const oldTls = 'it accepts versions of TLS that are broken';
const weakTls: readonly Check[] = [
  { on: /^azurerm_/, way: 'min_tls_version', bad: /^(?:TLS1_[01]|1\.[01])$/, says: oldTls },
  { on: /^azurerm_/, way: 'minimum_tls_version', bad: /^(?:TLS1_[01]|1\.[01]|Disabled)$/, says: oldTls },
  { on: /^azurerm_/, way: 'site_config.minimum_tls_version', bad: /^1\.[01]$/, says: oldTls },
  {
    on: /^aws_cloudfront_distribution$/,
    way: 'viewer_certificate.minimum_protocol_version',
    bad: /^(?:SSLv3|TLSv1(?:_2016|\.1_2016)?)$/,
    says: oldTls,
  },
  {
    on: /^aws_(?:lb|alb)_listener$/,
    way: 'ssl_policy',
    bad: /^ELBSecurityPolicy-(?:2015-05|2016-08|TLS-1-[01]-|FS-2018-06|FS-1-1)/,
    says: oldTls,
  },
  {
    on: /^aws_(?:api_gateway_domain_name|apigatewayv2_domain_name)$/,
    way: 'security_policy',
    bad: /^TLS_1_0$/,
    says: oldTls,
  },
  {
    on: /^aws_(?:elasticsearch|opensearch)_domain$/,
    way: 'domain_endpoint_options.tls_security_policy',
    bad: /^Policy-Min-TLS-1-0/,
    says: oldTls,
  },
  { on: /^google_compute_ssl_policy$/, way: 'min_tls_version', bad: /^TLS_1_[01]$/, says: oldTls },
  { on: /^google_compute_ssl_policy$/, way: 'profile', bad: /^COMPATIBLE$/, severity: 'note', says: oldTls },
];

/** What is encrypted, at rest and on the way. */
export const encryptionRules: readonly PatternRule<Hcl>[] = [
  {
    id: 'terraform-unencrypted-storage',
    title: 'storage that is not encrypted',
    cwe: [311],
    owasp: 'crypto',
    severity: 'warning',
    score: 5.9,
    precision: 'high',
    why: 'A snapshot that is shared, or a disk that is thrown away, can be read.',
    help: 'switch encryption on, with a key of your own where it matters',
    bad: 'storage_encrypted = false',
    good: 'storage_encrypted = true',
    find: file => applied(unencrypted, file),
  },
  {
    id: 'terraform-plain-transport',
    title: 'traffic that is not encrypted',
    cwe: [319],
    owasp: 'crypto',
    severity: 'warning',
    score: 5.9,
    precision: 'high',
    why: 'Whoever is on the way reads and changes what goes by.',
    help: 'accept encrypted connections only, and send others there',
    bad: 'https_only = false',
    good: 'https_only = true',
    find: file => applied(plain, file),
  },
  {
    id: 'terraform-weak-tls',
    title: 'old versions of TLS',
    cwe: [326],
    owasp: 'crypto',
    severity: 'warning',
    score: 5.9,
    precision: 'high',
    why: 'Connections can be talked down to what is broken.',
    help: 'ask for TLS 1.2 at the least',
    bad: 'min_tls_version = "TLS1_0"',
    good: 'min_tls_version = "TLS1_2"',
    find: file => applied(weakTls, file),
  },
];
