using Emulator.Plugins.Checking.Outlines;

namespace Emulator.Plugins.Checking.Rules;

/// <summary>The authorization, and each option of a choice (connector-sdk.md 2).</summary>
internal sealed class AuthorizationRule(FunctionRule functions, FieldRule fields, Findings findings)
{
    private static readonly string[] Appliers = ["apply", "credentials"];
    private static readonly string[] Matchers = ["refresh_on", "detect_on"];

    public void Check(OutlineMap map, string path)
    {
        KeyRule.Check(map, path, KnownKeys.Authorization, findings);
        fields.Check(map["fields"], $"{path}.fields", isConnection: true);
        var type = map.Text("type");
        var isOAuth2 = type?.Contains("oauth2", StringComparison.OrdinalIgnoreCase) == true;
        foreach (var (key, offered) in Slots.InAuthorization)
        {
            functions.Slot(map, $"{path}.", key, offered, isTextAllowed: key is "client_id" or "client_secret" or "authorization_url" or "token_url");
        }

        foreach (var key in Appliers)
        {
            functions.Slot(map, $"{path}.", key, isOAuth2 ? Slots.ApplyOfOAuth2 : Slots.Apply);
        }

        MatcherRule.Check(map["refresh_on"], $"{path}.refresh_on", isOfSuccesses: false, findings);
        MatcherRule.Check(map["detect_on"], $"{path}.detect_on", isOfSuccesses: true, findings);
        if (type == "multi")
        {
            Options(map, path);
        }
        else if (!map.IsOpen)
        {
            Effects(map, path, isOAuth2);
        }
    }

    private void Options(OutlineMap map, string path)
    {
        if (map["options"] is OutlineMap { Entries.Count: > 0 } options)
        {
            KeyRule.Twice(options, $"{path}.options", findings);
            foreach (var option in options.Entries)
            {
                if (option.Value is OutlineMap inner)
                {
                    Check(inner, $"{path}.options.{option.Key}");
                }
            }
        }
        else if (map["options"] is not OutlineUnknown)
        {
            findings.Error(DefinitionProblems.WrongValue, map.Place, "Multi-auth connection must define 'options' list");
        }
    }

    private void Effects(OutlineMap map, string path, bool isOAuth2)
    {
        var renews = isOAuth2 || map.Has("acquire");
        var applies = map.Has("apply") || map.Has("credentials");
        foreach (var key in Matchers.Where(key => !renews && map.Has(key)))
        {
            findings.Warn(
                DefinitionProblems.NoEffect, map.Find(key)!.Place, $"{path}.{key} can never match: without acquire nothing is renewed",
                "write acquire, or an oauth2 type");
        }

        if (!applies && map.Has("acquire"))
        {
            findings.Warn(
                DefinitionProblems.NoEffect, map.Find("acquire")!.Place, $"{path}.acquire is never called: without apply requests go out bare",
                "write apply");
        }

        if (map.Has("apply") && map.Has("credentials"))
        {
            findings.Warn(DefinitionProblems.NoEffect, map.Find("credentials")!.Place, $"{path}.credentials is not used where apply is there");
        }

        if (map.Has("refresh") && !isOAuth2)
        {
            findings.Warn(DefinitionProblems.NoEffect, map.Find("refresh")!.Place, $"{path}.refresh is for OAuth 2 alone; acquire is called instead");
        }

        if (isOAuth2 && !map.Has("acquire") && !map.Has("token_url"))
        {
            findings.Error(
                DefinitionProblems.MissingLambda, map.Place, $"{path}: 'acquire' or 'token_url' is required for exchanging the authorization code");
        }
        else if (isOAuth2 && !map.Has("refresh") && !map.Has("token_url"))
        {
            findings.Warn(
                DefinitionProblems.NoEffect, map.Place, $"{path}: 'refresh' block or 'token_url' is required for refreshing the token");
        }
    }
}
