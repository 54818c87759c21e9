using Emulator.Connections.Files;

namespace Emulator.Connections.Desk;

/// <summary>Says what an order changed, without any value: it goes into the history and before people's eyes.</summary>
internal static class ChangeSentences
{
    public static IReadOnlyList<string> Of(ConnectionFile before, ConnectionEdits edits, ConnectionChange change)
    {
        var sentences = new List<string>();
        if (edits.Authentication is { } authentication)
        {
            sentences.Add($"authentication was changed from {before.Authentication ?? "none"} to {authentication}");
        }

        sentences.AddRange(edits.Fields.Where(field => field.Value is null).Select(field => $"field {field.Key} was removed"));
        sentences.AddRange(edits.Fields
            .Where(field => field.Value is not null && !(before.Fields.TryGet(field.Key, out var present) && present.Equals(field.Value)))
            .Select(field => $"field {field.Key} was set"));
        sentences.AddRange(edits.Secrets.Where(secret => secret.Value is null).Select(secret => $"secret {secret.Key} was dropped"));
        sentences.AddRange(change.Secrets.Where(secret => secret.Value.Value is not null).Select(secret => $"secret {secret.Key} was entered"));
        sentences.AddRange(change.Secrets
            .Where(secret => secret.Value.EnvironmentName is { } variable
                && before.Secrets.All(present => present.Key != secret.Key || present.EnvironmentName != variable))
            .Select(secret => $"secret {secret.Key} comes from {EnvironmentReference.To(secret.Value.EnvironmentName!)}"));
        return sentences;
    }
}
