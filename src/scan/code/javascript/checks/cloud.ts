import type { Check } from '../../flow/model.ts';
import { checks, type Entries } from '../../flow/tables.ts';
import { isComplete, memberOf } from './options.ts';

const libraries = ['aws-cdk-lib/aws-', '@aws-cdk/aws-', 'aws-cdk-lib.aws_'];
const each = (service: string, name: string) => libraries.map(library => `${library}${service}.${name}`);

/** An option without which what is made is not protected. */
function needs(option: string, message: string): Check {
  return {
    rule: 'javascript-unencrypted-storage',
    severity: 'note',
    says: ({ positional }) => {
      const options = positional[2]?.value;
      if (options === undefined) return message;
      const given = memberOf(options, option);
      const isOff = given === undefined ? isComplete(options) : /\.UNENCRYPTED$/.test(given.name ?? '');
      return isOff ? message : undefined;
    },
  };
}

const atRest = 'what is kept in it is not encrypted';

/** Buckets, queues and the like, as the development kit of a cloud makes them. */
export const cloudChecks: Entries = [
  ...checks(needs('encryption', atRest), ...each('s3', 'Bucket'), ...each('sqs', 'Queue')),
  ...checks(needs('enforceSSL', 'it is reached over unencrypted connections too'), ...each('s3', 'Bucket')),
  ...checks(needs('masterKey', atRest), ...each('sns', 'Topic')),
];
