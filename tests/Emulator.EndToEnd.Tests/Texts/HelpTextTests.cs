using Emulator.EndToEnd.Tests.Usage;

namespace Emulator.EndToEnd.Tests.Texts;

/// <summary>The help of every command, as a person sees it.</summary>
public sealed class HelpTextTests
{
    [TestCaseSource(typeof(HelpTests), nameof(HelpTests.Commands))]
    public async Task Help_reads_as_it_was_reviewed(string words)
    {
        await using var desk = Desk.Empty();

        var help = (await EmulatorProcess.RunAsync(desk.Folder, $"{words} --help")).Exits(0);

        Golden.Compare(Screen.Of($"{words} --help".TrimStart(), help), $"help/{(words.Length == 0 ? "emulator" : words.Replace(' ', '-'))}");
    }
}
