import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../../src/scan/secrets/find.ts';
import { alphabets, sample } from '../../../src/scan/secrets/sample.ts';
import { sampleUuid } from '../../../src/scan/secrets/shape.ts';

const commit = sample(alphabets.hex, 40);
const rulesIn = (text: string) => findSecrets(text).map(found => found.rule.id);

describe('keyed', () => {
  it.each([
    `HEROKU_APP_ID=${sampleUuid()}`,
    `snyk_org: ${sampleUuid()}`,
    `CODECOV_UPLOAD=${sampleUuid()}`,
    `gitea_revision = "${commit}"`,
    `uses: circleci/orb@${commit}`,
    'sonar.projectKey=acme-platform_billing-service-backend-v2',
  ])('takes no id, digest or slug of a vendor for its key: %s', text => {
    expect(rulesIn(text)).toEqual([]);
  });

  it.each([
    [`HEROKU_API_KEY=${sampleUuid()}`, 'heroku-api-key'],
    [`const snykToken: string = "${sampleUuid()}"`, 'snyk-token'],
    [`gitea.access_token = ${commit}`, 'gitea-token'],
    [`sonarqubeToken := "${commit}"`, 'sonarqube-legacy-token'],
    [`droneciToken => '${sample(alphabets.base62, 32)}'`, 'drone-token'],
    [`<jfrogApiKey>\n  ${sample(alphabets.base62, 73)}\n</jfrogApiKey>`, 'jfrog-key'],
  ])('finds the key behind its name: %s', (text, rule) => {
    expect(rulesIn(text)).toEqual([rule]);
  });
});
