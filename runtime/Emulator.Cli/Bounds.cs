using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Emulator.Cli;

/// <summary>Numbers of the command line that are only good between two ends.</summary>
internal static class Bounds
{
    public const int LastPort = 65535;

    public static void Hold(Option<int> option, int least, int most) =>
        option.CustomParser = result => Read(result, option.Name, least, most);

    public static void Hold(Option<int?> option, int least, int most) =>
        option.CustomParser = result => Read(result, option.Name, least, most);

    private static int Read(ArgumentResult result, string name, int least, int most)
    {
        var written = result.Tokens.Single().Value;
        if (int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        var range = most == int.MaxValue ? $"{least} or more" : $"{least} to {most}";
        result.AddError($"{name} is {range}, not {written}.");
        return least;
    }
}
