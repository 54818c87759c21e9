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
        var plan = new PackagePlan(workspace);
        var problems = new List<Problem>();
        var skipped = new List<string>();
        var connections = new ConnectionShells(workspace);
        var assets = new PackageAssets(plan, connections, files);
        var missing = new MissingPieces(workspace, files);
        foreach (var file in files)
        {
            if (IsRecipe(file, files.Count == 1))
            {
                AddRecipe(file, into, plan, problems, connections);
                missing.Look(file);
            }
            else if (!assets.Add(file))
            {
                skipped.Add(file.Name);
            }
        }

        assets.AddConnections();
        connections.AddTo(plan.Files);
        var (written, kept, refused) = plan.Write(isDry, overwrites);
        return new ImportReport(written, kept, refused, skipped, problems) { Missing = missing.List(into) };
    }

    // In a project everything is named by its kind; dumps of the API are called anything.
    private static bool IsRecipe(PackageFile file, bool isOnly) =>
        file.Name.EndsWith(Export, StringComparison.OrdinalIgnoreCase)
        || (!PackageAssets.IsKnown(file.Name) && (isOnly || ExportShape.IsRecipe(file.Text)));

    private static void AddRecipe(PackageFile file, string into, PackagePlan plan, List<Problem> problems, ConnectionShells connections)
    {
        if (RecipeImport.Read(file.Name, file.Text, problems) is not { } yaml)
        {
            return;
        }

        var name = file.Name.EndsWith(Export, StringComparison.OrdinalIgnoreCase)
            ? file.Name[..^Export.Length]
            : Path.ChangeExtension(file.Name, null);
        var path = Path.Combine(into, name + ".recipe.yaml");
        plan.Files[path] = yaml;
        plan.Files[RecipeFiles.EditorDataOf(path)] = file.Text;
        connections.Need(ExportReader.Read(file.Name, file.Text).Recipe);
    }
}
