using Emulator.Cli.Output;
using Emulator.Hosting.Exec;
using Emulator.Values;

namespace Emulator.Cli.Commands.Exec;

/// <summary>
/// Asks whether credentials that were renewed during a run go back into the settings file (connector-sdk.md 9.4). Nobody
/// is asked where nobody types: the file stays as it is then, unless an option says otherwise.
/// </summary>
internal sealed class TokenUpdate(Terminal terminal)
{
    private const string Question = "Updated settings file with new connection attributes? (Yes or No)";

    /// <param name="chosen">The settings that were read.</param>
    /// <param name="before">What they were.</param>
    /// <param name="outcome">What they are now.</param>
    /// <param name="isWanted">True: write without asking.</param>
    public void Offer(ChosenSettings chosen, RecordValue before, ExecOutcome outcome, bool isWanted)
    {
        if (outcome.Renewal is not { } message || outcome.Settings.Equals(before))
        {
            return;
        }

        terminal.Error.WriteLine(message);
        if (chosen.File is not { } file)
        {
            return;
        }

        if (!isWanted && !terminal.ReadsKeys)
        {
            terminal.Error.WriteLine($"{file} was left as it is; --update-settings writes the new credentials into it");
            return;
        }

        if (isWanted || Ask())
        {
            SettingsFile.Update(file, chosen.Name, outcome.Settings, chosen.Key);
            terminal.Error.WriteLine($"{file} was updated");
        }
    }

    private bool Ask()
    {
        while (true)
        {
            terminal.Error.Write($"{Question} ");
            switch (terminal.In.ReadLine()?.Trim().ToLowerInvariant())
            {
                case "yes" or "y":
                    return true;
                case "no" or "n" or null:
                    return false;
            }
        }
    }
}
