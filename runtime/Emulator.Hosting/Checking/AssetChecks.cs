using System.Collections.Concurrent;
using Emulator.Formulas;
using Emulator.Hosting.Workspaces;
using Emulator.Recipes;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking;

/// <summary>Tables, templates and properties that a recipe names and the workspace does not have (recipe-format 11.1). Thread-safe.</summary>
internal sealed class AssetChecks(Workspace workspace)
{
    private readonly ConcurrentDictionary<AssetKind, Lazy<AssetNames>> _known = new();
    private readonly Lazy<IReadOnlyCollection<string>> _properties = new(() => WorkspaceProperties.Names(workspace));

    public IEnumerable<Problem> Check(Recipe recipe) => CheckReferences(recipe).Concat(CheckProperties(recipe)).DistinctBy(problem => problem.Message);

    private IEnumerable<Problem> CheckReferences(Recipe recipe) => recipe.AllSteps.OfType<OperationStep>()
        .Where(step => !step.Skip)
        .SelectMany(step => AssetKind.All.Where(kind => kind.Provider == step.Provider)
            .Select(kind => (Kind: kind, Given: step.Input.Find(kind.Field)?.Node))
            .Where(named => named.Given is not null)
            .Select(named => Missing(named.Kind, named.Given!, recipe.IsExported)))
        .OfType<Problem>();

    private Problem? Missing(AssetKind kind, InputNode given, bool isExported)
    {
        var (path, name) = given switch
        {
            InputRecord reference => (Constant(reference, "zip_name"), Constant(reference, "name")),
            InputConstant { Value: TextValue { Text.Length: > 0 } text } => (null, text.Text),
            _ => ((string?)null, (string?)null),
        };
        if (path is null && name is null)
        {
            return null;
        }

        var names = _known.GetOrAdd(kind, _ => new(() => AssetNames.Of(kind, workspace))).Value;
        if (names.Has(path, name))
        {
            return null;
        }

        var near = NearestName.Find(name ?? path!, names.Names);
        if (near is null && kind.IsMadeByUse && !isExported)
        {
            // Whoever writes a recipe here may well begin the table with it; an export had one, with rows.
            return null;
        }

        var hint = near is not null ? $"did you mean \"{near}\"?"
            : path is null && name!.All(char.IsAsciiDigit) ? $"{name} is its id where the recipe comes from; {kind.Remedy}"
            : kind.Remedy;
        return Warning(FieldProblems.UnknownAsset, given.Place, $"the workspace has no {kind.Word} \"{name ?? path}\": {kind.Effect}", hint);
    }

    private IEnumerable<Problem> CheckProperties(Recipe recipe)
    {
        var pills = recipe.AllSteps.Where(step => !step.Skip).SelectMany(step => step.Pills).Concat(recipe.Report.SelectMany(column => column.Value.Pills))
            .Where(pill => pill.Kind is PillKind.ProjectProperty or PillKind.AccountProperty && pill.Path is [PillKey]);
        foreach (var pill in pills.DistinctBy(pill => ((PillKey)pill.Path[0]).Key))
        {
            var name = ((PillKey)pill.Path[0]).Key;
            if (!_properties.Value.Contains(name))
            {
                yield return Warning(
                    FieldProblems.UnknownProperty, pill.Place ?? new SourcePlace(recipe.File, 1, 1), $"the workspace has no property \"{name}\": it is nil",
                    NearestName.Find(name, _properties.Value) is { } near ? $"did you mean \"{near}\"?" : "write it into properties.yaml, or give it to a run (--property NAME=VALUE)");
            }
        }
    }

    private static string? Constant(InputRecord record, string key) => (record.Find(key)?.Node as InputConstant)?.Value.AsText();

    private static Problem Warning(string code, SourcePlace place, string message, string? hint) =>
        new(code, place, message, hint) { Severity = ProblemSeverity.Warning };
}
