using Emulator.Hosting;
using Emulator.Hosting.Exec;
using Emulator.Values;

namespace Emulator.Cli.Commands.Exec;

/// <summary>The settings that were chosen.</summary>
/// <param name="File">The settings file; null: there is none.</param>
/// <param name="Name">The connection inside the file, or of the workspace; null: the whole file is one.</param>
/// <param name="Key">The content of the key file, or null.</param>
/// <param name="IsOfWorkspace">True for a connection of the workspace.</param>
internal sealed record ChosenSettings(string? File, string? Name, string? Key, bool IsOfWorkspace)
{
    /// <exception cref="InputException">The file cannot be read, or holds no such connection.</exception>
    public RecordValue Read()
    {
        try
        {
            return File is null ? RecordValue.Empty : SettingsFile.Read(File, Name, Key);
        }
        catch (WorkspaceException unusable)
        {
            throw new InputException(unusable.Message);
        }
    }

    // Settings are credentials, and so is the key.
    public override string ToString() => nameof(ChosenSettings);
}
