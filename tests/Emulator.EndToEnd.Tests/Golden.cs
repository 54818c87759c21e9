using System.Text.RegularExpressions;

namespace Emulator.EndToEnd.Tests;

/// <summary>
/// Compares what a person reads with a file beside the test. What differs from run to run is replaced first.
/// EMULATOR_GOLDEN=write rewrites the files for review.
/// </summary>
internal static class Golden
{
    private static readonly (string Pattern, string Word)[] Changing =
    [
        (@"j-[A-Za-z0-9]{8}-[A-Za-z0-9]{6}", "j-JOB"),
        (@"\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}Z", "TIME"),
        (@"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?\+00:00", "MOMENT"),
        (@"\b\d+(\.\d+)? (ms|s|min)\b", "DURATION"),
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
            File.WriteAllText(path, actual);
        }

        Assert.That(File.Exists(path), $"{path} is missing; EMULATOR_GOLDEN=write makes it");
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)));
    }
}
