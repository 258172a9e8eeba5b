import { bsonFormat } from '../../formats/bson.ts';
import { dataContractXml } from '../../formats/data-contract-xml.ts';
import type { ReplyFormat } from '../../formats/format.ts';
import { jsonFormat } from '../../formats/json.ts';

const namespace = 'http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer';

/** XML with the root elements and namespaces of the page's samples. */
export const xmlFormat = dataContractXml({
  request: { namespace: `${namespace}.Flowmeter`, local: 'AgentResetPwdParm' },
  reply: { namespace, local: 'CommonOperationResult' },
});

/** What replies are written in, the preferred format first; ASP.NET writes no forms. */
export const replyFormats: readonly ReplyFormat[] = [jsonFormat, xmlFormat, bsonFormat];
