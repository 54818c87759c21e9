using Emulator.Connections;
using Emulator.Jobs.Stubs;
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
    /// <param name="stubs">With stubs, a connection that is not there is no error.</param>
    public LinkReading Link(
        Recipe recipe, IReadOnlyDictionary<string, string> connectionOverrides, StubChoice stubs = StubChoice.None)
    {
        var problems = new List<Problem>();
        var connectors = new ConnectorLink(catalog, recipe.IsExported || stubs != StubChoice.None, problems);
        var connections = new ConnectionLink(book, recipe, connectionOverrides, stubs != StubChoice.None, problems);
        var trigger = LinkTrigger(recipe.Trigger, connectors, connections);
        var linked = recipe.AllSteps.Skip(1).ToDictionary(step => step.Number, step => LinkStep(step, connectors, connections));
        connections.CheckRest();
        PillCheck.Check(recipe, problems);
        var ordered = problems.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column).ToList();
        var isRunnable = problems.All(problem => problem.Severity != ProblemSeverity.Error)
            && recipe.AllSteps.All(step => step is not UnreadStep);
        return new LinkReading(isRunnable ? new LinkedRecipe(recipe, trigger, step => linked[step.Number]) : null, ordered);
    }

    private static LinkedTrigger LinkTrigger(TriggerStep step, ConnectorLink connectors, ConnectionLink connections)
    {
        var connector = connectors.Find(step);
        var connection = connector is null ? null : connections.Find(step, connector);
        var trigger = connector is null ? null : connectors.FindTrigger(step, connector);
        return new LinkedTrigger(step, connector, trigger, connection);
    }

    private static LinkedStep LinkStep(Step step, ConnectorLink connectors, ConnectionLink connections) => step switch
    {
        { Skip: true } => new LinkedSkip(step),
        ActionStep action => LinkAction(action, connectors, connections),
        StopStep stop => new LinkedStop(stop),
        _ => new LinkedBlock(step),
    };

    private static LinkedOperation LinkAction(ActionStep step, ConnectorLink connectors, ConnectionLink connections)
    {
        if (connectors.Find(step) is not { } connector)
        {
            return new LinkedUnserved(
                step,
                $"not supported ({LinkProblems.UnknownProvider}): there is no connector \"{step.Provider}\" here, so step {step.Number} cannot run: stub it (--stub external), "
                + $"or add connectors/{step.Provider}");
        }

        var connection = connections.Find(step, connector);
        if (connectors.FindAction(step, connector) is { } action)
        {
            return connection is null && ConnectionLink.NeedsConnection(connector) && !connector.Connection!.IsOptional
                ? new LinkedUnserved(
                    step,
                    $"step {step.Number} needs a connection of \"{step.Provider}\" and has none: add it to the workspace and connect it, give "
                    + $"another (--connection {step.Provider}=NAME), or stub the step (--stub external)")
                : new LinkedAction(step, connector, action, connection);
        }

        return new LinkedUnserved(
            step,
            $"not supported ({LinkProblems.UnknownAction}): there is no action \"{step.Name}\" of \"{step.Provider}\" here, so step {step.Number} cannot run: "
            + "stub it (--stub external)");
    }
}
