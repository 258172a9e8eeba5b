import { describe, expect, it } from 'vitest';
import { jsonReply, toGatewayResult } from '../../../lib/http/reply.ts';

describe('toGatewayResult', () => {
  it('sends text as it is', () => {
    expect(toGatewayResult({ status: 200, headers: { a: 'b' }, body: '密码' })).toEqual({
      statusCode: 200,
      headers: { a: 'b' },
      body: '密码',
      isBase64Encoded: false,
    });
  });

  it('sends bytes as base64, text or not', () => {
    const bytes = Uint8Array.of(0, 255, 128, 0x7b);

    const { body, isBase64Encoded } = toGatewayResult({ status: 200, body: bytes });

    expect(isBase64Encoded).toBe(true);
    expect([...Buffer.from(body ?? '', 'base64')]).toEqual([...bytes]);
  });

  it('sends an empty body where there is none', () => {
    expect(toGatewayResult({ status: 204 })).toEqual({
      statusCode: 204,
      headers: {},
      body: '',
      isBase64Encoded: false,
    });
  });
});

describe('jsonReply', () => {
  it('is JSON unless its headers say otherwise', () => {
    expect(jsonReply(200, { result: true })).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"result":true}',
    });
    expect(
      jsonReply(401, {}, { 'content-type': 'application/problem+json', 'retry-after': '1' }).headers,
    ).toEqual({
      'content-type': 'application/problem+json',
      'retry-after': '1',
    });
  });
});
