using Emulator.Hosting.Recipes;
using Emulator.Hosting.Workspaces;
using Emulator.Recipes.Export;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Packages;

/// <summary>Brings exports of the platform into a workspace (recipe-format 19): everything is read before anything is written.</summary>
public sealed class PackageImport(Workspace workspace)
{
    private const string Export = ".recipe.json";

    /// <param name="source">An export, a folder or a zip; absolute.</param>
    /// <param name="into">The folder for recipes; absolute.</param>
    /// <param name="isDry">True to write nothing.</param>
    /// <param name="overwrites">True to replace files that are there with other content.</param>
    /// <exception cref="PackageException">The source cannot be read.</exception>
    public ImportReport Import(string source, string into, bool isDry, bool overwrites)
    {
        var files = PackageSource.Read(source);
        var plan = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        var skipped = new List<string>();
        var connections = new ConnectionShells(workspace);
        foreach (var file in files)
        {
            var isOnly = files.Count == 1;
            if (file.Name.EndsWith(Export, StringComparison.OrdinalIgnoreCase) || (isOnly && !PackageAssets.IsKnown(file.Name)))
            {
                AddRecipe(file, into, plan, problems, connections);
            }
            else if (!PackageAssets.Add(file, workspace, plan, connections))
            {
                skipped.Add(file.Name);
            }
        }

        connections.AddTo(plan);
        return Write(plan, isDry, overwrites, skipped, problems);
    }

    private static void AddRecipe(
        PackageFile file, string into, SortedDictionary<string, string> plan, List<Problem> problems, ConnectionShells connections)
    {
        if (RecipeImport.Read(file.Name, file.Text, problems) is not { } yaml)
        {
            return;
        }

        var name = file.Name.EndsWith(Export, StringComparison.OrdinalIgnoreCase)
            ? file.Name[..^Export.Length]
            : Path.ChangeExtension(file.Name, null);
        var path = Path.Combine(into, name + ".recipe.yaml");
        plan[path] = yaml;
        plan[RecipeFiles.EditorDataOf(path)] = file.Text;
        connections.Need(ExportReader.Read(file.Name, file.Text).Recipe);
    }

    private ImportReport Write(
        SortedDictionary<string, string> plan, bool isDry, bool overwrites, List<string> skipped, List<Problem> problems)
    {
        var written = new List<string>();
        var kept = new List<string>();
        var refused = new List<string>();
        foreach (var (path, text) in plan)
        {
            var isThere = File.Exists(path);
            var isSame = isThere && File.ReadAllText(path) == text;
            (isSame ? kept : isThere && !overwrites ? refused : written).Add(workspace.Relative(path));
            if (!isDry && !isSame && (!isThere || overwrites))
            {
                WriteWhole(path, text);
            }
        }

        return new ImportReport(written, kept, refused, skipped, problems);
    }

    // Nobody ever sees half a file.
    private static void WriteWhole(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = path + ".part";
        File.WriteAllText(half, text);
        File.Move(half, path, overwrite: true);
    }
}
