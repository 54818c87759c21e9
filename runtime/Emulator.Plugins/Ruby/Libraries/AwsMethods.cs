using Emulator.Plugins.Definitions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>aws.generate_signature</c> (connector-sdk.md 7.1), with the keys of the connection.</summary>
internal static class AwsMethods
{
    public static void Define(MethodTable<AwsLibrary> table) => table.Add(
        "generate_signature(connection:, service:, region:, host: nil, path: '/', method: 'GET', params: {}, headers: {}, payload: '')",
        Sign);

    private static RubyObject Sign(RubyRun run, AwsLibrary self, in Arguments arguments)
    {
        var connection = arguments.Keyword("connection") as RubyHash ?? throw RubyErrors.Argument("missing keyword: :connection");
        if (connection[RubySymbol.Of("aws_assume_role")].IsTruthy)
        {
            throw new RubyException("NotImplementedError", "aws_assume_role is not supported: give aws_api_key and aws_secret_key");
        }

        var (service, region) = (Text(arguments, "service", null), Text(arguments, "region", null));
        var parameters = arguments.Keyword("params") is RubyHash given ? Query(run, given) : string.Empty;
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in (arguments.Keyword("headers") as RubyHash)?.Pairs ?? [])
        {
            headers[name.ToText().ToLowerInvariant()] = value.ToText();
        }

        var payload = (arguments.Keyword("payload") as RubyString)?.ToBytes() ?? [];
        var call = new AwsCall(
            Text(arguments, "method", "GET").ToUpperInvariant(), Text(arguments, "host", $"{service}.{region}.amazonaws.com"),
            Text(arguments, "path", "/"), parameters, headers, payload);
        if (service == "s3")
        {
            headers["accept"] = "application/xml";
            headers["content-type"] = "application/x-www-form-urlencoded";
        }

        var isUnsigned = service == "s3" && payload.Length == 0;
        var key = new AwsKey(Credential(connection, "aws_api_key"), Credential(connection, "aws_secret_key"), service, region);
        var signed = AwsSignature.Sign(call, key, run.Now.ToDateTimeOffset(), isUnsigned);
        return Result(call, signed);
    }

    private static RubyHash Result(AwsCall call, IEnumerable<KeyValuePair<string, string>> signed)
    {
        var headers = new RubyHash(isIndifferent: true);
        foreach (var (name, value) in signed)
        {
            headers[new RubyString(name)] = new RubyString(value);
        }

        var result = new RubyHash(isIndifferent: true);
        result[new RubyString("url")] = new RubyString($"https://{call.Host}{call.Path}{(call.Query.Length == 0 ? "" : "?" + call.Query)}");
        result[new RubyString("headers")] = headers;
        return result;
    }

    private static string Query(RubyRun run, RubyHash parameters) => parameters.Class.Find("to_param")!.Call(run, parameters).ToText();

    private static string Text(in Arguments arguments, string name, string? usual) => arguments.Keyword(name) switch
    {
        null or RubyNil => usual ?? throw RubyErrors.Argument($"missing keyword: :{name}"),
        var given => given.ToText(),
    };

    private static string Credential(RubyHash connection, string name) =>
        connection[RubySymbol.Of(name)] is var found and not RubyNil ? found.ToText() : throw RubyErrors.Argument($"the connection has no {name}");
}
