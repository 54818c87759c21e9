using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>
/// Lends a key by a role (<c>aws_assume_role</c>, connector-sdk.md 7.1). The platform signs the question with a key of its
/// own; here it is the connection's. A key is used for as long as it lasts: the one in the setting <c>temp_credentials</c>, else the last.
/// </summary>
internal static class AwsRole
{
    public const string ExternalId = "workato_iam_external_id_1";

    private static readonly TimeSpan Reserve = TimeSpan.FromSeconds(60);

    /// <exception cref="RubyException">There is no key to ask with, or the service refuses.</exception>
    public static AwsKey Assume(RubyRun run, LambdaSelf self, RubyHash settings, string role)
    {
        if (settings[RubySymbol.Of("temp_credentials")] is RubyHash found
            && ValueWriter.Write(run, found) is RecordValue lent && IsGood(run, lent))
        {
            return Key(lent);
        }

        if (self.Operation is not { } operation)
        {
            throw new RubyException("NoMethodError", "aws_assume_role asks Amazon for a key, and nothing can be sent from here");
        }

        var name = $"aws key of {role} for {settings[RubySymbol.Of("aws_api_key")].ToText()} {External(settings)}";
        if (!operation.Kept.TryGetValue(name, out var kept) || !IsGood(run, kept))
        {
            operation.Kept[name] = kept = Ask(self, operation, Question(run, settings, role));
        }

        return Key(kept);
    }

    private static RecordValue Ask(LambdaSelf self, IOperation operation, ConnectorRequest question)
    {
        var answer = self.Wait(cancellation => operation.SendAsync(question, cancellation));
        var given = First(First(First(answer, "AssumeRoleResponse"), "AssumeRoleResult"), "Credentials");
        return RecordValue.Of(
            ("access_key_id", Content(given, "AccessKeyId")), ("secret_access_key", Content(given, "SecretAccessKey")),
            ("session_token", Content(given, "SessionToken")), ("expiration", First(given, "Expiration")["content!"]));
    }

    private static AwsKey Key(RecordValue lent) => new(Text(lent, "access_key_id"), Text(lent, "secret_access_key"), Text(lent, "session_token"));

    private static string External(RubyHash settings) =>
        settings[RubySymbol.Of("aws_external_id")] is var own and not RubyNil ? own.ToText() : ExternalId;

    private static ConnectorRequest Question(RubyRun run, RubyHash settings, string role)
    {
        var query = $"Action=AssumeRole&ExternalId={Escaped(External(settings))}&RoleArn={Escaped(role)}&RoleSessionName=workato&Version=2011-06-15";
        var address = new AwsAddress("sts.amazonaws.com", "/", query);
        var scope = new AwsScope(AwsServices.Moment(run), "us-east-1", "sts");
        var key = AwsServices.Key(settings, "aws_api_key", "aws_secret_key");
        var signed = AwsServices.Sign("GET", address, new OrderedDictionary<string, string>(), [], key, scope, isRawPath: false);
        var request = new ConnectorRequest("GET", address.ToString()) { ResponseFormat = ResponseFormat.Xml, StripsNamespaces = true };
        foreach (var (name, value) in signed)
        {
            request.Headers[name] = value;
        }

        return request;
    }

    private static bool IsGood(RubyRun run, RecordValue lent) =>
        DateTimeOffset.TryParse(Text(lent, "expiration"), System.Globalization.CultureInfo.InvariantCulture, out var end)
        && end - run.Now.ToDateTimeOffset() > Reserve;

    private static Value First(Value parent, string name) => parent[name] is ListValue { Count: > 0 } list ? list[0] : Value.Null;

    private static string Content(Value parent, string name) => First(parent, name)["content!"].AsText()
        ?? throw new RubyException(ErrorClasses.Runtime, $"the answer of sts.amazonaws.com has no {name}");

    private static string Text(RecordValue lent, string name) => lent[name].AsText() ?? string.Empty;

    private static string Escaped(string text) => Uri.EscapeDataString(text);
}
