import { family } from '../family.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { prefixed, sampleUuid } from '../shape.ts';

/** Keys of AI services that carry a prefix of their vendor. */
export const aiRules: readonly SecretRule[] = [
  family({
    id: 'openai-session-key',
    title: 'an OpenAI session key',
    publishedAt: 'https://platform.openai.com/docs/api-reference/authentication',
    ...prefixed('sess-', 'base62', 40),
  }),
  family({
    id: 'huggingface-token',
    title: 'a Hugging Face user access token',
    publishedAt: 'https://huggingface.co/docs/hub/security-tokens',
    ...prefixed('hf_', 'letters', 34),
    lookAlikes: () => ['- (id)hf_requiredCharacteristicTypesForDisplayMetadata;', 'hf_model_name'],
  }),
  family({
    id: 'huggingface-organization-token',
    title: 'a Hugging Face organization token',
    publishedAt: 'https://huggingface.co/docs/hub/security-tokens',
    ...prefixed('api_org_', 'letters', 34),
  }),
  family({
    id: 'replicate-token',
    title: 'a Replicate API token',
    publishedAt: 'https://replicate.com/docs/topics/security/api-tokens',
    ...prefixed('r8_', 'base62', 37),
  }),
  family({
    id: 'groq-api-key',
    title: 'a Groq API key',
    publishedAt: 'https://console.groq.com/docs/quickstart',
    ...prefixed('gsk_', 'base62', 52),
  }),
  family({
    id: 'perplexity-api-key',
    title: 'a Perplexity API key',
    publishedAt: 'https://docs.perplexity.ai/guides/getting-started',
    ...prefixed('pplx-', 'base62', 48, 'at least'),
  }),
  family({
    id: 'openrouter-api-key',
    title: 'an OpenRouter API key',
    publishedAt: 'https://openrouter.ai/docs/api-reference/authentication',
    ...prefixed('sk-or-v1-', 'hex', 64),
  }),
  family({
    id: 'xai-api-key',
    title: 'an xAI API key',
    publishedAt: 'https://docs.x.ai/docs/tutorial',
    ...prefixed('xai-', 'base62', 70, 'at least'),
  }),
  family({
    id: 'langsmith-api-key',
    title: 'a LangSmith API key',
    publishedAt:
      'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
    keywords: ['lsv2_pt_', 'lsv2_sk_', 'ls__'],
    pattern: /(?:lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|ls__[a-f0-9]{32})/,
    secrets: () => [
      `lsv2_pt_${sample(alphabets.hex, 32)}_${sample(alphabets.hex, 10)}`,
      `ls__${sample(alphabets.hex, 32)}`,
    ],
  }),
  family({
    id: 'langfuse-secret-key',
    title: 'a Langfuse secret key',
    publishedAt: 'https://langfuse.com/docs/api',
    keywords: ['sk-lf-'],
    pattern: /sk-lf-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    secrets: () => [`sk-lf-${sampleUuid()}`],
  }),
  family({
    id: 'pinecone-api-key',
    title: 'a Pinecone API key',
    publishedAt: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
    keywords: ['pcsk_'],
    pattern: /pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{48,}/,
    secrets: () => [`pcsk_${sample(alphabets.base62, 5)}_${sample(alphabets.base62, 63)}`],
  }),
  family({
    id: 'cerebras-api-key',
    title: 'a Cerebras API key',
    publishedAt: 'https://inference-docs.cerebras.ai/quickstart',
    ...prefixed('csk-', 'lower', 48),
  }),
  family({
    id: 'nvidia-api-key',
    title: 'an NVIDIA API key',
    publishedAt: 'https://docs.ngc.nvidia.com/gpu-cloud/ngc-user-guide/index.html',
    ...prefixed('nvapi-', 'urlSafe', 60, 'at least'),
  }),
  family({
    id: 'together-api-key',
    title: 'a Together AI API key',
    publishedAt: 'https://docs.together.ai/docs/quickstart',
    ...prefixed('tgp_v1_', 'urlSafe', 43),
  }),
  family({
    id: 'anyscale-api-key',
    title: 'an Anyscale API key',
    publishedAt: 'https://docs.anyscale.com/reference/quickstart-cli/',
    ...prefixed('esecret_', 'base62', 24, 'at least'),
  }),
  family({
    id: 'friendli-token',
    title: 'a Friendli token',
    publishedAt: 'https://friendli.ai/docs/openapi/introduction',
    ...prefixed('flp_', 'base62', 40, 'at least'),
  }),
  family({
    id: 'jina-api-key',
    title: 'a Jina AI API key',
    publishedAt: 'https://jina.ai/embeddings/',
    ...prefixed('jina_', 'urlSafe', 60),
  }),
  family({
    id: 'e2b-api-key',
    title: 'an E2B API key',
    publishedAt: 'https://e2b.dev/docs/api-key',
    ...prefixed(['e2b_', 'sk_e2b_'], 'hex', 40),
  }),
  family({
    id: 'llamaindex-api-key',
    title: 'a LlamaCloud API key',
    publishedAt: 'https://docs.cloud.llamaindex.ai/api_key',
    ...prefixed('llx-', 'base62', 48),
  }),
  family({
    id: 'helicone-api-key',
    title: 'a Helicone API key',
    publishedAt: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
    keywords: ['sk-helicone-'],
    pattern: /sk-helicone-(?:[a-z]{2}-)?(?:[a-z0-9]{7}-){3}[a-z0-9]{7}/,
    secrets: () => [`sk-helicone-${[1, 2, 3, 4].map(seed => sample(alphabets.lower, 7, seed)).join('-')}`],
  }),
  family({
    id: 'browserbase-api-key',
    title: 'a Browserbase API key',
    publishedAt: 'https://docs.browserbase.com/introduction/getting-started',
    ...prefixed('bb_live_', 'urlSafe', 24, 'at least'),
  }),
  family({
    id: 'runpod-api-key',
    title: 'a RunPod API key',
    publishedAt: 'https://docs.runpod.io/get-started/api-keys',
    ...prefixed('rpa_', 'base62', 40, 'at least'),
  }),
  family({
    id: 'wandb-api-key',
    title: 'a Weights & Biases API key',
    publishedAt: 'https://docs.wandb.ai/support/find_api_key/',
    ...prefixed('wandb_v1_', 'urlSafe', 40, 'at least'),
  }),
];
