namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>Texts within HTML and XML.</summary>
internal static class HtmlText
{
    /// <summary>As <c>CGI.escapeHTML</c> writes them: five signs are escaped and no letter.</summary>
    public static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
