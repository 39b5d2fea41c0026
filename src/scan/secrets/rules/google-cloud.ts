import { family } from '../family.ts';
import { keyed } from '../keyed.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed } from '../shape.ts';

const { base62, base64, urlSafe, upper } = alphabets;

/** Keys, secrets and tokens of Google Cloud; a service account's key is a private key like any other. */
export const googleCloudRules = [
  family({
    id: 'google-api-key',
    title: 'a Google API key',
    publishedAt: 'https://cloud.google.com/docs/authentication/api-keys',
    help: 'delete the key in the console, restrict the next one to its API and callers, and look at the usage it ran up',
    keywords: ['aiza'],
    pattern: /AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/,
    secrets: () => [`AIza${sample(urlSafe, 35)}`, `AIza${sample(urlSafe, 35, 1)}`],
    lookAlikes: () => [`AIza${sample(urlSafe, 34)}`, `AIza${sample(base62, 60)}`],
  }),
  family({
    id: 'google-oauth-client-secret',
    title: 'a Google OAuth client secret',
    publishedAt: 'https://developers.google.com/identity/protocols/oauth2',
    keywords: ['gocspx-'],
    pattern: /GOCSPX-[A-Za-z0-9_-]{28,}/,
    secrets: () => [`GOCSPX-${sample(urlSafe, 28)}`],
  }),
  family({
    id: 'google-oauth-access-token',
    title: 'a Google OAuth access token',
    publishedAt: 'https://developers.google.com/identity/protocols/oauth2',
    securitySeverity: 7.5,
    keywords: ['ya29.'],
    pattern: /ya29\.[A-Za-z0-9_-]{20,}/,
    secrets: () => [`ya29.a0${sample(urlSafe, 160)}`, `ya29.c${sample(urlSafe, 90)}`],
  }),
  family({
    id: 'google-oauth-refresh-token',
    title: 'a Google OAuth refresh token',
    publishedAt: 'https://developers.google.com/identity/protocols/oauth2',
    keywords: ['1//0'],
    pattern: /1\/\/0[A-Za-z0-9_-]{40,}/,
    secrets: () => [`1//0g${sample(urlSafe, 62)}`, `1//04${sample(urlSafe, 96)}`],
  }),
  family({
    id: 'google-storage-hmac-id',
    title: 'a Google Cloud Storage HMAC access id',
    pair: 'google-storage',
    publishedAt: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    securitySeverity: 6.5,
    keywords: ['goog1e'],
    pattern: /GOOG1E[A-Z0-9]{55}/,
    boundary: 'upper',
    secrets: () => [`GOOG1E${sample(upper, 55)}`],
  }),
  keyed({
    id: 'google-storage-hmac-secret',
    title: 'a Google Cloud Storage HMAC secret',
    pair: 'google-storage',
    publishedAt: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    names: ['gs_secret', 'gcs_secret', 'gcs_hmac', 'hmac_secret', 'google_storage_secret', 'interop_secret'],
    value: /[A-Za-z0-9+/]{40}/,
    judge: judgeMixed,
    secrets: () => [{ text: `GS_SECRET=${sample(base64, 40)}`, secret: sample(base64, 40), confidence: 'medium' }],
  }),
  family({
    id: 'firebase-messaging-key',
    title: 'a Firebase Cloud Messaging server key',
    publishedAt: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
    keywords: ['apa91b'],
    lead: 12,
    pattern: /AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134,}/,
    secrets: () => [`AAAA${sample(urlSafe, 7)}:APA91b${sample(urlSafe, 134)}`],
  }),
];
