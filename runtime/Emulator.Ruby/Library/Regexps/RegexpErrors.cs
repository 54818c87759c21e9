using Emulator.Ruby.Errors;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>What is wrong with a pattern, in Onigmo's words where it has some.</summary>
internal static class RegexpErrors
{
    public static RubyException Bad(string problem, string source) => new("RegexpError", $"{problem}: /{source}/");

    /// <summary>Ruby knows the construct, this runtime does not.</summary>
    public static RubyException Refused(string construct, string source) => Bad($"{construct} is not supported here", source);
}
