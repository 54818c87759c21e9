using Emulator.Connections;
using Emulator.Recipes;
using Emulator.Recipes.Steps;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Jobs.Linking;

/// <summary>Resolves every name of a recipe against the connectors and connections at hand, and checks its pills.</summary>
public sealed class RecipeLinker(ConnectorCatalog catalog, ConnectionBook book)
{
    /// <param name="recipe">A recipe as far as it could be read; problems of both are shown together.</param>
    /// <param name="connectionOverrides">
    /// The connection to use instead, by the recipe's reference or by the provider beside it.
    /// </param>
    public LinkReading Link(Recipe recipe, IReadOnlyDictionary<string, string> connectionOverrides)
    {
        var problems = new List<Problem>();
        var connectors = new ConnectorLink(catalog, problems);
        var connections = new ConnectionLink(book, recipe, connectionOverrides, problems);
        var trigger = LinkTrigger(recipe.Trigger, connectors, connections);
        var steps = recipe.AllSteps.Skip(1).OfType<OperationStep>().Select(step => LinkStep(step, connectors, connections)).ToList();
        connections.CheckRest();
        PillCheck.Check(recipe, problems);

        var ordered = problems.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column).ToList();
        var linked = steps.OfType<LinkedStep>().ToList();
        var isRunnable = trigger is not null
            && linked.Count == recipe.AllSteps.Count() - 1
            && problems.All(problem => problem.Severity != ProblemSeverity.Error);
        return new LinkReading(isRunnable ? new LinkedRecipe(recipe, trigger!, linked) : null, ordered);
    }

    private static LinkedTrigger? LinkTrigger(TriggerStep step, ConnectorLink connectors, ConnectionLink connections)
    {
        var connector = connectors.Find(step);
        var connection = connector is null ? null : connections.Find(step, connector);
        return connector is not null && connectors.FindTrigger(step, connector) is { } trigger
            ? new LinkedTrigger(step, connector, trigger, connection)
            : null;
    }

    private static LinkedStep? LinkStep(OperationStep step, ConnectorLink connectors, ConnectionLink connections)
    {
        if (step.Skip)
        {
            return new LinkedSkip(step);
        }

        var connector = connectors.Find(step);
        var connection = connector is null ? null : connections.Find(step, connector);
        return connector is not null && connectors.FindAction(step, connector) is { } action
            ? new LinkedAction(step, connector, action, connection)
            : null;
    }
}
