using System.Text;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>A payload on its way out.</summary>
/// <param name="Bytes">The bytes; null for none.</param>
/// <param name="ContentType">The content type that goes with its format.</param>
/// <param name="DecidesType">True when that type holds whatever a header says: a boundary must be known to the reader.</param>
internal sealed record RequestBody(byte[]? Bytes, string ContentType, bool DecidesType = false)
{
    private const string JsonType = "application/json";
    private const string FormType = "application/x-www-form-urlencoded";

    /// <exception cref="ConnectorException">The payload does not fit its format.</exception>
    public static RequestBody Of(ConnectorRequest request, Random random) => request.RequestFormat switch
    {
        RequestFormat.Json => new RequestBody(request.Payload.IsNull ? null : JsonBody.Write(request.Payload), JsonType),
        RequestFormat.Form => new RequestBody(Form(request.Payload) ?? [], FormType),
        RequestFormat.Multipart => MultipartBody.Write(request.Payload, random),
        RequestFormat.Plain when request.Payload is RecordValue form =>
            new RequestBody(Encoding.UTF8.GetBytes(FlatForm.Encode(form)), FormType, DecidesType: true),

        // A text is sent under the type that the verb stands for; the wire's own default is a form.
        RequestFormat.Plain => new RequestBody(Plain(request.Payload), request.Verb is "GET" or "HEAD" or "OPTIONS" ? FormType : JsonType),
        _ => new RequestBody(Xml(request), "application/xml"),
    };

    private static byte[]? Xml(ConnectorRequest request) => request.Payload.IsNull
        ? null
        : Encoding.UTF8.GetBytes(XmlRequest.Write(request.XmlRoot ?? "root", request.XmlNamespaces, request.Payload));

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
        ListValue => JsonBody.Write(payload),
        _ => Encoding.UTF8.GetBytes(QueryEncoding.Text(payload)),
    };
}
