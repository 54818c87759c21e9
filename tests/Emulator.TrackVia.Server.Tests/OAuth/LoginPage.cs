using System.Net;
using System.Text.RegularExpressions;

namespace Emulator.TrackVia.Server.Tests.OAuth;

/// <summary>The form of a login page, read as a browser reads it: where it goes and what it carries along.</summary>
public sealed class LoginPage
{
    private readonly List<(string Name, string Value, string Type)> _inputs = [];

    public LoginPage(string html, string address)
    {
        var form = Regex.Match(html, "<form[^>]*>", RegexOptions.IgnoreCase).Value;
        Assert.That(form, Is.Not.Empty, html);
        Action = Attribute(form, "action") is { Length: > 0 } action ? action : address;
        foreach (Match input in Regex.Matches(html, "<input[^>]*>", RegexOptions.IgnoreCase))
        {
            _inputs.Add(
                (Attribute(input.Value, "name"), Attribute(input.Value, "value"), Attribute(input.Value, "type")));
        }
    }

    /// <summary>Path and query that the form is sent to.</summary>
    public string Action { get; }

    /// <summary>What a browser sends once someone has typed a user name and a password.</summary>
    public (string Name, string Value)[] Filled(string user, string password)
    {
        return
        [
            .. _inputs.Where(input => input.Name.Length > 0).Select(input => (input.Name, input.Type switch
            {
                "password" => password,
                "text" or "email" or "" => user,
                _ => input.Value,
            })),
        ];
    }

    private static string Attribute(string tag, string name)
    {
        var match = Regex.Match(tag, $"\\s{name}\\s*=\\s*\"([^\"]*)\"", RegexOptions.IgnoreCase);
        return WebUtility.HtmlDecode(match.Groups[1].Value);
    }
}
