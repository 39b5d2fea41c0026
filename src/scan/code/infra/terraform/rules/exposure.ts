import type { PatternRule } from '../../language.ts';
import { applied, type Check } from '../check.ts';
import { openings } from '../opening.ts';
import type { Hcl } from '../read.ts';
import { attributeOf, attributesAt, literalOf, literalsOf } from '../value.ts';

const everywhere = /^(?:0\.0\.0\.0\/0|::\/0|\*|Internet|Any|0\.0\.0\.0)$/i;
const publicMachines: readonly Check[] = [
  {
    on: /^aws_(?:instance|launch_configuration)$/,
    way: 'associate_public_ip_address',
    bad: /^true$/,
    says: 'the whole internet can try to reach it',
  },
  {
    on: /^aws_launch_template$/,
    way: 'network_interfaces.associate_public_ip_address',
    bad: /^true$/,
    says: 'the whole internet can try to reach it',
  },
  {
    on: /^aws_subnet$/,
    way: 'map_public_ip_on_launch',
    bad: /^true$/,
    says: 'every machine in it can be reached from the whole internet',
  },
];

/** Shells, desktops, databases, queues, engines. */
const adminPorts = [
  22, 23, 135, 445, 1433, 1521, 2375, 2379, 3306, 3389, 5432, 5601, 5900, 5985, 6379, 6443, 9200, 11211, 27017,
];

const publicStorage: readonly Check[] = [
  {
    on: /^aws_s3_bucket(?:_acl|_object)?$/,
    way: 'acl',
    bad: /^public-read-write$/,
    severity: 'error',
    says: 'everybody may read and write the bucket',
  },
  {
    on: /^aws_s3_bucket(?:_acl|_object)?$/,
    way: 'acl',
    bad: /^(?:public-read|authenticated-read)$/,
    says: 'everybody may read the bucket',
  },
  ...['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'].map(
    (way): Check => ({
      on: /^aws_s3_(?:bucket|account)_public_access_block$/,
      way,
      bad: /^false$/,
      says: 'what keeps the bucket from being opened to everybody is switched off',
    }),
  ),
  {
    on: /^google_storage_(?:bucket|object)_(?:iam_(?:member|binding)|access_control|default_object_access_control)$/,
    way: 'member',
    bad: /^all(?:Authenticated)?Users$/,
    says: 'everybody has this right on the bucket',
  },
  {
    on: /^google_storage_(?:bucket|object)_iam_binding$/,
    way: 'members',
    bad: /^all(?:Authenticated)?Users$/,
    says: 'everybody has this right on the bucket',
  },
  {
    on: /^google_storage_(?:bucket|object|default_object)_a(?:ccess_control|cl)$/,
    way: 'entity',
    bad: /^all(?:Authenticated)?Users$/,
    says: 'everybody has this right on the bucket',
  },
  {
    on: /^google_storage_(?:bucket|object)_acl$/,
    way: 'predefined_acl',
    bad: /^public/,
    says: 'everybody may read the bucket',
  },
  {
    on: /^azurerm_storage_container$/,
    way: 'container_access_type',
    bad: /^(?:blob|container)$/,
    says: 'everybody may read the container',
  },
  {
    on: /^azurerm_storage_account$/,
    way: 'allow_nested_items_to_be_public',
    bad: /^true$/,
    severity: 'note',
    says: 'containers in it may be opened to everybody',
  },
  {
    on: /^azurerm_storage_account$/,
    way: 'allow_blob_public_access',
    bad: /^true$/,
    severity: 'note',
    says: 'containers in it may be opened to everybody',
  },
  {
    on: /^digitalocean_spaces_bucket(?:_object)?$/,
    way: 'acl',
    bad: /^public-read/,
    says: 'everybody may read the bucket',
  },
];

const publicDatabases: readonly Check[] = [
  {
    on: /^aws_(?:db_instance|rds_cluster_instance|redshift_cluster|dms_replication_instance|docdb_cluster_instance|neptune_cluster_instance)$/,
    way: 'publicly_accessible',
    bad: /^true$/,
    says: 'the database has an address in the internet',
  },
  {
    on: /^google_sql_database_instance$/,
    way: 'settings.ip_configuration.authorized_networks.value',
    bad: everywhere,
    says: 'the database is open to the internet',
  },
  {
    on: /^azurerm_(?:mssql|mysql|mariadb|postgresql|sql)_(?:flexible_)?server$/,
    way: 'public_network_access_enabled',
    bad: /^true$/,
    severity: 'note',
    says: 'the database has an address in the internet',
  },
  {
    on: /^azurerm_(?:mssql|mysql|mariadb|postgresql|sql)_(?:flexible_server_)?firewall_rule$/,
    way: 'end_ip_address',
    bad: /^255\.255\.255\.255$/,
    says: 'the database is open to the internet',
  },
];

