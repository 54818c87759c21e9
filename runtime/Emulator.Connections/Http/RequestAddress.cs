using Emulator.Sdk.Requests;
using System.Buffers;
using System.Text;
using Emulator.Sdk;

namespace Emulator.Connections.Http;

/// <summary>
/// A web address in its parts, as RFC 3986 section 3 cuts them, kept as they were written: the framework's own type
/// would rewrite escapes on the way, and a signed or recorded request would no longer be the one that was built.
/// </summary>
internal sealed record RequestAddress(string Scheme, string Authority, string Path, string? Query)
{
    private static readonly SearchValues<char> PathLetters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%!$&'()*+,;=:@/?[]#");

    /// <summary>The host as written, without port and user.</summary>
    public string HostAndPort => Authority[(Authority.LastIndexOf('@') + 1)..];

    /// <summary>What stands before the @, percent-encoded, or null.</summary>
    public string? UserInfo => Authority.LastIndexOf('@') is var at and >= 0 ? Authority[..at] : null;

    /// <summary>Resolves a request's URL against the connection's base address (connector-sdk.md 3.4).</summary>
    /// <exception cref="ConnectorException">Not an address, in the vendor's words.</exception>
    public static RequestAddress Resolve(string? baseUri, string url)
    {
        var (scheme, authority, path, query) = Cut(url);
        if (scheme is not null)
        {
            return Complete(url, scheme, authority, path, query);
        }

        if (string.IsNullOrEmpty(baseUri))
        {
            throw Bad($"bad URI(no host provided): http://{(path.StartsWith('/') ? path : "/" + path)}");
        }

        var (baseScheme, baseAuthority, basePath, baseQuery) = Cut(baseUri);
        var origin = Complete(baseUri, baseScheme ?? string.Empty, baseAuthority, basePath, baseQuery);
        return authority is not null
            ? Complete(url, origin.Scheme, authority, path, query)
            : path.Length == 0
                ? origin with { Query = query ?? origin.Query }
                : origin with { Path = PathMerging.Merge(origin.Path, path), Query = query };
    }

    public override string ToString() => Query is null ? $"{Scheme}://{Authority}{Path}" : $"{Scheme}://{Authority}{Path}?{Query}";

    /// <summary>The address for the wire: user info left out, escapes untouched.</summary>
    public Uri ToUri()
    {
        var text = (this with { Authority = HostAndPort }).ToString();
        return Uri.TryCreate(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }, out var uri)
            && uri.Host.Length > 0
                ? uri
                : throw Bad($"bad URI(is not URI?): {Inspect(text)}");
    }

    private static RequestAddress Complete(string written, string scheme, string? authority, string path, string? query)
    {
        if (scheme is not ("http" or "https"))
        {
            throw Bad($"bad URI(is not URI?): {Inspect(written)}");
        }

        return string.IsNullOrEmpty(authority)
            ? throw Bad($"bad URI(no host provided): {written}")
            : new RequestAddress(scheme, authority, path.Length == 0 ? "/" : path, query);
    }

    private static (string? Scheme, string? Authority, string Path, string? Query) Cut(string url)
    {
        Check(url);
        var rest = url.Split('#', 2)[0];
        var parts = rest.Split('?', 2);
        var (path, query) = (parts[0], parts.Length == 2 ? QueryEncoding.Complete(parts[1]) : null);
        string? scheme = null;
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && char.IsAsciiLetter(path[0]) && path.AsSpan(0, colon).IndexOfAny('/', '@') < 0)
        {
            (scheme, path) = (path[..colon].ToLowerInvariant(), path[(colon + 1)..]);
        }

        if (!path.StartsWith("//", StringComparison.Ordinal))
        {
            return (scheme, null, path, query);
        }

        var slash = path.IndexOf('/', 2);
        return slash < 0 ? (scheme, path[2..], string.Empty, query) : (scheme, path[2..slash], path[slash..], query);
    }

    private static void Check(string url)
    {
        if (!Ascii.IsValid(url))
        {
            throw Bad($"URI must be ascii only {Inspect(url)}");
        }

        var mark = url.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? url.AsSpan() : url.AsSpan(0, mark);
        if (path.ContainsAnyExcept(PathLetters))
        {
            throw Bad($"bad URI(is not URI?): {Inspect(url)}");
        }
    }

    // A text between quotes as Ruby prints it.
    private static string Inspect(string text)
    {
        var printed = new StringBuilder("\"");
        foreach (var letter in text)
        {
            printed.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or '\x7f' => $"\\x{(int)letter:X2}",
                > '\x7f' => $"\\u{(int)letter:X4}",
                _ => letter.ToString(),
            });
        }

        return printed.Append('"').ToString();
    }

    private static ConnectorException Bad(string message) => new(FailureKind.Plugin, message) { ErrorClass = "Workato::Connector::Sdk::InvalidURIError" };
}
