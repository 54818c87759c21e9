using Emulator.Connections;
using Emulator.Recipes;
using Emulator.Recipes.Steps;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Jobs.Linking;

/// <summary>Finds the name of the connection that each provider of one recipe uses. Nothing is opened here.</summary>
internal sealed class ConnectionLink(
    ConnectionBook book,
    Recipe recipe,
    IReadOnlyDictionary<string, string> overrides,
    bool hasStubs,
    List<Problem> problems)
{
    private readonly Dictionary<string, string?> _found = new(StringComparer.Ordinal);

    /// <summary>The connection's name; null for a connector that needs none, and after a problem.</summary>
    public string? Find(OperationStep step, ConnectorDefinition connector)
    {
        if (!_found.TryGetValue(step.Provider, out var name))
        {
            name = _found[step.Provider] = Resolve(step, connector);
        }

        return name;
    }

    /// <summary>What is given and serves nothing: overrides, and connections of providers without a step.</summary>
    public void CheckRest()
    {
        var known = recipe.Connections.SelectMany(use => new[] { use.Reference, use.Provider }).Concat(_found.Keys).ToHashSet();
        foreach (var surplus in overrides.Keys.Where(key => !known.Contains(key)))
        {
            problems.Add(new Problem(
                LinkProblems.SurplusOverride,
                new SourcePlace(recipe.File),
                $"the recipe has no connection reference \"{surplus}\" to replace",
                NearestName.Hint(surplus, known)));
        }

        var providers = recipe.AllSteps.OfType<OperationStep>().Select(step => step.Provider).ToHashSet();
        foreach (var unused in recipe.IsExported ? [] : recipe.Connections.Where(use => !providers.Contains(use.Provider)))
        {
            problems.Add(new Problem(
                LinkProblems.UnusedConnection, unused.Place, $"no step uses the provider \"{unused.Provider}\"")
            {
                Severity = ProblemSeverity.Warning,
            });
        }
    }

    private string? Resolve(OperationStep step, ConnectorDefinition connector)
    {
        var use = recipe.Connections.FirstOrDefault(use => use.Provider == step.Provider);
        var name = Overridden(step.Provider, use) ?? use?.Reference;
        if (name is null && (!NeedsConnection(connector) || connector.Connection!.IsOptional))
        {
            return null;
        }

        if (name is null)
        {
            problems.Add(new Problem(
                LinkProblems.NoConnection,
                step.ProviderPlace,
                $"the recipe names no connection for \"{step.Provider}\"",
                $"add it under connections: {step.Provider}: NAME")
            {
                Severity = Severity,
            });
            return null;
        }

        return IsUsable(name, step, connector, use?.Place ?? step.ProviderPlace) ? name : null;
    }

    // The reference is the more particular of the two names, so it is asked first.
    private string? Overridden(string provider, ConnectionUse? use) =>
        use is not null && overrides.TryGetValue(use.Reference, out var byReference)
            ? byReference
            : overrides.GetValueOrDefault(provider);

    private bool IsUsable(string name, OperationStep step, ConnectorDefinition connector, SourcePlace place)
    {
        if (book.Find(name) is not { } file)
        {
            problems.Add(new Problem(
                LinkProblems.UnknownConnection,
                place,
                $"there is no connection \"{name}\"",
                NearestName.Hint(name, [.. book.All.Select(known => known.Name)]))
            {
                Severity = Severity,
            });
            return false;
        }

        if (file.Connector == step.Provider || file.Connector == connector.Name)
        {
            return true;
        }

        problems.Add(new Problem(
            LinkProblems.OtherConnector,
            place,
            $"connection \"{name}\" belongs to connector \"{file.Connector}\", not to \"{step.Provider}\"",
            NearestName.Hint(name, [.. book.All.Where(known => known.Connector == step.Provider).Select(known => known.Name)])));
        return false;
    }

    // A step that is stubbed opens nothing; and of an export, what is not connected keeps nothing else from running
    // (recipe-format 19, rule 6).
    private ProblemSeverity Severity => hasStubs || recipe.IsExported ? ProblemSeverity.Warning : ProblemSeverity.Error;

    public static bool NeedsConnection(ConnectorDefinition connector) =>
        connector.Connection is { } connection && (connection.Fields.Count > 0 || connection.Authorization is not null);
}
