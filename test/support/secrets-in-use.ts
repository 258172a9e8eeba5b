import { keyRingSchema } from '../../lib/keys/key-ring.ts';

/** What must not be in any line of the log, with what it is; shared by all copies of this module. */
const store = globalThis as typeof globalThis & { secretsInUse?: Map<string, string> };
store.secretsInUse ??= new Map();
const secrets = store.secretsInUse;

/** Shorter texts are found by chance: other than codes, they are words that details use, such as `secret`. */
const longEnough = /^(?:\d{6,}|.{7,})$/s;

/** A client's id may be logged, wherever a request puts it. */
const clientIds = new Set(['demo-app', 'demo-public']);

/** From here on a text is not found by chance inside another one, in characters. */
const unmistakable = 16;

/** What is secret wherever it comes from: a JSON Web Token, a private key, a mobile number of China. */
const patterns: Readonly<Record<string, RegExp>> = {
  'a token': /eyJ[\w-]{8,}\.[\w-]+\.[\w-]+/,
  'a private key': /-----BEGIN/,
  'a phone number': /(?<!\w)(?:\+?86)?1[3-9]\d{9}(?!\w)/,
};

/** Remembers what no line of the log may hold until the test file ends: a secret, a name, a number. */
export function keepSecret(what: string, value: unknown): void {
  if (typeof value === 'string' && longEnough.test(value) && !clientIds.has(value)) secrets.set(value, what);
}

/** Remembers every secret of a key ring, given as it is stored. */
export function keepKeyRing(stored: string): void {
  const { tokensEndedAt: _, ...sections } = keyRingSchema.parse(JSON.parse(stored));
  for (const [section, keys] of Object.entries(sections)) {
    for (const key of keys) {
      const kept = 'former' in key ? [key, ...(key.former ?? [])] : [key];
      for (const member of kept.flatMap(privateMembers)) keepSecret(`a secret of ${section}`, member);
    }
  }
}

/** JSON spells the line breaks of a PEM key differently: each of its lines is as secret as the whole. */
function privateMembers(key: object): string[] {
  const { secret, privateKey, pkcs8 } = key as Record<string, string | undefined>;
  const pemLines = pkcs8?.split('\n').filter((line) => line.length > 32) ?? [];
  return [secret, privateKey, ...pemLines].filter((member) => member !== undefined);
}

/** What the lines hold that they must not, each with the first line that holds it, blacked out. */
export function leaksIn(lines: readonly string[]): string[] {
  const all = lines.join('\n');
  const known = [...secrets].flatMap(([secret, what]) => {
    const spelling = [secret, inJson(secret)].find((text) => all.includes(text));
    const line = spelling && lines.find((candidate) => holds(candidate, spelling));
    return line ? [`${what} in ${line.replaceAll(spelling, '█')}`] : [];
  });
  const recognised = Object.entries(patterns).flatMap(([what, pattern]) => {
    const line = lines.find((candidate) => pattern.test(candidate));
    return line ? [`${what} in ${line.replace(pattern, '█')}`] : [];
  });
  return [...known, ...recognised];
}

/** Short ones count as whole words only: six digits are found by chance in any id. */
function holds(line: string, secret: string): boolean {
  if (secret.length >= unmistakable) return line.includes(secret);
  for (let at = line.indexOf(secret); at >= 0; at = line.indexOf(secret, at + 1)) {
    const around = `${line[at - 1] ?? ''} ${line[at + secret.length] ?? ''}`;
    if (!/[0-9a-z]/i.test(around)) return true;
  }
  return false;
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Begins anew. */
export function forgetSecrets(): void {
  secrets.clear();
}
