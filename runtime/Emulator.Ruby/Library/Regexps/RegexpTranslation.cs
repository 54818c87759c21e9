using System.Text.RegularExpressions;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>A pattern of Ruby's dialect as the framework's.</summary>
public static class RegexpTranslation
{
    /// <exception cref="RubyException">RegexpError: the pattern is none.</exception>
    public static RubyRegexp Translate(string source, string options, TimeSpan matchTime)
    {
        try
        {
            return new RubyRegexp(source, options, new Regex(source, Flags(options), matchTime));
        }
        catch (ArgumentException refused)
        {
            throw new RubyException("RegexpError", refused.Message);
        }
    }

    private static RegexOptions Flags(string options) =>
        RegexOptions.CultureInvariant | RegexOptions.Multiline
        | (options.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : RegexOptions.None)
        | (options.Contains('m', StringComparison.Ordinal) ? RegexOptions.Singleline : RegexOptions.None)
        | (options.Contains('x', StringComparison.Ordinal) ? RegexOptions.IgnorePatternWhitespace : RegexOptions.None);
}
