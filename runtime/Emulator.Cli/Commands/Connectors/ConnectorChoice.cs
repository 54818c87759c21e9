using System.CommandLine;
using Emulator.Hosting;
using Emulator.Hosting.Connectors;
using Emulator.Values.Problems;

namespace Emulator.Cli.Commands.Connectors;

/// <summary>The connector that somebody names: by its name, its file or its folder.</summary>
internal static class ConnectorChoice
{
    /// <exception cref="InputException">There is none.</exception>
    public static ShelfConnector Find(CommandScope scope, ParseResult parsed, EmulatorHost host, string typed)
    {
        if (host.Register.Find(typed) is { } known)
        {
            return known;
        }

        if (host.Register.At(scope.PathOf(parsed, typed)) is { } file)
        {
            return file;
        }

        var hint = NearestName.Hint(typed, [.. host.Register.All.Select(connector => connector.Name)]);
        throw new InputException($"there is no connector \"{typed}\"{(hint is null ? string.Empty : $"; {hint}")}");
    }
}
