import type { Secret } from '../family.ts';
import { family } from '../family.ts';
import { keyed } from '../keyed.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf } from '../shape.ts';

const { base62, hex, urlSafe } = alphabets;
const securitySeverity = 5.3;

/** An address of a node with its key in the path. */
function inUrl(head: string, secret: string): readonly Secret[] {
  return [{ text: `RPC=https://${head}${secret}`, secret, confidence: 'medium' }];
}

/** Keys of nodes and explorers of block chains, as a rule a part of the node's address. */
export const web3NodeRules = [
  family({
    id: 'infura-key',
    title: 'an Infura key',
    publishedAt: 'https://docs.metamask.io/services/get-started/infura/',
    securitySeverity,
    keywords: ['.infura.io/'],
    pattern: /\.infura\.io\/(?:ws\/)?v3\/([a-f0-9]{32})/,
    group: 1,
    boundary: 'none',
    secrets: () => inUrl('mainnet.infura.io/v3/', sample(hex, 32)),
  }),
  keyed({
    id: 'infura-secret',
    title: 'an Infura key or secret',
    publishedAt: 'https://docs.metamask.io/services/get-started/infura/',
    securitySeverity,
    names: ['infura'],
    ...keyOf('hex', 32),
  }),
  family({
    id: 'alchemy-key',
    title: 'an Alchemy key',
    publishedAt: 'https://www.alchemy.com/docs/create-an-api-key',
    securitySeverity,
    keywords: ['.alchemy.com/v2/', '.alchemyapi.io/v2/'],
    pattern: /\.alchemy(?:\.com|api\.io)\/v2\/([A-Za-z0-9_-]{32})/,
    group: 1,
    boundary: 'none',
    secrets: () => inUrl('eth-mainnet.g.alchemy.com/v2/', sample(urlSafe, 32)),
  }),
  keyed({
    id: 'alchemy-token',
    title: 'an Alchemy key or token',
    publishedAt: 'https://www.alchemy.com/docs/create-an-api-key',
    securitySeverity,
    names: ['alchemy_api', 'alchemy_key', 'alchemy_token', 'alchemyapi', 'alchemy_auth', 'alcht'],
    value: /(?:alcht_)?[A-Za-z0-9_-]{32}/,
    judge: judgeMixed,
    secrets: () => [sample(urlSafe, 32)],
  }),
  family({
    id: 'quicknode-key',
    title: 'a key in a QuickNode address',
    publishedAt: 'https://www.quicknode.com/guides/quicknode-products/how-to-protect-your-endpoint',
    securitySeverity,
    keywords: ['.quiknode.pro/'],
    pattern: /\.quiknode\.pro\/([a-f0-9]{40})/,
    group: 1,
    boundary: 'none',
    secrets: () => inUrl('a-b-c.quiknode.pro/', sample(hex, 40)),
  }),
  keyed({
    id: 'etherscan-key',
    title: 'an Etherscan API key',
    publishedAt: 'https://docs.etherscan.io/getting-an-api-key',
    securitySeverity,
    names: ['etherscan', 'polygonscan', 'bscscan', 'arbiscan', 'basescan', 'snowtrace', 'ftmscan'],
    ...keyOf('upper', 34),
  }),
  keyed({
    id: 'moralis-key',
    title: 'a key of a block chain data service',
    publishedAt: 'https://docs.moralis.com/',
    securitySeverity,
    names: ['moralis', 'blockfrost', 'helius', 'ankr_api', 'tatum_api', 'chainstack', 'covalent', 'coinmarketcap'],
    value:
      /(?:mainnet|preprod|preview|ipfs)[A-Za-z0-9]{32}|[A-Za-z0-9]{64}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{32}/,
    judge: judgeMixed,
    secrets: () => [`mainnet${sample(base62, 32)}`, sample(base62, 64), sample(hex, 32)],
  }),
  family({
    id: 'lightning-macaroon',
    title: 'a macaroon of a Lightning node',
    publishedAt: 'https://docs.lightning.engineering/the-lightning-network/l402/macaroons',
    keywords: ['0201036c6e64'],
    // `lnd`, behind the version of the macaroon's format, in hexadecimal.
    pattern: /0201036c6e64[a-f0-9]{120,}/,
    securitySeverity: 8.1,
    secrets: () => [`0201036c6e64${sample(hex, 300)}`],
  }),
];
