/**
 * Every answer of the dialect, byte for byte, in its three reply formats. `done` in BSON is the example of the API's
 * contract; the other documents were put together by hand in the same layout (bsonspec.org, version 1.1).
 */
export const answers = {
  done: {
    status: 200,
    json: '{"errcode":0,"errmsg":"ok","tag":""}',
    xml: '<CommonOperationResult xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer"><errcode>0</errcode><errmsg>ok</errmsg><tag /></CommonOperationResult>',
    bson: '2b00000010657272636f64650000000000026572726d736700030000006f6b000274616700010000000000',
  },
  wrongCode: {
    status: 200,
    json: '{"errcode":1,"errmsg":"验证码错误或已失效","tag":""}',
    xml: '<CommonOperationResult xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer"><errcode>1</errcode><errmsg>验证码错误或已失效</errmsg><tag /></CommonOperationResult>',
    bson: '4400000010657272636f64650001000000026572726d7367001c000000e9aa8ce8af81e7a081e99499e8afafe68896e5b7b2e5a4b1e69588000274616700010000000000',
  },
  undecryptable: {
    status: 200,
    json: '{"errcode":2,"errmsg":"新密码密文无法解密","tag":""}',
    xml: '<CommonOperationResult xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer"><errcode>2</errcode><errmsg>新密码密文无法解密</errmsg><tag /></CommonOperationResult>',
    bson: '4400000010657272636f64650002000000026572726d7367001c000000e696b0e5af86e7a081e5af86e69687e697a0e6b395e8a7a3e5af86000274616700010000000000',
  },
  repeated: {
    status: 200,
    json: '{"errcode":3,"errmsg":"新密码不能与最近使用过的密码相同","tag":""}',
    xml: '<CommonOperationResult xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer"><errcode>3</errcode><errmsg>新密码不能与最近使用过的密码相同</errmsg><tag /></CommonOperationResult>',
    bson: '5900000010657272636f64650003000000026572726d73670031000000e696b0e5af86e7a081e4b88de883bde4b88ee69c80e8bf91e4bdbfe794a8e8bf87e79a84e5af86e7a081e79bb8e5908c000274616700010000000000',
  },
  tooEasy: {
    status: 200,
    json: '{"errcode":3,"errmsg":"新密码过于常见或与账号信息相同，请换一个","tag":""}',
    xml: '<CommonOperationResult xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer"><errcode>3</errcode><errmsg>新密码过于常见或与账号信息相同，请换一个</errmsg><tag /></CommonOperationResult>',
    bson: '6500000010657272636f64650003000000026572726d7367003d000000e696b0e5af86e7a081e8bf87e4ba8ee5b8b8e8a781e68896e4b88ee8b4a6e58fb7e4bfa1e681afe79bb8e5908cefbc8ce8afb7e68da2e4b880e4b8aa000274616700010000000000',
  },
  frozen: {
    status: 200,
    json: '{"errcode":4,"errmsg":"账号已被冻结，请联系管理员","tag":""}',
    xml: '<CommonOperationResult xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer"><errcode>4</errcode><errmsg>账号已被冻结，请联系管理员</errmsg><tag /></CommonOperationResult>',
    bson: '5000000010657272636f64650004000000026572726d73670028000000e8b4a6e58fb7e5b7b2e8a2abe586bbe7bb93efbc8ce8afb7e88194e7b3bbe7aea1e79086e59198000274616700010000000000',
  },
  tooMany: {
    status: 200,
    json: '{"errcode":5,"errmsg":"操作过于频繁，请稍后再试","tag":""}',
    xml: '<CommonOperationResult xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer"><errcode>5</errcode><errmsg>操作过于频繁，请稍后再试</errmsg><tag /></CommonOperationResult>',
    bson: '4d00000010657272636f64650005000000026572726d73670025000000e6938de4bd9ce8bf87e4ba8ee9a291e7b981efbc8ce8afb7e7a88de5908ee5868de8af95000274616700010000000000',
  },
  internal: {
    status: 500,
    json: '{"errcode":6,"errmsg":"系统内部错误，请稍后再试","tag":""}',
    xml: '<CommonOperationResult xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer"><errcode>6</errcode><errmsg>系统内部错误，请稍后再试</errmsg><tag /></CommonOperationResult>',
    bson: '4d00000010657272636f64650006000000026572726d73670025000000e7b3bbe7bb9fe58685e983a8e99499e8afafefbc8ce8afb7e7a88de5908ee5868de8af95000274616700010000000000',
  },
  denied: {
    status: 401,
    json: '{"Message":"Authorization has been denied for this request."}',
    xml: '<Error><Message>Authorization has been denied for this request.</Message></Error>',
    bson: '42000000024d6573736167650030000000417574686f72697a6174696f6e20686173206265656e2064656e69656420666f72207468697320726571756573742e0000',
  },
  withoutPassword: {
    status: 400,
    json: '{"Message":"The request is invalid.","ModelState":{"parm.newpwd":["The newpwd field is required."]}}',
    xml: '<Error><Message>The request is invalid.</Message><ModelState><parm.newpwd>The newpwd field is required.</parm.newpwd></ModelState></Error>',
    bson: '72000000024d6573736167650018000000546865207265717565737420697320696e76616c69642e00034d6f64656c5374617465003c000000047061726d2e6e6577707764002a0000000230001e000000546865206e6577707764206669656c642069732072657175697265642e00000000',
  },
  malformed: {
    status: 400,
    json: '{"Message":"The request is invalid.","ModelState":{"parm":["An error has occurred."]}}',
    xml: '<Error><Message>The request is invalid.</Message><ModelState><parm>An error has occurred.</parm></ModelState></Error>',
    bson: '64000000024d6573736167650018000000546865207265717565737420697320696e76616c69642e00034d6f64656c5374617465002e000000047061726d002300000002300017000000416e206572726f7220686173206f636375727265642e00000000',
  },
  unsupported: {
    status: 415,
    json: '{"Message":"The request entity\'s media type \'text/plain\' is not supported for this resource."}',
    xml: "<Error><Message>The request entity's media type 'text/plain' is not supported for this resource.</Message></Error>",
    bson: '63000000024d6573736167650051000000546865207265717565737420656e746974792773206d6564696120747970652027746578742f706c61696e27206973206e6f7420737570706f7274656420666f722074686973207265736f757263652e0000',
  },
} as const;

/** The name of an answer. */
export type AnswerName = keyof typeof answers;

/** The bytes of an answer in the format of a media type. */
export function answerBytes(name: AnswerName, mediaType: string): Buffer {
  const { json, xml, bson } = answers[name];
  if (mediaType.endsWith('/bson')) return Buffer.from(bson, 'hex');
  return Buffer.from(mediaType.endsWith('/xml') ? xml : json);
}
