import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FormatError } from '../../../lib/formats/format-error.ts';
import { toHttpRequest } from '../../../lib/http/http-request.ts';
import { decoded, readJson } from '../../../lib/http/read-json.ts';
import { textMember } from '../../../lib/http/text-member.ts';
import { gatewayEvent } from '../../support/gateway-event.ts';

const schema = z.object({ password: textMember });
const request = (body: string | Uint8Array, contentType: string | undefined = 'application/json') => ({
  ...toHttpRequest(gatewayEvent()),
  headers: { 'content-type': contentType },
  body: Buffer.from(body as string),
});
const good = '{"password":"MARKER"}';

describe('readJson', () => {
  it.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset=GBK; x=y',
    ' application/json ',
  ])('reads a body under %j: parameters and case do not matter', (contentType) => {
    expect(readJson(request(good, contentType), schema)).toEqual({ password: 'MARKER' });
  });

  it.each(['', 'text/plain', 'application/jsonp', 'application/json, text/plain', 'json'])(
    'refuses the media type %j before it looks at the body',
    (contentType) => {
      for (const body of [good, '{{{', '']) {
        expect(() => readJson(request(body, contentType), schema)).toThrow(
          expect.objectContaining({ code: 'unsupported_media_type' }),
        );
      }
    },
  );

  it('refuses a request that names no media type', () => {
    const { 'content-type': _, ...headers } = request(good).headers;

    expect(() => readJson({ ...request(good), headers }, schema)).toThrow(
      expect.objectContaining({ code: 'unsupported_media_type' }),
    );
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"password":"MARKER"'],
    ['a bare text', 'MARKER'],
    ['a list', '["MARKER"]'],
    ['a JSON text', '"MARKER"'],
    ['null', 'null'],
    ['not UTF-8', Buffer.from([...Buffer.from('{"password":"MARKER'), 0xff, 0x22, 0x7d])],
    ['nested without end', `{"password":${'['.repeat(10_000)}`],
  ])('takes a body that is %s for malformed and quotes none of it', (_, body) => {
    const read = () => readJson(request(body), schema);

    expect(read).toThrow(expect.objectContaining({ code: 'malformed_body' }));
    expect(read).not.toThrow('MARKER');
    expect(read).toThrow(expect.not.objectContaining({ cause: expect.anything() }));
  });

  it('checks the members last', () => {
    expect(() => readJson(request('{}'), schema)).toThrow(
      expect.objectContaining({ code: 'missing_arguments', members: ['password'] }),
    );
    expect(() => readJson(request('{"password":1}'), schema)).toThrow(
      expect.objectContaining({ code: 'invalid_arguments', members: ['password'] }),
    );
  });

  it('takes __proto__ for an unknown member like any other', () => {
    const read = () => readJson(request('{"__proto__":{"password":"x"}}'), schema);

    expect(read).toThrow(expect.objectContaining({ code: 'missing_arguments' }));
  });
});

describe('decoded', () => {
  it('holds the request to account for what its format refuses, and for nothing else', () => {
    expect(() =>
      decoded(() => {
        throw new FormatError('too-deep');
      }),
    ).toThrow(expect.objectContaining({ code: 'malformed_body', message: 'malformed_body: too-deep' }));
    expect(() =>
      decoded(() => {
        throw new TypeError('a fault of ours');
      }),
    ).toThrow(TypeError);
  });
});
