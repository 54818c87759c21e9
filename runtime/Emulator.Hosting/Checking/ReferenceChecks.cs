using Emulator.Hosting.Workspaces;
using Emulator.Recipes;
using Emulator.Recipes.Checking;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking;

/// <summary>What recipes say of one another: names that occur twice, calls and their parameters (recipe-format 11.1, 15.1).</summary>
internal sealed class ReferenceChecks
{
    private readonly Workspace _workspace;
    private readonly ILookup<string, Recipe> _checked;
    private readonly Lazy<ILookup<string, Recipe>> _byName;
    private readonly Lazy<Dictionary<string, Recipe>> _byFile;

    /// <param name="workspace">Where paths begin.</param>
    /// <param name="recipes">Those that are checked.</param>
    /// <param name="all">Every recipe of the workspace, read when a call asks for one.</param>
    public ReferenceChecks(Workspace workspace, IReadOnlyList<Recipe> recipes, Lazy<IReadOnlyList<Recipe>> all)
    {
        _workspace = workspace;
        _checked = ByName(recipes);
        _byName = new(() => ByName(all.Value));
        _byFile = new(() => all.Value.DistinctBy(recipe => recipe.File).ToDictionary(recipe => recipe.File, StringComparer.Ordinal));
    }

    public IEnumerable<Problem> Check(Recipe recipe)
    {
        // An export beside the YAML that was made of it is the same recipe.
        if (_checked[recipe.Name].FirstOrDefault(other => Stem(other.File) != Stem(recipe.File)) is { } twin && string.CompareOrdinal(twin.File, recipe.File) < 0)
        {
            yield return Warning(
                FieldProblems.SameName, new SourcePlace(recipe.File, 1, 1), $"a recipe named \"{recipe.Name}\" exists already", $"it is in {twin.File}; a call by name finds only one of them");
        }

        foreach (var step in recipe.AllSteps.OfType<ActionStep>().Where(step => !step.Skip && step.Input.Find("flow_id") is not null))
        {
            foreach (var problem in CheckCall(recipe, step, step.Input.Find("flow_id")!))
            {
                yield return problem;
            }
        }
    }

    private IEnumerable<Problem> CheckCall(Recipe recipe, ActionStep step, InputMember flow)
    {
        var (path, name) = flow.Node switch
        {
            InputRecord reference => (Constant(reference, "zip_name"), Constant(reference, "name")),
            InputConstant { Value: TextValue text } when !text.Text.All(char.IsAsciiDigit) => (null, text.Text),
            _ => ((string?)null, (string?)null),
        };
        if (path is null && name is null)
        {
            yield break;
        }

        if (Find(recipe, path, name) is not { } callee)
        {
            yield return Warning(
                FieldProblems.UnknownRecipe, flow.Node.Place, $"the workspace has no recipe \"{path ?? name}\", which step {step.Number} calls",
                NearestName.Find(name ?? path!, _byName.Value.Select(known => known.Key)) is { } near ? $"did you mean \"{near}\"?" : "put its file into the workspace, or stub the call (--stub external)");
            yield break;
        }

        foreach (var problem in CheckParameters(step, callee))
        {
            yield return problem;
        }
    }

    private static IEnumerable<Problem> CheckParameters(ActionStep step, Recipe callee)
    {
        var declared = SchemaTexts.Read(callee.Trigger.Input.Find("parameters_schema_json")?.Node);
        if (step.Provider != "workato_recipe_function" || declared.Count == 0)
        {
            yield break;
        }

        var names = declared.Select(field => field["name"].AsText() ?? string.Empty).ToList();
        var given = step.Input.Find("parameters")?.Node as InputRecord;
        foreach (var surplus in given?.Members.Where(member => !names.Contains(member.Key)) ?? [])
        {
            yield return Warning(FieldProblems.UnknownParameter, surplus.KeyPlace, $"\"{callee.Name}\" declares no parameter \"{surplus.Key}\"", NearestName.Hint(surplus.Key, names));
        }

        foreach (var missing in declared.Where(field => field["optional"] is BooleanValue { Truth: false } && given?.Find(field["name"].AsText() ?? string.Empty) is null))
        {
            yield return Warning(FieldProblems.MissingParameter, step.Place, $"\"{callee.Name}\" requires the parameter {missing["name"]}", null);
        }
    }

    // The nearest folder upward under which the path leads to a recipe, in either form; else the name.
    private Recipe? Find(Recipe caller, string? path, string? name)
    {
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(caller.File, _workspace.Root)); path is not null && folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var export = Path.GetFullPath(path, folder);
            if (new[] { Path.ChangeExtension(export, ".yaml"), export }.Select(file => _byFile.Value.GetValueOrDefault(_workspace.Relative(file))).FirstOrDefault(found => found is not null) is { } found)
            {
                return found;
            }
        }

        return name is null ? null : _byName.Value[name].FirstOrDefault();
    }

    private static ILookup<string, Recipe> ByName(IEnumerable<Recipe> recipes) =>
        recipes.Where(recipe => recipe.Name.Length > 0).ToLookup(recipe => recipe.Name, StringComparer.Ordinal);

    private static string? Constant(InputRecord record, string key) => (record.Find(key)?.Node as InputConstant)?.Value.AsText();

    private static string Stem(string file) => file[..file.LastIndexOf('.')];

    private static Problem Warning(string code, SourcePlace place, string message, string? hint) =>
        new(code, place, message, hint) { Severity = ProblemSeverity.Warning };
}
