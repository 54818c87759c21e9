using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>The table of request methods (connector-sdk.md 3.2).</summary>
internal static class BuilderMethods
{
    public static readonly IReadOnlyList<BuilderMethod> All =
    [
        new("params", static (builder, arguments) => builder.Draft.AddParameters(arguments.At(0))),
        new("payload", Payload),
        new("request_body", static (builder, arguments) => builder.Draft.SetBody(arguments.At(0))),
        new("headers", static (builder, arguments) => SetHeaders(builder, builder.Draft.Request.Headers, arguments.At(0))),
        new("case_sensitive_headers", static (builder, arguments) =>
            SetHeaders(builder, builder.Draft.Request.CaseSensitiveHeaders, arguments.At(0))),
        new("user", static (builder, arguments) => builder.Draft.Request.User = Text(arguments.At(0))),
        new("password", static (builder, arguments) => builder.Draft.Request.Password = Text(arguments.At(0))),
        new("auth_type", static (builder, arguments) => builder.Draft.Request.AuthType = Text(arguments.At(0))),
        Format("format_json", RequestFormat.Json, ResponseFormat.Json),
        Format("request_format_json", RequestFormat.Json, null),
        Format("request_format_www_form_urlencoded", RequestFormat.Form, null),
        Format("request_format_multipart_form", RequestFormat.Multipart, null),
        Format("request_format_raw", RequestFormat.Plain, null),
        Format("response_format_json", null, ResponseFormat.Json),
        Format("response_format_raw", null, ResponseFormat.Raw),
        new("follow_redirection", static (builder, _) => builder.Draft.Request.Redirects = RedirectPolicy.Follow),
        new("ignore_redirection", static (builder, _) => builder.Draft.Request.Redirects = RedirectPolicy.Ignore),
        new("after_response", ResponseHandlers.SetAfterResponse),
        new("after_error_response", ResponseHandlers.SetAfterErrorResponse),
        new("digest_auth", static (builder, _) => builder.Draft.Request.UsesDigest = true),
        .. XmlMethods.All,
        .. CertificateMethods.All,
    ];

    private static void Payload(RequestBuilder builder, JsValue[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsCallable())
            {
                builder.Draft.ChangePayload(argument);
            }
            else
            {
                builder.Draft.AddPayload(argument);
            }
        }
    }

    // A header without a value is not sent (connector-sdk.md 3.2).
    private static void SetHeaders(RequestBuilder builder, IDictionary<string, string> headers, JsValue given)
    {
        if (given.IsNull() || given.IsUndefined())
        {
            return;
        }

        if (given is not ObjectInstance holder || given is JsArray)
        {
            throw builder.Run.Errors.Thrown(FailureKind.Plugin, "headers(…) takes an object of names and values: headers({ 'X-Key': key })");
        }

        foreach (var key in holder.GetOwnPropertyKeys(Types.String))
        {
            if (Text(holder.Get(key)) is { } text)
            {
                headers[key.ToString()] = text;
            }
        }
    }

    private static BuilderMethod Format(string name, RequestFormat? request, ResponseFormat? response) =>
        new(name, (builder, _) =>
        {
            builder.Draft.Request.RequestFormat = request ?? builder.Draft.Request.RequestFormat;
            builder.Draft.Request.ResponseFormat = response ?? builder.Draft.Request.ResponseFormat;
        });

    private static string? Text(JsValue value) =>
        value.IsNull() || value.IsUndefined() ? null : TypeConverter.ToString(value);
}
