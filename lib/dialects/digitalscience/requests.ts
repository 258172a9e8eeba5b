import * as z from 'zod';
import type { Alias } from '../../credential/account.ts';
import { RequestError } from '../../errors/service-error.ts';
import { bsonFormat } from '../../formats/bson.ts';
import type { RequestFormat } from '../../formats/format.ts';
import { jsonFormat } from '../../formats/json.ts';
import { urlencodedFormat } from '../../formats/urlencoded.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { requireMediaType } from '../../http/media-type-guard.ts';
import { decoded } from '../../http/read-json.ts';
import { xmlFormat } from './formats.ts';
import { validModel } from './invalid-model.ts';
import { decimalInteger, integerMember, type ReadInteger, textMember, typedInteger } from './members.ts';

/** A format of request bodies, and how it gives integers. */
export interface BodyReader {
  readonly format: RequestFormat;
  readonly readInteger: ReadInteger;
}

const bodyReaders: readonly BodyReader[] = [
  { format: jsonFormat, readInteger: typedInteger },
  { format: xmlFormat, readInteger: decimalInteger },
  { format: urlencodedFormat, readInteger: decimalInteger },
  { format: bsonFormat, readInteger: typedInteger },
];
const mediaTypes = bodyReaders.flatMap(({ format }) => format.mediaTypes);

/** The name of the action's parameter on the page; the model state of a body starts with it. */
export const parameterName = 'parm';

const account = (readInteger: ReadInteger) => ({
  agentid: integerMember('agentid', readInteger),
  usercode: integerMember('usercode', readInteger),
});

/** The page's `AgentResetPwdParm`. */
const resetParm = (readInteger: ReadInteger) =>
  z.object({
    ...account(readInteger),
    verifycode: textMember('verifycode', 6),
    newpwd: textMember('newpwd', 128),
  });

const verifyCodePath = z.object({ ...account(decimalInteger), mobile: z.string() });

/** How the body of a request is to be read. Reads none of it. @throws ServiceError `unsupported_media_type` */
export function requireBodyReader(request: HttpRequest): BodyReader {
  const mediaType = requireMediaType(request, mediaTypes);
  const reader = bodyReaders.find(({ format }) => format.mediaTypes.includes(mediaType));
  if (reader) return reader;
  throw new RequestError('unsupported_media_type');
}

/** The body of `ResetPwd`. @throws ServiceError `malformed_body`; InvalidModel */
export function readResetParm(request: HttpRequest, { format, readInteger }: BodyReader) {
  const members = decoded(() => format.decode(request.body));
  const { agentid, usercode, ...secrets } = validModel(resetParm(readInteger), members, `${parameterName}.`);
  return { alias: agentAlias(agentid, usercode), ...secrets };
}

/** The path of `GetVerifyCode`. @throws InvalidModel */
export function readVerifyCodePath(request: HttpRequest) {
  const { agentid, usercode, mobile } = validModel(verifyCodePath, request.pathParameters);
  return { alias: agentAlias(agentid, usercode), mobile };
}

function agentAlias(agentid: bigint, usercode: bigint): Alias {
  return { kind: 'agent', value: `${agentid}/${usercode}` };
}
