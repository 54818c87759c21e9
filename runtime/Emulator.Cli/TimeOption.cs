using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Emulator.Cli;

/// <summary>Options that take a moment.</summary>
internal static class TimeOption
{
    /// <param name="name">With its dashes.</param>
    /// <param name="description">One sentence for the help.</param>
    public static Option<DateTimeOffset?> Create(string name, string description) => new(name)
    {
        Description = description, HelpName = "TIME", CustomParser = result => Read(result, name),
    };

    private static DateTimeOffset? Read(ArgumentResult result, string name)
    {
        var text = result.Tokens.Single().Value;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return moment;
        }

        result.AddError($"{name} needs a date or a time such as 2026-11-23 or 2026-11-23T14:00Z, not '{text}'.");
        return null;
    }
}
