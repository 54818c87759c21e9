namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>Names of files taken apart as texts, as Ruby's <c>File</c> does; no file is looked at.</summary>
internal static class FileNames
{
    /// <summary>From the last dot on; nothing for a name that begins or ends with its only dot.</summary>
    public static string Extension(string path)
    {
        var name = Last(path);
        var dot = name.LastIndexOf('.');
        return dot > 0 && name[..dot].Trim('.').Length > 0 && dot < name.Length - 1 ? name[dot..] : string.Empty;
    }

    /// <summary>The last part, without the suffix; <c>.*</c> is any.</summary>
    public static string Base(string path, string suffix)
    {
        var name = Last(path);
        return suffix == ".*" ? name[..^Extension(path).Length]
            : suffix.Length > 0 && name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length]
            : name;
    }

    public static string Folder(string path)
    {
        var trimmed = path.TrimEnd('/');
        var slash = trimmed.LastIndexOf('/');
        return slash > 0 ? trimmed[..slash].TrimEnd('/') : path.StartsWith('/') ? "/" : ".";
    }

    /// <summary>One slash between each two parts.</summary>
    public static string Joined(IEnumerable<string> parts) =>
        parts.DefaultIfEmpty(string.Empty).Aggregate((left, right) => $"{left.TrimEnd('/')}/{right.TrimStart('/')}");

    private static string Last(string path)
    {
        var trimmed = path.TrimEnd('/');
        return trimmed.Length == 0 ? path.Length > 0 ? "/" : string.Empty : trimmed[(trimmed.LastIndexOf('/') + 1)..];
    }
}
