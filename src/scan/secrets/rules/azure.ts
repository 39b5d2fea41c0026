import { family } from '../family.ts';
import { keyed } from '../keyed.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf } from '../shape.ts';

const { base62, base64, lower, urlSafe } = alphabets;
const help = 'regenerate the key in the portal, both halves of its pair, and look at the logs of the resource';
/** Secrets of Microsoft Azure and Entra. */
export const azureRules = [
  family({
    id: 'azure-client-secret',
    title: 'a client secret of Microsoft Entra',
    publishedAt: 'https://learn.microsoft.com/en-us/purview/sit-defn-client-secret-api-key',
    help: 'delete the secret of the app registration, and look at its sign-ins',
    securitySeverity: 9.1,
    keywords: Array.from('0123456789', digit => `${digit}q~`),
    pattern: /[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])/,
    lead: 3,
    fixedLead: true,
    secrets: () => [
      `${sample(base62, 3)}8Q~${sample(urlSafe, 34)}`,
      `${sample(base62, 3, 1)}7Q~${sample(urlSafe, 31)}`,
    ],
    lookAlikes: () => [`${sample(base62, 3)}8Q~${sample(base62, 60)}`, `${sample(base62, 3)}8Q~${sample(base62, 20)}`],
  }),
  family({
    id: 'azure-account-key',
    title: 'an Azure storage or database account key',
    publishedAt: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string',
    help,
    securitySeverity: 9.1,
    keywords: ['accountkey'],
    pattern: /AccountKey["']? ?[=:] ?["']?([A-Za-z0-9+/]{84,86}={1,2})/i,
    group: 1,
    secrets: () => {
      const secret = `${sample(base64, 86)}==`;
      return [
        { text: `AccountName=logs;AccountKey=${secret};EndpointSuffix=x`, secret, confidence: 'medium' },
        { text: `AccountEndpoint=https://a.example/;AccountKey=${secret};`, secret, confidence: 'medium' },
      ];
    },
    // The emulator's, which everybody has.
    judge: key => (key.startsWith('Eby8vdM02xNOcqFlqUwJ') ? undefined : 'medium'),
  }),
  family({
    id: 'azure-shared-access-connection',
    title: 'a shared access key of an Azure connection string',
    publishedAt: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    help,
    keywords: ['sharedaccesskey'],
    pattern: /SharedAccessKey["']? ?[=:] ?["']?([A-Za-z0-9+/]{43}=)/i,
    group: 1,
    secrets: () => {
      const secret = `${sample(base64, 43)}=`;
      const text = `Endpoint=sb://a.example/;SharedAccessKeyName=Root;SharedAccessKey=${secret}`;
      return [{ text, secret, confidence: 'medium' }];
    },
  }),
  family({
    id: 'azure-shared-access-signature',
    title: 'an Azure shared access signature',
    publishedAt: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview',
    help: 'rotate the key that signed it: a signature cannot be revoked alone',
    securitySeverity: 7.5,
    keywords: ['sig='],
    pattern: /sig=([A-Za-z0-9%+/]{43,75}(?:%3d|=))/i,
    group: 1,
    secrets: () => {
      const secret = `${sample(base64, 43)}=`;
      const text = `https://a.example/c?sv=2024-11-04&sr=c&sp=rl&sig=${secret}`;
      return [{ text, secret, confidence: 'medium' }];
    },
  }),
  keyed({
    id: 'azure-devops-legacy-token',
    title: 'an Azure DevOps personal access token of the old form',
    publishedAt: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-devops-personal-access-token',
    securitySeverity: 9.1,
    names: ['azure_devops', 'azuredevops', 'azdo', 'vsts', 'vss', 'system_accesstoken'],
    value: /[a-z2-7]{52}/,
    judge: judgeMixed,
    secrets: () => [sample(`${lower.slice(10)}234567`, 52)],
  }),
  keyed({
    id: 'azure-subscription-key',
    title: 'an Azure AI or API Management subscription key',
    publishedAt: 'https://learn.microsoft.com/en-us/azure/ai-services/authentication',
    help,
    names: [
      'ocp-apim-subscription-key',
      'azure_openai',
      'azureopenai',
      'azure_ai',
      'cognitive',
      'azure_search',
      'azure_speech',
      'bing_search',
      'azure_maps',
    ],
    ...keyOf('hex', 32),
  }),
];
