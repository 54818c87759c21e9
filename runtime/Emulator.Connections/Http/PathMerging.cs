namespace Emulator.Connections.Http;

/// <summary>Puts a relative path on a base path: RFC 3986 section 5.2.3 and 5.2.4.</summary>
internal static class PathMerging
{
    /// <summary>An absolute path replaces the base; a relative one replaces what follows the base's last slash.</summary>
    public static string Merge(string basePath, string path) =>
        WithoutDots(path.StartsWith('/') ? path : basePath[..(basePath.LastIndexOf('/') + 1)] + path);

    private static string WithoutDots(string path)
    {
        var kept = new List<string>();
        var segments = path.Split('/');
        for (var index = 1; index < segments.Length; index++)
        {
            var segment = segments[index];
            if (segment == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (segment is not ("." or ".."))
            {
                kept.Add(segment);
            }
            else if (index == segments.Length - 1)
            {
                kept.Add(string.Empty);
            }
        }

        return "/" + string.Join('/', kept);
    }
}
