using System.Text.RegularExpressions;

namespace Emulator.Sdk.Authorization;

/// <summary>
/// One entry of refresh_on, detect_on, retry_on_response or after_error_response: a status, a whole text, or a pattern.
/// </summary>
public sealed record ResponseMatcher
{
    private ResponseMatcher(int? status, string? text, Regex? pattern)
    {
        Status = status;
        Text = text;
        Pattern = pattern;
    }

    /// <summary>The HTTP status to equal, or null.</summary>
    public int? Status { get; }

    /// <summary>The text that a title or a body must equal, or null.</summary>
    public string? Text { get; }

    /// <summary>The pattern to find in a title or a body, or null.</summary>
    public Regex? Pattern { get; }

    /// <summary>A matcher for a status.</summary>
    public static ResponseMatcher ForStatus(int status) => new(status, null, null);

    /// <summary>A matcher for a whole text.</summary>
    public static ResponseMatcher ForText(string text) => new(null, text, null);

    /// <summary>A matcher for a pattern; give it a match time limit.</summary>
    public static ResponseMatcher ForPattern(Regex pattern) => new(null, null, pattern);

    /// <summary>True when the status equals, or the title or body is the text or has the pattern in it.</summary>
    public bool Matches(int? status, string title, string body)
    {
        if (Status is not null)
        {
            return Status == status;
        }

        return Pattern is not null
            ? Pattern.IsMatch(title) || Pattern.IsMatch(body)
            : Text == title || Text == body;
    }
}
