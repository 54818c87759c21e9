using System.CommandLine;

namespace Emulator.Cli.Commands;

/// <summary>Options that are written as NAME=VALUE and may be given several times.</summary>
internal static class Pairs
{
    /// <exception cref="UsageException">One of them is not written so.</exception>
    public static Dictionary<string, string> Of(ParseResult parsed, Option<string[]> option, bool mayBeEmpty)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in parsed.GetValue(option) ?? [])
        {
            var parts = pair.Split('=', 2);
            if (parts.Length != 2 || parts[0].Length == 0 || (parts[1].Length == 0 && !mayBeEmpty))
            {
                throw new UsageException($"{option.Name} needs {option.HelpName}, not '{pair}'");
            }

            pairs[parts[0]] = parts[1];
        }

        return pairs;
    }
}
