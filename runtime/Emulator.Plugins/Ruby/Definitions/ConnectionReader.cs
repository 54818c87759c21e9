using Emulator.Plugins.Ruby.Running;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;

namespace Emulator.Plugins.Ruby.Definitions;

/// <summary>Reads <c>connection</c> and its authorization (connector-sdk.md 1.2, 2.1).</summary>
internal static class ConnectionReader
{
    public static ConnectionDefinition Read(RubyNode node) => new()
    {
        Fields = ConnectorReader.Fields(node, "fields"),
        ExtendedFields = SchemaReader.ExtendedFields(node),
        BaseUri = node.Lambda("base_uri") is { } lambda ? RubyLambdas.Settings(node.Source, lambda) : null,
        Authorization = node.Node("authorization") is { } authorization ? ReadAuthorization(authorization) : null,
    };

    private static AuthorizationDefinition ReadAuthorization(RubyNode node)
    {
        var source = node.Source;
        var type = node.Text("type") ?? "none";
        var isOAuth2 = type.Contains("oauth2", StringComparison.OrdinalIgnoreCase);

        // `credentials` is the older word, used only where apply is absent.
        var apply = node.Lambda("apply") ?? node.Lambda("credentials");
        return new AuthorizationDefinition
        {
            Type = type,
            Label = node.Text("label") ?? node.Text("title"),
            Fields = ConnectorReader.Fields(node, "fields"),
            Apply = apply is null ? null : RubyLambdas.Apply(source, apply, isOAuth2),
            Acquire = node.Lambda("acquire") is { } acquire ? RubyLambdas.Acquire(source, acquire) : null,
            Refresh = node.Lambda("refresh") is { } refresh ? RubyLambdas.Refresh(source, refresh) : null,
            RefreshOn = MatcherReader.Read(node, "refresh_on"),
            DetectOn = MatcherReader.Read(node, "detect_on"),
            ClientId = Text(node, "client_id"),
            ClientSecret = Text(node, "client_secret"),
            AuthorizationUrl = Text(node, "authorization_url"),
            TokenUrl = Text(node, "token_url"),
            Identity = node.Lambda("identity") is { } identity ? RubyLogins.Identity(source, identity) : null,
            ProofKey = node.Lambda("pkce") is { } pkce ? RubyLogins.ProofKey(source, pkce) : null,
            IsNoOpener = node.Truth("noopener"),
            Selected = Text(node, "selected"),
            Options = new OrderedDictionary<string, AuthorizationDefinition>(node.Members("options", (_, option) => ReadAuthorization(option))),
        };
    }

    private static SettingsLambda? Text(RubyNode node, string key) => node.Find(key) switch
    {
        Emulator.Ruby.Compilation.CompiledProc lambda => RubyLambdas.Settings(node.Source, lambda),
        _ when node.Text(key) is { } text => (_, _) => new ValueTask<string?>(text),
        _ => null,
    };
}
