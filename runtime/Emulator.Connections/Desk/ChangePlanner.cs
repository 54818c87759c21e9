using Emulator.Connections.Files;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Schema;
using Emulator.Yaml;

namespace Emulator.Connections.Desk;

/// <summary>
/// Works out what an order does to a connection: fields and secrets that both authentication types share stay, those
/// of the type that is left go, required secrets of the new type are named.
/// </summary>
internal sealed class ChangePlanner(ConnectorCatalog catalog)
{
    /// <summary>The plan, or null with the problems that keep the order from being carried out.</summary>
    public PlannedChange? Plan(ConnectionFile file, string text, ConnectionChange change, List<Problem> problems)
    {
        if (ConnectionChecker.Find(file, catalog, problems) is not { } connector)
        {
            return null;
        }

        problems.RemoveAll(problem => problem.Severity == ProblemSeverity.Warning);
        var authentication = change.Authentication ?? file.Authentication;
        problems.AddRange(Refusals(connector, authentication, change, new SourcePlace(file.Path)));
        if (problems.Count > 0)
        {
            return null;
        }

        var edits = Edits(file, connector, authentication, change);
        var edited = ConnectionEditor.Edit(file.Path, text, edits, problems);
        var reading = edited is null ? null : ConnectionReader.Read(file.Path, edited);
        if (reading?.File is not { } after)
        {
            return null;
        }

        problems.AddRange(reading.Problems.Concat(ConnectionChecker.Check(after, catalog))
            .Where(problem => problem.Severity == ProblemSeverity.Error));
        return problems.Count > 0 ? null : new PlannedChange(edited!, after, Dropped(edits), ChangeSentences.Of(file, edits, change));
    }

    private static IEnumerable<Problem> Refusals(
        ConnectorDefinition connector, string? authentication, ConnectionChange change, SourcePlace place)
    {
        var options = ConnectionFields.Options(connector);
        if (change.Authentication is { } wanted && !options.Contains(wanted))
        {
            return [new Problem(
                ConnectionProblems.AuthenticationUnknown, place, $"connector \"{connector.Name}\" has no authentication type \"{wanted}\"",
                NearestName.Hint(wanted, options))];
        }

        var check = new EntryCheck(connector, authentication);
        return change.Fields.Where(field => field.Value is not null)
            .SelectMany(field => check.Field(field.Key, Typed(connector, authentication, field.Key, field.Value!), place))
            .Concat(change.Secrets.SelectMany(secret => check.Secret(secret.Key, secret.Value.EnvironmentName is not null, place)));
    }

    private static ConnectionEdits Edits(
        ConnectionFile file, ConnectorDefinition connector, string? authentication, ConnectionChange change)
    {
        var known = ConnectionFields.Of(connector, authentication);
        var fields = new Dictionary<string, Value?>();
        var secrets = new Dictionary<string, SecretSource?>();
        if (authentication != file.Authentication)
        {
            foreach (var key in file.Fields.Keys.Where(key => known.All(field => field.Name != key)))
            {
                fields[key] = null;
            }

            foreach (var secret in file.Secrets.Where(secret => known.All(field => field.Name != secret.Key)))
            {
                secrets[secret.Key] = null;
            }

            foreach (var field in known.Where(field => field is { IsSecret: true, Optional: false } && file.Secrets.All(secret => secret.Key != field.Name)))
            {
                secrets[field.Name] = new SecretSource(null);
            }
        }

        foreach (var (key, value) in change.Fields.Where(field => field.Value is not null || file.Fields.Has(field.Key)))
        {
            fields[key] = value is null ? null : Typed(connector, authentication, key, value);
        }

        foreach (var (key, secret) in change.Secrets)
        {
            secrets[key] = new SecretSource(secret.EnvironmentName);

            // A secret that stood among the fields until now has no place there.
            if (file.Fields.Has(key))
            {
                fields[key] = null;
            }
        }

        return new ConnectionEdits
        {
            Authentication = authentication == file.Authentication ? null : authentication, Fields = fields, Secrets = secrets,
        };
    }

    private static IReadOnlyList<string> Dropped(ConnectionEdits edits) =>
        [.. edits.Secrets.Where(secret => secret.Value?.EnvironmentName is not null || secret.Value is null).Select(secret => secret.Key)];

    // Typed at a prompt everything is a text; the field says what it is meant to be.
    private static Value Typed(ConnectorDefinition connector, string? authentication, string key, string value)
    {
        var field = ConnectionFields.Of(connector, authentication).FirstOrDefault(field => field.Name == key);
        return field is { Type: "integer" or "number" or "boolean" } && IsOfType(field, CoreSchema.Read(value))
            ? CoreSchema.Read(value)
            : value;
    }

    private static bool IsOfType(Field field, Value value) => field.Type switch
    {
        "boolean" => value.Kind == ValueKind.Boolean,
        _ => value.Kind is ValueKind.Integer or ValueKind.Number,
    };
}
