namespace Emulator.Cli.Output;

/// <summary>How many there are of something, as people write it.</summary>
internal static class Count
{
    public static string Of(int number, string thing) => number switch
    {
        0 => $"no {thing}s",
        1 => $"1 {thing}",
        _ => $"{number} {thing}s",
    };
}
