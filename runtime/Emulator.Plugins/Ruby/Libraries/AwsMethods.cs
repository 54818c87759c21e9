using System.Text.RegularExpressions;
using Emulator.Plugins.Definitions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>aws.generate_signature</c> (connector-sdk.md 7.1), with the keys of the connection.</summary>
internal static partial class AwsMethods
{
    [GeneratedRegex(@"\b[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    // Of the platform, which roles of its users trust.
    private const string PlatformAccount = "353360065216";

    public static void Define(MethodTable<AwsLibrary> table) => table
        .Add(
            "generate_signature(connection:, service:, region:, host: nil, path: '/', method: 'GET', params: {}, headers: {}, payload: '')",
            Sign)
        .Add("workato_account_id", _ => new RubyString(PlatformAccount))
        .Add("iam_external_id", _ => new RubyString(AwsRole.ExternalId));

    private static RubyObject Sign(RubyRun run, AwsLibrary self, in Arguments arguments)
    {
        var connection = arguments.Keyword("connection") as RubyHash ?? throw RubyErrors.Argument("missing keyword: :connection");
        var service = arguments.Keyword("service")?.ToText() ?? string.Empty;
        var region = arguments.Keyword("region")?.ToText() ?? string.Empty;
        var headers = Headers(arguments);
        var payload = (arguments.Keyword("payload") as RubyString)?.ToBytes() ?? [];
        var isRawPath = AwsServices.Complete(service, headers, payload);
        var address = new AwsAddress(
            arguments.Keyword("host") is { } host and not RubyNil ? host.ToText() : $"{service}.{region}.amazonaws.com",
            arguments.Keyword("path")?.ToText() ?? "/",
            Query(run, arguments.Keyword("params")));
        address.Check();
        var scope = new AwsScope(headers.GetValueOrDefault("x-amz-date") ?? AwsServices.Moment(run), region, service);
        var key = connection[RubySymbol.Of("aws_assume_role")] is var role and not RubyNil && role.ToText().Length > 0
            ? AwsRole.Assume(run, self.Self, connection, role.ToText())
            : AwsServices.Key(connection, "aws_api_key", "aws_secret_key");
        var verb = (arguments.Keyword("method")?.ToText() ?? "GET").ToUpperInvariant();
        return Result(address, AwsServices.Sign(verb, address, headers, payload, key, scope, isRawPath));
    }

    // The names as the vendor's tool gives them back: each word with a capital.
    private static RubyHash Result(AwsAddress address, OrderedDictionary<string, string> signed)
    {
        var headers = new RubyHash(isIndifferent: true);
        foreach (var (name, value) in signed)
        {
            headers[new RubyString(Words().Replace(name, word => word.Value.ToUpperInvariant()))] = new RubyString(value);
        }

        var result = new RubyHash(isIndifferent: true);
        result[new RubyString("url")] = new RubyString(address.ToString());
        result[new RubyString("headers")] = headers;
        return result;
    }

    private static OrderedDictionary<string, string> Headers(in Arguments arguments)
    {
        var headers = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in (arguments.Keyword("headers") as RubyHash)?.Pairs ?? [])
        {
            headers[name.ToText().ToLowerInvariant()] = value.ToText();
        }

        return headers;
    }

    private static string Query(RubyRun run, RubyObject? parameters) => parameters switch
    {
        null or RubyNil => string.Empty,
        RubyString written => written.Text,
        _ => parameters.Class.Find("to_param")!.Call(run, parameters).ToText(),
    };
}
