using System.Text;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>A payload on its way out: its bytes, null for none, and the content type that goes with its format.</summary>
internal sealed record RequestBody(byte[]? Bytes, string ContentType)
{
    private const string JsonType = "application/json";
    private const string FormType = "application/x-www-form-urlencoded";

    /// <exception cref="ConnectorException">The format is XML, or the payload does not fit its format.</exception>
    public static RequestBody Of(ConnectorRequest request, Random random) => request.RequestFormat switch
    {
        RequestFormat.Json => new RequestBody(request.Payload.IsNull ? null : JsonBody.Write(request.Payload), JsonType),
        RequestFormat.Form => new RequestBody(Form(request.Payload) ?? [], FormType),
        RequestFormat.Multipart => MultipartBody.Write(request.Payload, random),
        RequestFormat.Plain => new RequestBody(Plain(request.Payload), JsonType),
        _ => throw new ConnectorException(
            FailureKind.Plugin, $"XML requests are not supported by this version ({request.Verb} {request.Url})"),
    };

    private static byte[]? Form(Value payload) => payload switch
    {
        RecordValue record => Encoding.ASCII.GetBytes(QueryEncoding.Encode(record)),
        _ => Plain(payload),
    };

    // The content type stays JSON for an unrendered body unless a header says otherwise, as in the vendor's tool.
    private static byte[]? Plain(Value payload) => payload switch
    {
        NullValue => null,
        BinaryValue bytes => bytes.Bytes.ToArray(),
        RecordValue record => Encoding.UTF8.GetBytes(FlatForm.Encode(record)),
        ListValue => JsonBody.Write(payload),
        _ => Encoding.UTF8.GetBytes(QueryEncoding.Text(payload)),
    };
}
