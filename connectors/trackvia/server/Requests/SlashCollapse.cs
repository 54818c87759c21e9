using System.Text;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>Makes one slash of several in the path: two clients build their addresses with two.</summary>
internal static class SlashCollapse
{
    public static Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var path = http.Request.Path.Value ?? "/";
        if (path.Contains("//", StringComparison.Ordinal))
        {
            http.Request.Path = Collapse(path);
        }

        return next(http);
    }

    private static string Collapse(string path)
    {
        var result = new StringBuilder(path.Length);
        foreach (var character in path)
        {
            if (character != '/' || result.Length == 0 || result[^1] != '/')
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }
}
