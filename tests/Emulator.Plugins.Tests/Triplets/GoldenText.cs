using System.Runtime.CompilerServices;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>Compares with a reviewed text beside the tests. EMULATOR_GOLDEN=write rewrites the texts; the difference is the review.</summary>
internal static class GoldenText
{
    /// <param name="actual">What came.</param>
    /// <param name="name">The text's file, without its ending.</param>
    /// <param name="isWriter">True for the one language whose text is kept.</param>
    /// <param name="source">This file; the texts lie beside it.</param>
    public static void Compare(string actual, string name, bool isWriter, [CallerFilePath] string source = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(source)!, "golden", $"{name}.golden.txt");
        if (isWriter && Environment.GetEnvironmentVariable("EMULATOR_GOLDEN") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.That(actual, Is.EqualTo(File.Exists(file) ? File.ReadAllText(file) : string.Empty), file);
    }
}
