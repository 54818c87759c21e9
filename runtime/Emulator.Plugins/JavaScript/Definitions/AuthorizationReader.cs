using Emulator.Sdk.Authorization;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Reads <c>authorization</c>, and inside a multi authorization each of its options (connector-sdk.md 2.1).</summary>
internal static class AuthorizationReader
{
    public static AuthorizationDefinition Read(DefinitionNode node)
    {
        var type = node.Text("type") ?? "none";
        var oAuth2 = type.Contains("oauth2", StringComparison.OrdinalIgnoreCase);
        if (type == "multi" && !node.Members("options").Any())
        {
            node.Report(PluginProblems.NoOptions, "Multi-auth connection must define 'options' list");
        }

        return new AuthorizationDefinition
        {
            Type = type,
            Label = node.Text("label") ?? node.Text("title"),
            Fields = node.Fields("fields"),

            // `credentials` is the older word, used only where apply is absent.
            Apply = ConnectionLambdas.Apply(node.Lambda("apply") ?? node.Lambda("credentials"), oAuth2),
            Acquire = ConnectionLambdas.Acquire(node.Lambda("acquire")),
            Refresh = ConnectionLambdas.Refresh(node.Lambda("refresh")),
            RefreshOn = node.Matchers("refresh_on"),
            DetectOn = node.Matchers("detect_on"),
            ClientId = node.Settings("client_id"),
            ClientSecret = node.Settings("client_secret"),
            AuthorizationUrl = node.Settings("authorization_url"),
            TokenUrl = node.Settings("token_url"),
            Identity = LoginLambdas.Identity(node.Lambda("identity")),
            ProofKey = LoginLambdas.ProofKey(node.Lambda("pkce")),
            IsNoOpener = node.Truth("noopener"),
            Selected = node.Settings("selected"),
            Options = type == "multi"
                ? new OrderedDictionary<string, AuthorizationDefinition>(
                    node.Members("options").Select(option => KeyValuePair.Create(option.Key, Read(option))))
                : new OrderedDictionary<string, AuthorizationDefinition>(),
        };
    }
}
