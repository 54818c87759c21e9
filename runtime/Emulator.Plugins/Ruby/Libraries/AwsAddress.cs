using System.Text;
using System.Text.RegularExpressions;
using Emulator.Ruby.Errors;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>Where a signed request goes.</summary>
/// <param name="Host">Without a scheme.</param>
/// <param name="Path">From the first slash, percent-encoded by the author.</param>
/// <param name="Query">Percent-encoded pairs, without the question mark.</param>
internal sealed partial record AwsAddress(string Host, string Path, string Query)
{
    [GeneratedRegex(@"\A/(%[0-9A-Fa-f]{2}|[A-Za-z0-9\-_.!~*'();:@&=+$,/])*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();

    private const string Plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";

    /// <exception cref="RubyException">URI::InvalidComponentError: a sign in it that no address has.</exception>
    public void Check()
    {
        if (Path.Length > 0 && !Allowed().IsMatch(Path))
        {
            throw new RubyException("URI::InvalidComponentError", $"bad component(expected absolute path component): {Path}");
        }
    }

    /// <summary>The path as most services sign it: without steps back and doubled slashes, escaped once more.</summary>
    public string EscapedPath()
    {
        var parts = new List<string>();
        foreach (var part in Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."))
        {
            if (part != "..")
            {
                parts.Add(Escaped(part));
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        var isFolder = parts.Count > 0 && Path.EndsWith('/');
        return $"/{string.Join('/', parts)}{(isFolder ? "/" : string.Empty)}";
    }

    public override string ToString() => $"https://{Host}{Path}{(Query.Length == 0 ? string.Empty : "?" + Query)}";

    private static string Escaped(string part) => string.Concat(Encoding.UTF8.GetBytes(part).Select(
        one => Plain.Contains((char)one, StringComparison.Ordinal) ? ((char)one).ToString() : $"%{one:X2}"));
}
