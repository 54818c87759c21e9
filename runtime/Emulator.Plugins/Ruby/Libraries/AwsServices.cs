using System.Globalization;
using Emulator.Plugins.Definitions;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>What is signed for which of Amazon's services (connector-sdk.md 7.1).</summary>
internal static class AwsServices
{
    private const string Sha = "x-amz-content-sha256";
    private const string FormType = "application/x-www-form-urlencoded";

    /// <summary>Adds the headers that the service wants besides.</summary>
    /// <returns>True for a service that signs the path of the address as it is; the others escape it once more.</returns>
    public static bool Complete(string service, OrderedDictionary<string, string> headers, byte[] payload)
    {
        if (service is not ("s3" or "monitoring" or "lambda"))
        {
            return false;
        }

        if (service != "lambda")
        {
            headers.TryAdd("accept", service == "s3" ? "application/xml" : "application/json");
        }

        headers.TryAdd("content-type", FormType);
        if (service == "s3" && payload.Length == 0)
        {
            headers[Sha] = "UNSIGNED-PAYLOAD";
        }

        return true;
    }

    /// <summary>All headers to send, in the order of the vendor's tool.</summary>
    public static OrderedDictionary<string, string> Sign(
        string verb, AwsAddress address, OrderedDictionary<string, string> headers, byte[] payload, AwsKey key, AwsScope scope, bool isRawPath)
    {
        headers["host"] = address.Host;
        headers["x-amz-date"] = scope.Moment;
        if (key.SessionToken is { } token)
        {
            headers["x-amz-security-token"] = token;
        }

        headers.TryAdd(Sha, AwsSignature.Digest(payload));
        var call = new AwsCall(
            verb, isRawPath ? address.Path : address.EscapedPath(), address.Query,
            new SortedDictionary<string, string>(headers, StringComparer.Ordinal), headers[Sha]);
        headers["authorization"] = AwsSignature.Authorization(call, key, scope);
        return headers;
    }

    public static AwsKey Key(RubyHash settings, string id, string secret) => new(Text(settings, id), Text(settings, secret));

    public static string Moment(RubyRun run) =>
        run.Now.ToDateTimeOffset().UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Text(RubyHash settings, string name) =>
        settings[RubySymbol.Of(name)] is var found and not RubyNil && found.ToText() is { Length: > 0 } text
            ? text
            : throw new RubyException(
                "Aws::Sigv4::Errors::MissingCredentialsError", $"unable to sign request without credentials set (the connection has no {name})");
}
