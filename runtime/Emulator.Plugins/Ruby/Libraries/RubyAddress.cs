using System.Text.RegularExpressions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>An address that <c>URI.parse</c> took apart; its parts can be set.</summary>
internal sealed partial class RubyAddress : RubyObject
{
    [GeneratedRegex(@"\A((?<scheme>[A-Za-z][A-Za-z0-9+.-]*):)?(//(?<authority>[^/?#\s]*))?(?<path>[^?#\s""<>\\^`{|}]*)(\?(?<query>[^#]*))?(#(?<fragment>[^\s""<>\\^`{|}]*))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\A((?<user>[^@\[\]]*)@)?(?<host>\[[0-9A-Fa-f:.]+\]|[^:@\[\]{}|^<>""\\]*)(:(?<port>[0-9]*))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Authority();

    public string? Scheme { get; set; }

    public string? UserInfo { get; set; }

    public string? Host { get; set; }

    /// <summary>As written; null for the scheme's own.</summary>
    public int? GivenPort { get; set; }

    public string Path { get; set; } = string.Empty;

    /// <summary>What follows the scheme where there is no host: <c>mailto:a@b.c</c>.</summary>
    public string? Opaque { get; set; }

    public string? Query { get; set; }

    public string? Fragment { get; set; }

    public int? Port => GivenPort ?? Scheme switch { "https" => 443, "http" => 80, "ftp" => 21, _ => null };

    public override RubyClass Class => AddressLibrary.ClassOf(Scheme);

    /// <exception cref="RubyException">URI::InvalidURIError: it is none.</exception>
    public static RubyAddress Parse(string text)
    {
        if (text.Any(letter => letter > 127))
        {
            throw new RubyException("URI::InvalidURIError", $"URI must be ascii only {Escaped(text)}");
        }

        var match = Parts().Match(text);
        var scheme = Given(match, "scheme")?.ToLowerInvariant();
        if (!match.Success || (scheme is not null && match.Groups["authority"].Success && !Authority().IsMatch(match.Groups["authority"].Value)))
        {
            throw new RubyException("URI::InvalidURIError", $"bad URI(is not URI?): {new RubyString(text).Inspect()}");
        }

        var authority = Authority().Match(match.Groups["authority"].Value);
        var hasHost = match.Groups["authority"].Success;
        var isOpaque = scheme is not null && !hasHost && !match.Groups["path"].Value.StartsWith('/') && match.Groups["path"].Length > 0;
        return new RubyAddress
        {
            Scheme = scheme,
            UserInfo = hasHost ? Given(authority, "user") : null,
            Host = hasHost ? authority.Groups["host"].Value : null,
            GivenPort = hasHost && Given(authority, "port") is { Length: > 0 } port ? int.Parse(port, System.Globalization.CultureInfo.InvariantCulture) : null,
            Path = isOpaque ? string.Empty : match.Groups["path"].Value,
            Opaque = isOpaque ? match.Groups["path"].Value : null,
            Query = Given(match, "query") is { } query ? Completed(query) : null,
            Fragment = Given(match, "fragment"),
        };
    }

    public override string ToText()
    {
        var isUsual = GivenPort is null || GivenPort == (Scheme switch { "https" => 443, "http" => 80, _ => null });
        return (Scheme is null ? string.Empty : Scheme + ":")
            + Opaque
            + (Host is null ? string.Empty : $"//{(UserInfo is null ? string.Empty : UserInfo + "@")}{Host}{(isUsual ? string.Empty : $":{GivenPort}")}")
            + (Host is not null && Path.Length > 0 && !Path.StartsWith('/') ? "/" : string.Empty) + Path
            + (Query is null ? string.Empty : "?" + Query)
            + (Fragment is null ? string.Empty : "#" + Fragment);
    }

    public override string Inspect() => $"#<{Class.Name} {ToText()}>";

    public override bool IsEqualTo(RubyObject other) => other is RubyAddress that && that.ToText() == ToText();

    public override int KeyHash() => ToText().GetHashCode(StringComparison.Ordinal);

    /// <summary>The address that the other one is when it is read beside this one.</summary>
    /// <exception cref="RubyException">One of them is none, or neither is whole.</exception>
    public RubyAddress Joined(string other) => AddressJoining.Join(this, Parse(other));

    private static string? Given(Match match, string name) => match.Groups[name] is { Success: true } group ? group.Value : null;

    // Signs that no address may hold are escaped where they stand in a query; elsewhere they are an error.
    private static string Completed(string query) => string.Concat(query.Where(letter => letter is not ('\t' or '\r' or '\n')).Select(letter =>
        letter is > ' ' and <= '~' and not ('"' or '\'' or '<' or '>' or '`') ? letter.ToString() : $"%{(int)letter:X2}"));

    private static string Escaped(string text) =>
        string.Concat(new RubyString(text).Inspect().Select(letter => letter > 127 ? $"\\u{(int)letter:X4}" : letter.ToString()));
}
