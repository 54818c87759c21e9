namespace Emulator.EndToEnd.Tests.Texts;

/// <summary>A command and what a person sees of it: what was typed, the result, what stands beside it, the exit code.</summary>
internal static class Screen
{
    public static string Of(string words, CommandResult result)
    {
        var beside = result.Error.Length == 0 ? string.Empty : $"--- stderr\n{Ended(result.Error)}";
        return $"$ emulator {words}\n{Ended(result.Out)}{beside}--- exit {result.ExitCode}\n";
    }

    private static string Ended(string text) => text.Length == 0 || text.EndsWith('\n') ? text : text + '\n';
}
