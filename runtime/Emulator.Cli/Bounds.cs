using System.CommandLine;
using System.CommandLine.Parsing;

namespace Emulator.Cli;

/// <summary>Numbers of the command line that are only good between two ends.</summary>
internal static class Bounds
{
    public const int LastPort = 65535;

    public static void Hold(Option<int> option, int least, int most) => option.Validators.Add(
        result => Check(result, option.Name, result.GetValueOrDefault<int>(), least, most));

    public static void Hold(Option<int?> option, int least, int most) => option.Validators.Add(
        result => Check(result, option.Name, result.GetValueOrDefault<int?>() ?? least, least, most));

    private static void Check(OptionResult result, string name, int given, int least, int most)
    {
        if (given < least || given > most)
        {
            var range = most == int.MaxValue ? $"{least} or more" : $"{least} to {most}";
            result.AddError($"{name} is {range}, not {given}.");
        }
    }
}
