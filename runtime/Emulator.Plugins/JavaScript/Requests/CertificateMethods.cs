using Emulator.Sdk.Requests;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>
/// Certificates of a secure connection (connector-sdk.md 3.2), in one object each:
/// <c>tls_client_cert({ certificate, key, passphrase, intermediates })</c>, <c>tls_server_certs({ certificates, strict })</c>.
/// </summary>
internal static class CertificateMethods
{
    public static readonly IReadOnlyList<BuilderMethod> All =
    [
        new("tls_client_cert", static (builder, arguments) => builder.Draft.Request.ClientCertificate = new TlsClientCertificate(
            Text(arguments, "certificate") ?? string.Empty,
            Text(arguments, "key") ?? string.Empty,
            Text(arguments, "passphrase"),
            Texts(arguments, "intermediates"))),
        new("tls_server_certs", static (builder, arguments) => builder.Draft.Request.ServerCertificates = new TlsServerCertificates(
            Texts(arguments, "certificates"),
            Member(arguments, "strict") is var strict && (strict.IsUndefined() || TypeConverter.ToBoolean(strict)))),
    ];

    private static JsValue Member(JsValue[] arguments, string name) => (arguments.At(0) as ObjectInstance)?.Get(name) ?? JsValue.Undefined;

    private static string? Text(JsValue[] arguments, string name) =>
        Member(arguments, name) is var member && (member.IsNull() || member.IsUndefined()) ? null : TypeConverter.ToString(member);

    private static IReadOnlyList<string> Texts(JsValue[] arguments, string name) => Member(arguments, name) switch
    {
        JsArray list => [.. list.Select(TypeConverter.ToString)],
        var one when one.IsNull() || one.IsUndefined() => [],
        var one => [TypeConverter.ToString(one)],
    };
}
