/**
 * How much more often than by chance each letter follows another in English words and in names of programs: a row per
 * first letter, a digit per second; 4 is chance, each step a factor of two. Counted over the words of source code.
 */
const follows = [
  '04540130402645040656321120',
  '52326010520721520553500040',
  '60316005405410700436400020',
  '52137220710311510452420020',
  '41563330200446132664132410',
  '50116600700501600534500040',
  '50117045500435510641500020',
  '61007000600332600424300030',
  '43544440000447530355040103',
  '60206002400020622262602020',
  '42237322600404330363303020',
  '61237110600501520044420050',
  '64117000600240560041400020',
  '51555361402213420156330020',
  '33441230302557440644534100',
  '60116113500510640645400030',
  '30022000000520020230802000',
  '61337230602243520454321030',
  '40416204602322441056502030',
  '50317105700310520554301040',
  '45435230400556250556000000',
  '60208000600000400010100000',
  '60126015601305510552000000',
  '42526303600340271236200220',
  '43414330500455470365013022',
  '60018100501131500020100031',
];
const chance = 4;

/** The mean over a run's pairs of letters, in bits over chance; random letters lie around -1.8, words above 0. */
function spellingOf(word: string): number {
  let sum = 0;
  for (let i = 1; i < word.length; i++) {
    sum += (follows[word.charCodeAt(i - 1) - 97]?.charCodeAt(word.charCodeAt(i) - 97) ?? 48) - 48 - chance;
  }
  return sum / (word.length - 1);
}

/** Whether lower-case letters are spelt as a word is; two letters tell nothing and are none. */
export function isWordLike(word: string): boolean {
  if (word.length < 3) return false;
  return spellingOf(word) >= (word.length >= 6 ? 0 : -0.5);
}

const runs = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
/** A digit inside a word, as in `c0rrect` and unlike `base64`. */
const leet = /[A-Za-z][013457][a-z]{2}/;
const abbreviations = /md[45]|sha[135]|s3|ipv4|x5|p1|h[1345]|mp[34]/i;

/** The share of a text's letters and digits that stand in words, 0 to 1: near 1 for names and prose. */
export function readability(text: string): number {
  const letters = text.replaceAll(/[^A-Za-z0-9]/g, '').length;
  if (letters === 0) return 0;
  let read = 0;
  for (const [run] of text.matchAll(runs)) if (isWordLike(run.toLowerCase())) read += run.length;
  return read / letters;
}

/** Whether a text is a name or prose rather than something random. */
export function isReadable(text: string): boolean {
  return readability(text) >= 0.6 && !(leet.test(text) && !abbreviations.test(text));
}
