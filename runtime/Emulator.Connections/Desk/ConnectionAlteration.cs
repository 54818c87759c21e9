using Emulator.Connections.Files;
using Emulator.Connections.Secrets;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Desk;

/// <summary>Carries a planned change out: file first, then the record, one version on.</summary>
internal sealed class ConnectionAlteration(StateStore store, ConnectionSurroundings surroundings)
{
    /// <summary>Every sentence of what happened, dropped tokens included.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(
        PlannedChange plan, ConnectionChange change, CancellationToken cancellation)
    {
        IReadOnlyList<string> changes = plan.Changes;
        foreach (var secret in change.Secrets.Values.Select(secret => secret.Value).OfType<Secret>())
        {
            surroundings.Mask.Add(secret.Reveal());
        }

        await store.UpdateAsync(
            plan.File.Name,
            record =>
            {
                // If the process dies between the two, the next opening notices the file and makes the version then.
                File.WriteAllText(plan.File.Path, plan.Text);
                if (record.Tokens.Count > 0)
                {
                    // They were got with what has just been changed, perhaps for another user or host.
                    changes = [.. changes, "tokens were dropped"];
                }

                return Altered(record, plan, change).Changed(
                    surroundings.Time.GetUtcNow(), plan.File.Authentication, changes, ConnectionFingerprint.Of(plan.File));
            },
            cancellation);
        return changes;
    }

    private ConnectionRecord Altered(ConnectionRecord record, PlannedChange plan, ConnectionChange change)
    {
        var secrets = record.Secrets.Without(plan.DroppedSecrets);
        foreach (var (key, entry) in change.Secrets)
        {
            if (entry.Value is { } secret)
            {
                secrets = secrets.With(key, store.Keys.Seal(SealOwner.Secret(plan.File.Name, key), secret));
            }
        }

        return record with { Secrets = secrets, Tokens = SortedTexts.Empty };
    }
}
