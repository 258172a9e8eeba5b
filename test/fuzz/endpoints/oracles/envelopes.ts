import { deserialize } from 'bson';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as z from 'zod';
import type { Answered } from '../service/call.ts';

type Schema = z.ZodType;

const text = z.string().min(1);
const message = z.strictObject({ code: text, message: z.string() });
const keys = z.strictObject({ keys: z.array(z.looseObject({ kty: text, kid: text })) });
const discovery = z.looseObject({ issuer: text, token_endpoint: text });

/** What a reply of each dialect may look like: media type by status, and the shape of the body. */
interface Form {
  readonly statuses: readonly number[];
  readonly mediaType: RegExp;
  readonly body: Schema;
  /** Whether a reply may have no body at all. */
  readonly mayBeEmpty?: true;
}

const json = /^application\/json$/;

const forms: Readonly<Record<string, Form>> = {
  sophon: {
    statuses: [200, 400, 403, 415],
    mediaType: json,
    body: z.union([z.strictObject({ result: z.literal(true) }), z.strictObject({ error: message })]),
  },
  'tencent-ciam': {
    statuses: [200, 400, 401, 403, 415],
    mediaType: /^application\/json;charset=UTF-8$/,
    body: z.union([
      z.strictObject({ error: text, error_description: text.optional() }),
      z.strictObject({ otp_token: text }),
      z.strictObject({
        access_token: text,
        token_type: z.literal('Bearer'),
        expires_in: z.int(),
        scope: text,
      }),
      keys,
      discovery,
    ]),
    mayBeEmpty: true,
  },
  authing: {
    statuses: [200, 429],
    mediaType: json,
    body: z.union([
      z.strictObject({
        statusCode: z.int().max(499),
        apiCode: z.int().optional(),
        message: text,
        requestId: text,
        data: z.looseObject({}).optional(),
      }),
      keys,
      z.looseObject({ rsa: z.strictObject({ publicKey: text }), sm2: z.strictObject({ publicKey: text }) }),
    ]),
  },
  qingzhenyun: {
    statuses: [200, 401],
    mediaType: json,
    body: z.union([
      z.strictObject({
        status: z.literal(200),
        result: z.unknown(),
        code: z.literal('OK'),
        success: z.literal(true),
        token: text.optional(),
      }),
      z.strictObject({
        status: z.int().min(400).max(499),
        code: z.string().regex(/^[A-Z_{}0-9]+$/),
        success: z.literal(false),
        message: text,
        token: text.optional(),
      }),
    ]),
  },
  digitalscience: {
    statuses: [200, 400, 401, 415],
    mediaType: /^(?:(?:application|text)\/(?:json|xml); charset=utf-8|application\/bson)$/,
    body: z.union([
      z.strictObject({ errcode: z.coerce.number().int(), errmsg: text, tag: z.literal('') }),
      z.strictObject({ Message: text, ModelState: z.record(z.string(), z.unknown()).optional() }),
    ]),
  },
};

/** What is wrong with the form of a reply, or undefined: its status, its headers, its media type, its body. */
export function malformation(dialect: string, reply: Answered): string | undefined {
  const form = forms[dialect];
  if (!form) return `no form of ${dialect} is known`;
  const headers = Object.fromEntries(reply.headers);
  if (!form.statuses.includes(reply.status)) return `status ${reply.status}`;
  if (headers['x-request-id'] !== reply.requestId) return 'x-request-id of another request';
  if (!/^no-store$|^public, max-age=/.test(headers['cache-control'] ?? '')) return 'cache-control';
  if (reply.body.length === 0) return form.mayBeEmpty ? undefined : 'no body';
  const mediaType = headers['content-type'] ?? '';
  if (!form.mediaType.test(mediaType)) return `media type ${mediaType}`;
  const parsed = form.body.safeParse(bodyOf(reply.body, mediaType));
  return parsed.success
    ? undefined
    : `body: ${parsed.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`)}`;
}

const xmlParser = new XMLParser({ ignoreAttributes: true, parseTagValue: false });

function bodyOf(body: Buffer, mediaType: string): unknown {
  try {
    if (mediaType.endsWith('/bson')) return deserialize(body);
    const written = new TextDecoder('utf-8', { fatal: true }).decode(body);
    if (!/\/xml\b/.test(mediaType)) return JSON.parse(written);
    if (XMLValidator.validate(written) !== true) return undefined;
    return Object.values(xmlParser.parse(written) as object)[0];
  } catch {
    return undefined;
  }
}
