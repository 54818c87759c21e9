using System.Text.RegularExpressions;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Plugins.Definitions.Paths;

/// <summary>The lambdas of an authorization by their names.</summary>
internal static class AuthorizationPaths
{
    public static async ValueTask<Value> CallAsync(AuthorizationDefinition written, string slot, PathCall call)
    {
        var authorization = slot is "selected" ? written : await ChosenAsync(written, call);
        switch (slot)
        {
            case "type":
                return authorization.Type;
            case "selected" when authorization.Selected is { } selected:
                return await selected(call.Operation.Settings, call.Cancellation);
            case "client_id" or "client_secret" or "authorization_url" or "token_url":
                var lambda = slot switch
                {
                    "client_id" => authorization.ClientId,
                    "client_secret" => authorization.ClientSecret,
                    "token_url" => authorization.TokenUrl,
                    _ => authorization.AuthorizationUrl,
                };
                OnBehalfOf.Enter(call.Operation);
                return lambda is null ? Value.Null : await lambda(call.Operation.Settings, call.Cancellation);
            case "acquire":
                var acquired = await (authorization.Acquire ?? throw Expected(slot))(
                    call.Operation, new AcquireCall(call.Text("oauth2_code"), call.Text("redirect_url")), call.Cancellation);
                return acquired.Written ?? acquired.Settings;
            case "refresh":
                var refreshed = await (authorization.Refresh ?? throw Expected(slot))(
                    call.Operation, call.Text("refresh_token") ?? call.Operation.Settings["refresh_token"].AsText(), call.Cancellation);
                return refreshed.Written ?? refreshed.Settings;
            case "identity" when authorization.Identity is { } identity:
                return await identity(call.Operation, call.Cancellation);
            case "pkce" when authorization.ProofKey is { } choose:
                var key = await choose(Suggested(call.List("args")), call.Cancellation);
                return RecordValue.Of(("verifier", key.Verifier), ("challenge", key.Challenge), ("challenge_method", key.Method));
            case "refresh_on":
                return Matchers(authorization.RefreshOn);
            case "detect_on":
                return Matchers(authorization.DetectOn);
            default:
                throw PathFailure.AuthorizationSlots.Contains(slot)
                    ? PathFailure.Absent($"connection.authorization.{slot}")
                    : PathFailure.Unknown($"connection.authorization.{slot}", PathFailure.AuthorizationSlots);
        }
    }

    // What stands in the args file, so that a result can be compared; a fresh one as the platform suggests it without.
    private static ProofKey Suggested(ListValue args) => args.Count == 2 && args[0].AsText() is { } verifier && args[1].AsText() is { } challenge
        ? new ProofKey(verifier, challenge)
        : ProofKey.Fresh();

    // For type multi it is the option that the settings select.
    private static async ValueTask<AuthorizationDefinition> ChosenAsync(AuthorizationDefinition authorization, PathCall call)
    {
        if (!authorization.IsMulti || authorization.Selected is not { } selected)
        {
            return authorization;
        }

        var key = await selected(call.Operation.Settings, call.Cancellation) ?? string.Empty;
        return authorization.Options.TryGetValue(key, out var option)
            ? option
            : throw new ConnectorException(FailureKind.Plugin, $"Cannot find multi-auth definition for '{key}'")
            {
                ErrorClass = "Workato::Connector::Sdk::UnresolvedMultiAuthOptionError",
            };
    }

    private static ListValue Matchers(IReadOnlyList<ResponseMatcher> matchers) => ListValue.From(matchers.Select(matcher =>
        matcher.Status is { } status ? Value.Of((long)status) : matcher.Text ?? Pattern(matcher.Pattern!)));

    // As Ruby writes a Regexp down, whatever language it was written in.
    private static string Pattern(Regex pattern)
    {
        (char Letter, RegexOptions Option)[] options =
            [('m', RegexOptions.Singleline), ('i', RegexOptions.IgnoreCase), ('x', RegexOptions.IgnorePatternWhitespace)];
        var (on, off) = (options.Where(option => pattern.Options.HasFlag(option.Option)), options.Where(option => !pattern.Options.HasFlag(option.Option)));
        var without = string.Concat(off.Select(option => option.Letter));
        return $"(?{string.Concat(on.Select(option => option.Letter))}{(without.Length == 0 ? without : $"-{without}")}:{pattern})";
    }

    private static ConnectorException Expected(string slot) => new(FailureKind.Plugin, $"Expect '{slot}' block")
    {
        ErrorClass = "Workato::Connector::Sdk::InvalidDefinitionError",
    };
}
