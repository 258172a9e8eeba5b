// A client of the digitalscience API as a .NET program writes one, with nothing but the framework's own classes:
// DataContractSerializer for XML, TripleDESCryptoServiceProvider for the new password, HttpWebRequest, and HAWK by
// HMACSHA256.
//
//     ResetPassword.exe <base URL> <agent id> <user code> [--cbc]
//
// The HAWK id and key, the verification code and the new password are lines of standard input, so that no secret is
// ever an argument, which other users of a machine can see. Prints `<HTTP status> <errcode> <errmsg>`, and
// `unsigned` after them when `Server-Authorization` is not that of the reply; exit code 0 for errcode 0 only.
using System;
using System.IO;
using System.Net;
using System.Runtime.Serialization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

[DataContract(Name = "AgentResetPwdParm", Namespace = "http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer.Flowmeter")]
public class AgentResetPwdParm
{
    [DataMember(Name = "agentid")] public long AgentId;
    [DataMember(Name = "usercode")] public long UserCode;
    [DataMember(Name = "verifycode")] public string VerifyCode;
    [DataMember(Name = "newpwd")] public string NewPwd;
}

[DataContract(Name = "CommonOperationResult", Namespace = "http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer")]
public class CommonOperationResult
{
    [DataMember(Name = "errcode")] public int ErrCode;
    [DataMember(Name = "errmsg")] public string ErrMsg;
    [DataMember(Name = "tag")] public string Tag;
}

/// The client's side of HAWK (https://github.com/mozilla/hawk), SHA-256.
public class Hawk
{
    readonly string id;
    readonly byte[] key;
    readonly string method;
    readonly Uri uri;
    readonly string timestamp;
    readonly string nonce;

    public Hawk(string id, string key, string method, Uri uri)
    {
        this.id = id;
        this.key = Encoding.UTF8.GetBytes(key);
        this.method = method;
        this.uri = uri;
        timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
        nonce = Guid.NewGuid().ToString("N").Substring(0, 8);
    }

    public string Authorization(byte[] body, string contentType)
    {
        string hash = PayloadHash(body, contentType);
        return string.Format("Hawk id=\"{0}\", ts=\"{1}\", nonce=\"{2}\", hash=\"{3}\", mac=\"{4}\"",
            id, timestamp, nonce, hash, Mac("header", hash, ""));
    }

    public bool IsOfThisReply(string serverAuthorization, byte[] body, string contentType)
    {
        string hash = PayloadHash(body, contentType);
        return Attribute(serverAuthorization, "hash") == hash
            && Attribute(serverAuthorization, "mac") == Mac("response", hash, Attribute(serverAuthorization, "ext"));
    }

    string Mac(string type, string hash, string ext)
    {
        string[] lines = {
            "hawk.1." + type, timestamp, nonce, method, uri.PathAndQuery, uri.Host, uri.Port.ToString(), hash, ext, ""
        };
        using (var hmac = new HMACSHA256(key))
            return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", lines))));
    }

    static string PayloadHash(byte[] body, string contentType)
    {
        string mediaType = contentType.Split(';')[0].Trim().ToLowerInvariant();
        var payload = new MemoryStream();
        Write(payload, Encoding.UTF8.GetBytes("hawk.1.payload\n" + mediaType + "\n"));
        Write(payload, body);
        Write(payload, Encoding.UTF8.GetBytes("\n"));
        using (var sha = SHA256.Create())
            return Convert.ToBase64String(sha.ComputeHash(payload.ToArray()));
    }

    static void Write(Stream stream, byte[] bytes)
    {
        stream.Write(bytes, 0, bytes.Length);
    }

    static string Attribute(string header, string name)
    {
        return Regex.Match(header ?? "", "\\b" + name + "=\"([^\"]*)\"").Groups[1].Value;
    }
}

public static class Program
{
    const string ContentType = "application/xml; charset=utf-8";

    public static int Main(string[] arguments)
    {
        string hawkId = Console.ReadLine(), hawkKey = Console.ReadLine();
        string verifyCode = Console.ReadLine(), password = Console.ReadLine();
        bool isCbc = arguments.Length > 3 && arguments[3] == "--cbc";

        var parm = new AgentResetPwdParm {
            AgentId = long.Parse(arguments[1]),
            UserCode = long.Parse(arguments[2]),
            VerifyCode = verifyCode,
            NewPwd = Encrypt(UpperMd5(password), verifyCode, isCbc),
        };
        var body = new MemoryStream();
        new DataContractSerializer(typeof(AgentResetPwdParm)).WriteObject(body, parm);

        var uri = new Uri(new Uri(arguments[0]), "/api/Agent/Ent/Password/ResetPwd");
        var hawk = new Hawk(hawkId, hawkKey, "POST", uri);
        var request = (HttpWebRequest)WebRequest.Create(uri);
        request.Method = "POST";
        request.ContentType = ContentType;
        request.Headers["Authorization"] = hawk.Authorization(body.ToArray(), ContentType);
        using (var stream = request.GetRequestStream()) body.WriteTo(stream);
        return Report((HttpWebResponse)request.GetResponse(), hawk);
    }

    static int Report(HttpWebResponse response, Hawk hawk)
    {
        var body = new MemoryStream();
        using (var stream = response.GetResponseStream()) stream.CopyTo(body);
        bool isSigned = hawk.IsOfThisReply(response.Headers["Server-Authorization"], body.ToArray(), response.ContentType);
        body.Position = 0;
        var result = (CommonOperationResult)new DataContractSerializer(typeof(CommonOperationResult)).ReadObject(body);
        // UTF-8 whatever the console's own encoding is.
        string line = string.Format("{0} {1} {2}{3}\n",
            (int)response.StatusCode, result.ErrCode, result.ErrMsg, isSigned ? "" : " unsigned");
        byte[] bytes = Encoding.UTF8.GetBytes(line);
        using (var output = Console.OpenStandardOutput()) output.Write(bytes, 0, bytes.Length);
        return result.ErrCode == 0 ? 0 : 1;
    }

    static string UpperMd5(string text)
    {
        using (var md5 = MD5.Create())
            return BitConverter.ToString(md5.ComputeHash(Encoding.UTF8.GetBytes(text))).Replace("-", "");
    }

    /// TripleDes(digest, SHA256_Top192(Upper_Md5(code))); the framework pads by PKCS #7 unless told otherwise.
    static string Encrypt(string digest, string code, bool isCbc)
    {
        byte[] key = new byte[24];
        using (var sha = SHA256.Create())
            Array.Copy(sha.ComputeHash(Encoding.UTF8.GetBytes(UpperMd5(code))), key, key.Length);
        using (var tripleDes = new TripleDESCryptoServiceProvider())
        {
            tripleDes.Key = key;
            tripleDes.Mode = isCbc ? CipherMode.CBC : CipherMode.ECB;
            tripleDes.IV = new byte[8];
            byte[] plaintext = Encoding.UTF8.GetBytes(digest);
            using (var encryptor = tripleDes.CreateEncryptor())
                return Convert.ToBase64String(encryptor.TransformFinalBlock(plaintext, 0, plaintext.Length));
        }
    }
}
