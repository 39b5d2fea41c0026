import { family } from '../family.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';

const { base62, base64, urlSafe } = alphabets;

/** Where in a key the mark of its service stands. */
interface Form {
  readonly mark: string;
  readonly alphabet: string;
  /** Characters in front of the mark, and behind it up to the padding. */
  readonly before: number;
  readonly after: number;
  readonly padding: '' | '=' | '==';
}

interface MarkedKey {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly forms: readonly Form[];
}

const help = 'regenerate the key in the portal, both halves of its pair, and look at the logs of the resource';

function formsOf(marks: readonly string[], form: Omit<Form, 'mark'>): readonly Form[] {
  return marks.map(mark => ({ mark, ...form }));
}

/** A key as Microsoft issues it since 2021: random, then the mark of its service, then what remains of it. */
function marked({ id, title, publishedAt, forms }: MarkedKey): SecretRule {
  const tails = forms.map(({ mark, after, padding }) => {
    return `${mark.replace('+', '\\+')}[A-Za-z0-9+/_-]{${after}}${padding === '' ? '(?![A-Za-z0-9])' : padding}`;
  });
  const rule = family({
    id,
    title,
    publishedAt,
    help,
    securitySeverity: 9.1,
    keywords: forms.map(form => form.mark.toLowerCase()),
    pattern: new RegExp(tails.join('|')),
    boundary: 'none',
    secrets: () =>
      forms.map(({ mark, alphabet, before, after, padding }) => [
        `${sample(alphabet, before)}${mark}${sample(alphabet, after)}${padding}`,
        'high',
      ]),
  });
  return {
    ...rule,
    read: (text, { start, end }, floor) => {
      const form = forms.find(({ mark }) => text.startsWith(mark, start));
      const from = form === undefined ? start : startOf(form, text, start);
      const secrets = from < start && from >= floor ? [{ start: from, end, confidence: 'high' as const }] : [];
      return { secrets, next: end };
    },
  };
}

/** Where the key with its mark here begins; the mark itself when what stands before it is shorter or longer. */
function startOf({ alphabet, before }: Form, text: string, mark: number): number {
  let start = mark;
  while (start > 0 && mark - start <= before && alphabet.includes(text.charAt(start - 1))) start--;
  return mark - start === before ? start : mark;
}

/** Keys of Azure that say in themselves whose they are. */
export const azureMarkedRules = [
  marked({
    id: 'azure-marked-key',
    title: 'an Azure storage, Cosmos DB, batch or API Management key',
    publishedAt: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key-generic',
    forms: formsOf(['+ASt', 'ACDb', '+ABa', '+AMC', 'APIM'], {
      alphabet: base64,
      before: 76,
      after: 6,
      padding: '==',
    }),
  }),
  marked({
    id: 'azure-shared-access-key',
    title: 'an Azure event hub, service bus, relay or IoT key',
    publishedAt: 'https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-get-connection-string',
    forms: formsOf(['+AEh', '+ASb', '+ARm', 'AIoT'], { alphabet: base64, before: 33, after: 6, padding: '=' }),
  }),
  marked({
    id: 'azure-service-key',
    title: 'an Azure search, cache, registry or AI service key',
    publishedAt: 'https://learn.microsoft.com/en-us/azure/search/search-security-api-keys',
    forms: [
      { mark: 'AzSe', alphabet: base62, before: 42, after: 6, padding: '' },
      { mark: 'AzCa', alphabet: base62, before: 33, after: 6, padding: '=' },
      { mark: '+ACR', alphabet: base64, before: 42, after: 6, padding: '' },
      { mark: 'JQQJ99', alphabet: base62, before: 52, after: 26, padding: '' },
    ],
  }),
  marked({
    id: 'azure-functions-key',
    title: 'an Azure Functions key',
    publishedAt: 'https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to',
    forms: [{ mark: 'AzFu', alphabet: urlSafe, before: 44, after: 6, padding: '==' }],
  }),
  marked({
    id: 'azure-devops-token',
    title: 'an Azure DevOps personal access token',
    publishedAt:
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    forms: [{ mark: 'AZDO', alphabet: base62, before: 76, after: 4, padding: '' }],
  }),
];
