import { contentsOf } from '../../flow/contents.ts';
import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries } from '../../flow/tables.ts';
import { knownOf, textOf, type Value } from '../../flow/value.ts';
import { isComplete, memberOf } from './options.ts';

const libraries = ['aws-cdk-lib/aws-', '@aws-cdk/aws-', 'aws-cdk-lib.aws_'];
const each = (service: string, ...names: readonly string[]) =>
  names.flatMap(name => libraries.map(library => `${library}${service}.${name}`));
const optionsOf = ({ positional }: Call) => positional[2]?.value;

/** An option without which what is made is not protected. */
function needs(option: string, message: string): Check {
  return {
    rule: 'javascript-unencrypted-storage',
    severity: 'note',
    says: call => {
      const options = optionsOf(call);
      if (options === undefined) return message;
      const given = memberOf(options, option);
      const isOff =
        given === undefined ? isComplete(options) : /\.UNENCRYPTED$/.test(given.name ?? '') || knownOf(given) === false;
      return isOff ? message : undefined;
    },
  };
}

/** An option that opens what is made to everybody. */
function opens(option: string, message: string): Check {
  return {
    rule: 'javascript-cloud-public',
    severity: 'warning',
    says: call => (knownOf(memberOf(optionsOf(call), option)) === true ? message : undefined),
  };
}

const open: Check = {
  rule: 'javascript-cloud-public',
  severity: 'warning',
  says: 'everybody on the internet can read what is in it',
};
const anywhere = /(?:Peer\.anyIpv[46]\(\))$/;
const administration = /Port\.(?:SSH|RDP|MYSQL_AURORA|POSTGRES|allTraffic\(\)|allTcp\(\))$/;
const ports = new Set([22, 3389, 3306, 5432, 6379, 27017]);
const ingress: Check = {
  rule: 'javascript-cloud-network-open',
  severity: 'warning',
  says: ({ positional, frame }) => {
    const [from, port] = positional;
    if (!anywhere.test(from?.value.name ?? '') && textOf(from?.value) !== '0.0.0.0/0') return undefined;
    const text = port === undefined ? '' : frame.file.source.slice(port.node.start, port.node.end);
    const number = Number(/\btcp\((\d+)\)/.exec(text)?.[1]);
    return administration.test(text) || ports.has(number)
      ? 'the whole internet can reach a port that is for administration or data'
      : undefined;
  },
};

const hasAny = (value: Value | undefined) =>
  contentsOf(value ?? { taints: [], constant: true }).some(({ items }) => items?.some(item => textOf(item) === '*'));
const rights: Check = {
  rule: 'javascript-cloud-rights-unlimited',
  severity: 'warning',
  says: ({ positional }) => {
    const options = positional[0]?.value;
    const isDenied = /DENY$/.test(memberOf(options, 'effect')?.name ?? '');
    return !isDenied && hasAny(memberOf(options, 'actions')) && hasAny(memberOf(options, 'resources'))
      ? 'everything is allowed on everything'
      : undefined;
  },
};

const atRest = 'what is kept in it is not encrypted';

/** Buckets, queues and the like, as the development kit of a cloud makes them. */
export const cloudChecks: Entries = [
  ...checks(needs('encryption', atRest), ...each('s3', 'Bucket'), ...each('sqs', 'Queue')),
  ...checks(needs('enforceSSL', 'it is reached over unencrypted connections too'), ...each('s3', 'Bucket')),
  ...checks(needs('masterKey', atRest), ...each('sns', 'Topic')),
  ...checks(needs('encrypted', atRest), ...each('efs', 'FileSystem'), ...each('ec2', 'Volume')),
  ...checks(
    needs('storageEncrypted', atRest),
    ...each('rds', 'DatabaseInstance', 'DatabaseCluster', 'ServerlessCluster'),
    ...each('docdb', 'DatabaseCluster'),
  ),
  ...checks(opens('publicReadAccess', 'everybody on the internet can read what is in it'), ...each('s3', 'Bucket')),
  ...checks(opens('badge', 'everybody on the internet can see how its builds go'), ...each('codebuild', 'Project')),
  ...checks(
    opens('publiclyAccessible', 'everybody on the internet can reach the database'),
    ...each('rds', 'DatabaseInstance'),
    ...each('dms', 'CfnReplicationInstance'),
    ...each('redshift', 'Cluster'),
  ),
  ...checks(open, '.grantPublicAccess'),
  ...checks(ingress, '.addIngressRule', '.allowFrom'),
  ...checks(rights, ...each('iam', 'PolicyStatement')),
];
