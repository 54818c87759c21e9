using Emulator.Plugins.Checking;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Tests.Checking;

/// <summary>Checks connectors of a few lines.</summary>
internal static class Checked
{
    /// <summary>What is found, one line each: <c>line:column code message; hint</c>, in the order of the text.</summary>
    /// <param name="text">The connector's source.</param>
    /// <param name="extension">js or rb.</param>
    public static async Task<string[]> LinesAsync(string text, string extension)
    {
        var folder = Directory.CreateTempSubdirectory("check-").FullName;
        try
        {
            var file = Path.Combine(folder, $"probe.{extension}");
            await File.WriteAllTextAsync(file, text);
            var found = ConnectorFolder.Find([file], TimeProvider.System);
            return Lines(await ConnectorCheck.RunAsync(file, found.Loaders["probe"], default));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static string[] Lines(IEnumerable<Problem> problems) =>
    [
        .. problems
            .OrderBy(problem => problem.Place.Line)
            .ThenBy(problem => problem.Place.Column)
            .Select(problem => $"{problem.Place.Line}:{problem.Place.Column} {problem.Code} {problem.Message}{(problem.Hint is null ? string.Empty : $"; {problem.Hint}")}"),
    ];
}
