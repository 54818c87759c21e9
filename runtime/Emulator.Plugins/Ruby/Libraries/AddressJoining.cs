using Emulator.Ruby.Errors;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>Reads an address beside another one, as Ruby's <c>URI.join</c> does it (RFC 2396, section 5.2): parts stay as they are written.</summary>
internal static class AddressJoining
{
    /// <exception cref="RubyException">URI::BadURIError: neither is whole.</exception>
    public static RubyAddress Join(RubyAddress origin, RubyAddress relative)
    {
        if (relative.Scheme is not null)
        {
            return relative;
        }

        if (origin.Scheme is null)
        {
            throw new RubyException("URI::BadURIError", "both URI are relative");
        }

        var hasHost = relative.Host is not null;
        var isSame = relative.Path.Length == 0 && !hasHost && relative.Query is null;
        return new RubyAddress
        {
            Scheme = origin.Scheme,
            UserInfo = relative.UserInfo ?? origin.UserInfo,
            Host = relative.Host ?? origin.Host,
            GivenPort = hasHost ? relative.GivenPort : origin.GivenPort,
            Path = isSame ? origin.Path : hasHost ? relative.Path : Merged(Pieces(origin.Path), Pieces(relative.Path)),
            Query = isSame ? origin.Query : relative.Query,
            Fragment = isSame ? relative.Fragment ?? origin.Fragment : relative.Fragment,
        };
    }

    private static string Merged(List<string> origin, List<string> relative)
    {
        if (origin.LastOrDefault() == "..")
        {
            origin.Add(string.Empty);
        }

        for (var at = origin.IndexOf(".."); at > 0; at = origin.IndexOf(".."))
        {
            origin.RemoveRange(at - 1, 2);
        }

        if (relative.FirstOrDefault() == string.Empty)
        {
            origin.Clear();
            relative.RemoveAt(0);
        }

        var kept = WithoutDots(relative);
        var isFolder = kept.Count > 0;
        if (origin.Count == 0)
        {
            origin.Add(string.Empty);
        }
        else if (isFolder)
        {
            origin.RemoveAt(origin.Count - 1);
        }

        var ups = kept.TakeWhile(piece => piece == "..").Count();
        for (var up = 0; up < ups && origin.Count > 1; up++)
        {
            origin.RemoveAt(origin.Count - 1);
        }

        origin.AddRange(kept.Skip(ups));
        if (isFolder && ups == kept.Count)
        {
            origin.Add(string.Empty);
        }

        return string.Join('/', origin);
    }

    private static List<string> WithoutDots(List<string> pieces)
    {
        if (pieces.LastOrDefault() is "." or "..")
        {
            pieces.Add(string.Empty);
        }

        var kept = new List<string>();
        foreach (var piece in pieces.Where(piece => piece != "."))
        {
            if (piece == ".." && kept.Count > 0 && kept[^1] != "..")
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else
            {
                kept.Add(piece);
            }
        }

        return kept;
    }

    private static List<string> Pieces(string path) => path.Length == 0 ? [] : [.. path.Split('/')];
}
