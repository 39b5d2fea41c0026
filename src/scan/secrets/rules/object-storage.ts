import { family } from '../family.ts';
import { keyed } from '../keyed.ts';
import { named } from '../named.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed } from '../shape.ts';

const { base64 } = alphabets;

/** Keys of object stores that speak the protocol of Amazon's. */
export const objectStorageRules = [
  family({
    id: 'digitalocean-spaces-key-id',
    title: 'an access key id of DigitalOcean Spaces',
    pair: 'digitalocean-spaces',
    publishedAt: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
    securitySeverity: 6.5,
    ...prefixed(['DO00', 'DO80'], 'upper', 16),
    boundary: 'upper',
  }),
  keyed({
    id: 'digitalocean-spaces-secret',
    title: 'a secret key of DigitalOcean Spaces',
    pair: 'digitalocean-spaces',
    publishedAt: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
    names: ['spaces_secret', 'spaces_access', 'spaces_key', 'do_spaces'],
    value: /[A-Za-z0-9+/]{43}/,
    judge: judgeMixed,
    secrets: () => [sample(base64, 43)],
  }),
  keyed({
    id: 'ibm-object-storage-secret',
    title: 'an HMAC secret of IBM Cloud Object Storage',
    publishedAt: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
    names: ['cos_hmac', 'ibm_cos', 'cos_access', 'cos_secret', 'secret_access_key', 'ibm_secret'],
    ...keyOf('hex', 48),
  }),
  named({
    id: 'backblaze-application-key',
    title: 'a Backblaze B2 application key',
    publishedAt: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
    names: ['backblaze', 'b2_application', 'b2_app', 'b2_key', 'b2_secret', 'application_key', 'applicationkey'],
    value: /K00[0-9][A-Za-z0-9+/]{27}/,
    judge: judgeMixed,
    secrets: () => [`K005${sample(base64, 27)}`],
  }),
  keyed({
    id: 'wasabi-secret-key',
    title: 'a Wasabi secret key',
    publishedAt: 'https://docs.wasabi.com/docs/access-keys-1',
    names: ['wasabi'],
    ...keyOf('base62', 40),
  }),
];
