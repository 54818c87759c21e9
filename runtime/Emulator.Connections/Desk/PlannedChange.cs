using Emulator.Connections.Files;

namespace Emulator.Connections.Desk;

/// <summary>An order worked out in full: what the file will say and what happens to the store.</summary>
/// <param name="Text">The file's new text.</param>
/// <param name="File">The file as it will be read.</param>
/// <param name="DroppedSecrets">Keys whose sealed value goes.</param>
/// <param name="Changes">Sentences for the history; none when nothing changes.</param>
internal sealed record PlannedChange(
    string Text, ConnectionFile File, IReadOnlyList<string> DroppedSecrets, IReadOnlyList<string> Changes);
