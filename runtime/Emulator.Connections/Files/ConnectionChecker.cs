using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Schema;

namespace Emulator.Connections.Files;

/// <summary>Compares a connection file with what its connector asks for.</summary>
public static class ConnectionChecker
{
    /// <summary>Everything that does not fit, whatever else is wrong; loads the connector.</summary>
    public static IEnumerable<Problem> Check(ConnectionFile file, ConnectorCatalog catalog)
    {
        var problems = new List<Problem>();
        if (Find(file, catalog, problems) is { } connector)
        {
            CheckAuthentication(file, connector, problems);
            CheckEntries(file, connector, problems);
            problems.AddRange(Missing(file, connector));
        }
        else
        {
            problems.AddRange(SecretNames.In(file));
        }

        return IsShell(file) ? problems.ConvertAll(problem => problem with { Severity = ProblemSeverity.Warning }) : problems;
    }

    // A name and a connector: what an import makes of a connection, for a person to fill in. Nothing is wrong with it yet.
    private static bool IsShell(ConnectionFile file) => file.Authentication is null && file.Fields.Count == 0 && file.Secrets.Count == 0;

    /// <summary>The file's connector, or null with the problem that keeps it from being had.</summary>
    internal static ConnectorDefinition? Find(ConnectionFile file, ConnectorCatalog catalog, ICollection<Problem> problems)
    {
        try
        {
            var connector = catalog.Find(file.Connector);
            if (connector is null)
            {
                problems.Add(new Problem(
                    ConnectionProblems.ConnectorUnknown, file.ConnectorPlace, $"there is no connector \"{file.Connector}\"",
                    NearestName.Hint(file.Connector, catalog.Names)));
            }
            else if (connector.Connection is null)
            {
                problems.Add(new Problem(
                    ConnectionProblems.ConnectionUnneeded, file.ConnectorPlace, $"connector \"{file.Connector}\" needs no connection",
                    "remove the file") { Severity = ProblemSeverity.Warning });
            }

            return connector;
        }
        catch (ConnectorLoadException broken)
        {
            problems.Add(new Problem(
                ConnectionProblems.ConnectorBroken, file.ConnectorPlace, $"connector \"{file.Connector}\" cannot be loaded",
                broken.Problems.Count > 0 ? broken.Problems[0].ToString() : null));
            return null;
        }
    }

    private static void CheckAuthentication(ConnectionFile file, ConnectorDefinition connector, List<Problem> problems)
    {
        var options = ConnectionFields.Options(connector);
        var type = connector.Connection?.Authorization?.Type;
        if (file.Authentication is { } written)
        {
            if (!options.Contains(written) && !(options.Count == 0 && written == type))
            {
                problems.Add(new Problem(
                    ConnectionProblems.AuthenticationUnknown, file.AuthenticationPlace,
                    $"connector \"{connector.Name}\" has no authentication type \"{written}\"",
                    options.Count == 0 ? "it has only one; leave the line out" : NearestName.Hint(written, options)));
            }
        }
        else if (options.Count > 0 && connector.Connection!.Authorization!.Selected is null)
        {
            problems.Add(new Problem(
                ConnectionProblems.AuthenticationMissing, file.ConnectorPlace, "the file does not choose an authentication type",
                $"add \"authentication: …\"; known: {string.Join(", ", options)}"));
        }
    }

    private static void CheckEntries(ConnectionFile file, ConnectorDefinition connector, List<Problem> problems)
    {
        var check = new EntryCheck(connector, file.Authentication);
        foreach (var (key, value) in file.Fields)
        {
            problems.AddRange(check.Field(key, value, file.FieldPlaces.GetValueOrDefault(key, file.Place)));
        }

        foreach (var secret in file.Secrets)
        {
            problems.AddRange(check.Secret(secret.Key, secret.EnvironmentName is not null, secret.Place));
        }
    }

    private static IEnumerable<Problem> Missing(ConnectionFile file, ConnectorDefinition connector) =>
        from field in ConnectionFields.Of(connector, file.Authentication)
        where !field.Optional && field.Default.IsNull && !IsGiven(file, field)
        select new Problem(
            ConnectionProblems.FieldMissing, file.Place, $"\"{field.Name}\" ({field.Label}) is missing",
            field.IsSecret ? $"add {field.Name} to secrets" : $"add \"{field.Name}: …\" to fields");

    // The drop-down of a connector with several types is a field in its definition and the key `authentication` in the file.
    private static bool IsGiven(ConnectionFile file, Field field) =>
        file.Secrets.Any(secret => secret.Key == field.Name)
        || (file.Fields.TryGet(field.Name, out var value) && !value.IsNull && value is not TextValue { Text: "" })
        || (field.Name is "auth_type" or "authentication" && file.Authentication is not null);
}
