import { describe, expect, it } from 'vitest';
import { readMembers } from '../../../../lib/dialects/qingzhenyun/requests.ts';
import { toHttpRequest } from '../../../../lib/http/http-request.ts';
import { gatewayEvent } from '../../../support/gateway-event.ts';

const read = (body: string, type: string) =>
  readMembers(toHttpRequest(gatewayEvent({ body, headers: { 'content-type': type } })));

describe('readMembers', () => {
  it('reads JSON and forms alike', () => {
    expect({ ...read('{"code":"012345","phoneInfo":"a+b"}', 'application/json') }).toEqual({
      code: '012345',
      phoneInfo: 'a+b',
    });
    expect({
      ...read('code=012345&phoneInfo=a%2Bb', 'application/x-www-form-urlencoded; charset=utf-8'),
    }).toEqual({
      code: '012345',
      phoneInfo: 'a+b',
    });
  });

  it('leaves out what is empty or null, and nothing else', () => {
    expect({ ...read('{"a":"","b":null,"c":0,"d":false,"e":[],"f":" "}', 'application/json') }).toEqual({
      c: 0,
      d: false,
      e: [],
      f: ' ',
    });
  });

  it('has no members from a prototype', () => {
    expect(read('{}', 'application/json').constructor).toBeUndefined();
    expect(read('{"__proto__":{"code":"1"}}', 'application/json').code).toBeUndefined();
  });

  it.each(['', 'text/plain', 'application/json'])('takes an empty body of media type %j', (type) => {
    expect({ ...read('', type) }).toEqual({});
  });

  it.each(['', 'text/plain', 'multipart/form-data'])('refuses a filled one of media type %j', (type) => {
    expect(() => read('{}', type)).toThrow('unsupported_media_type');
  });
});
