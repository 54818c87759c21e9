using System.Text.RegularExpressions;

namespace Emulator.EndToEnd.Tests;

/// <summary>
/// Compares what a person reads with a file beside the test. What differs from run to run is replaced first.
/// EMULATOR_GOLDEN=write rewrites the files for review. Ids and times keep their width, so that columns line up.
/// </summary>
internal static class Golden
{
    private static readonly (string Pattern, string Word)[] Changing =
    [
        (@"j-[A-Za-z0-9]{8}-[A-Za-z0-9]{6}", "j-XXXXXXXX-XXXXXX"),
        (@"\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}Z", "YYYY-MM-DD hh:mm:ssZ"),
        (@"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?\+00:00", "MOMENT"),
        (@"\b\d+(\.\d+)? (ms|s|min)\b", "DURATION"),
        (@"\(\.NET [\d.]+, [\w-]+\)", "(.NET VERSION, MACHINE)"),
        (@"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
        (@"\btrackvia/connector\.js:\d+:\d+", "trackvia/connector.js:PLACE"),
        (@"/[^\s:""]*/emulator-[a-z]+-[A-Za-z0-9]+", "FOLDER"),
    ];

    public static void Compare(string text, string name, [System.Runtime.CompilerServices.CallerFilePath] string test = "")
    {
        var actual = Changing.Aggregate(text, (kept, change) => Regex.Replace(kept, change.Pattern, change.Word));
        var path = Path.Combine(Path.GetDirectoryName(test)!, $"{name}.golden.txt");
        if (Environment.GetEnvironmentVariable("EMULATOR_GOLDEN") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.That(File.Exists(path), $"{path} is missing; EMULATOR_GOLDEN=write makes it");
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)));
    }
}