const publicClusters: readonly Check[] = [
  {
    on: /^aws_eks_cluster$/,
    way: 'vpc_config.public_access_cidrs',
    bad: everywhere,
    says: 'the whole internet reaches the control plane',
  },
  {
    on: /^aws_eks_cluster$/,
    way: 'vpc_config.endpoint_public_access',
    bad: /^true$/,
    severity: 'note',
    says: 'the internet reaches the control plane',
    when: block => attributesAt(block, 'vpc_config.public_access_cidrs').length === 0,
  },
  {
    on: /^azurerm_kubernetes_cluster$/,
    way: 'private_cluster_enabled',
    bad: /^false$/,
    severity: 'note',
    says: 'the internet reaches the control plane',
    absent: 'nothing keeps the internet from the control plane',
    when: block =>
      attributesAt(block, 'api_server_access_profile.authorized_ip_ranges').length === 0 &&
      attributeOf(block, 'api_server_authorized_ip_ranges') === undefined,
  },
  {
    on: /^google_container_cluster$/,
    way: 'master_authorized_networks_config.cidr_blocks.cidr_block',
    bad: everywhere,
    says: 'the whole internet reaches the control plane',
    absent: 'nothing keeps the internet from the control plane',
    when: block =>
      !attributesAt(block, 'private_cluster_config.enable_private_endpoint').some(
        ({ value }) => literalOf(value) !== 'false',
      ),
  },
];

/** What is reached from where it should not be. */
export const exposureRules: readonly PatternRule<Hcl>[] = [
  {
    id: 'terraform-public-storage',
    title: 'storage that is open to everybody',
    cwe: [732, 200],
    owasp: 'access',
    severity: 'warning',
    score: 7.5,
    precision: 'high',
    why: 'Addresses of buckets are guessed and listed; what is in an open one is copied by strangers.',
    help: 'make it private and block public access; serve files through a distribution',
    bad: 'acl = "public-read"',
    good: 'acl = "private"',
    find: file => applied(publicStorage, file),
  },
  {
    id: 'terraform-open-ingress',
    title: 'a port that the internet reaches',
    cwe: [284],
    owasp: 'access',
    severity: 'warning',
    score: 7.5,
    precision: 'high',
    why: 'Ports of shells, desktops and databases are tried by everybody, all day.',
    help: 'name the addresses that need it, or go through a session manager or a VPN',
    bad: 'cidr_blocks = ["0.0.0.0/0"] for port 22',
    good: 'cidr_blocks = ["10.0.0.0/8"]',
    *find(file) {
      for (const { source, from, to, protocol } of openings(file)) {
        if (!literalsOf(source?.value).some(text => everywhere.test(text)) || source === undefined) continue;
        const isAll = /^(?:-1|all|\*)$/.test(protocol) || (from === 0 && (to === 0 || to === 65535));
        const port = isAll ? undefined : adminPorts.find(candidate => from <= candidate && candidate <= to);
        if (isAll) yield { at: source, message: 'the whole internet reaches every port' };
        else if (port !== undefined) yield { at: source, message: `the whole internet reaches port ${port}` };
      }
    },
  },
  {
    id: 'terraform-public-database',
    title: 'a database in the internet',
    cwe: [668],
    owasp: 'access',
    severity: 'warning',
    score: 7.5,
    precision: 'high',
    why: 'One guessed or leaked password is then all that is needed.',
    help: 'keep it in a private network',
    bad: 'publicly_accessible = true',
    good: 'publicly_accessible = false',
    find: file => applied(publicDatabases, file),
  },
  {
    id: 'terraform-public-cluster',
    title: 'a control plane in the internet',
    cwe: [668],
    owasp: 'access',
    severity: 'warning',
    score: 5.9,
    precision: 'medium',
    why: 'A leaked token, or a hole in the server, is then used from anywhere.',
    help: 'make the endpoint private, or name the addresses that may reach it',
    bad: 'public_access_cidrs = ["0.0.0.0/0"]',
    good: 'endpoint_public_access = false',
    find: file => applied(publicClusters, file),
  },
  {
    id: 'terraform-public-machine',
    title: 'a machine with an address on the internet',
    cwe: [668],
    owasp: 'configuration',
    severity: 'note',
    score: 4.3,
    precision: 'medium',
    why: 'What listens on it, and what is set up wrong on it, can be tried by everybody.',
    help: 'put it behind a load balancer or a gateway, in a network of its own',
    bad: 'associate_public_ip_address = true',
    good: 'associate_public_ip_address = false',
    find: file => applied(publicMachines, file),
  },
];
