using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>
/// Lends a key by a role (<c>aws_assume_role</c>, connector-sdk.md 7.1). The platform signs the question with a key of its
/// own; here it is the connection's. What the setting <c>temp_credentials</c> holds is used for as long as it lasts.
/// </summary>
internal static class AwsRole
{
    public const string ExternalId = "workato_iam_external_id_1";

    private static readonly TimeSpan Reserve = TimeSpan.FromSeconds(60);

    /// <exception cref="RubyException">There is no key to ask with, or the service refuses.</exception>
    public static AwsKey Assume(RubyRun run, LambdaSelf self, RubyHash settings, string role)
    {
        if (settings[RubySymbol.Of("temp_credentials")] is RubyHash lent && IsGood(run, lent))
        {
            return new AwsKey(Text(lent, "access_key_id"), Text(lent, "secret_access_key"), Text(lent, "session_token"));
        }

        if (self.Operation is not { } operation)
        {
            throw new RubyException("NoMethodError", "aws_assume_role asks Amazon for a key, and nothing can be sent from here");
        }

        var answer = self.Call.Wait(cancellation => operation.SendAsync(Question(run, settings, role), cancellation));
        var given = First(First(First(answer, "AssumeRoleResponse"), "AssumeRoleResult"), "Credentials");
        return new AwsKey(Content(given, "AccessKeyId"), Content(given, "SecretAccessKey"), Content(given, "SessionToken"));
    }

    private static ConnectorRequest Question(RubyRun run, RubyHash settings, string role)
    {
        var external = settings[RubySymbol.Of("aws_external_id")] is var own and not RubyNil ? own.ToText() : ExternalId;
        var query = $"Action=AssumeRole&ExternalId={Escaped(external)}&RoleArn={Escaped(role)}&RoleSessionName=workato&Version=2011-06-15";
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

    private static bool IsGood(RubyRun run, RubyHash lent) =>
        DateTimeOffset.TryParse(Text(lent, "expiration"), System.Globalization.CultureInfo.InvariantCulture, out var end)
        && end - run.Now.ToDateTimeOffset() > Reserve;

    private static Value First(Value parent, string name) => parent[name] is ListValue { Count: > 0 } list ? list[0] : Value.Null;

    private static string Content(Value parent, string name) => First(parent, name)["content!"].AsText()
        ?? throw new RubyException(ErrorClasses.Runtime, $"the answer of sts.amazonaws.com has no {name}");

    private static string Text(RubyHash hash, string name) =>
        hash[new RubyString(name)] is var found and not RubyNil ? found.ToText() : hash[RubySymbol.Of(name)].ToText();

    private static string Escaped(string text) => Uri.EscapeDataString(text);
}
