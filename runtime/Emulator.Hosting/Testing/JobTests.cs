using Emulator.Hosting.Running;
using Emulator.Jobs;
using Emulator.Testing.FromJob;
using Emulator.Testing.Running;

namespace Emulator.Hosting.Testing;

/// <summary>Makes test cases of jobs in the history.</summary>
public sealed class JobTests(EmulatorHost host, TestDesk desk)
{
    // What differs may show something else that differs; more rounds have not been seen to help.
    private const int MostTries = 4;

    /// <summary>Writes the case and runs it; what proves to differ from run to run becomes a matcher.</summary>
    /// <param name="job">A job that has ended.</param>
    /// <param name="path">The file, absolute; it must not exist.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="WorkspaceException">The recipe cannot be read, or the file cannot be written.</exception>
    public async Task<WrittenTest> WriteAsync(Job job, string path, CancellationToken cancellation)
    {
        var recipeFile = Path.GetFullPath(job.RecipeId, host.Workspace.Root);
        var recipe = host.Recipes.Read(recipeFile).Recipe
            ?? throw new WorkspaceException($"the recipe of job {job.Id} cannot be read: {job.RecipeId}");
        var steps = await host.History.StepsAsync(job.Id, cancellation).ToListAsync(cancellation);
        var test = new JobCase(job, steps, recipe, Path.GetRelativePath(Path.GetDirectoryName(path)!, recipeFile).Replace('\\', '/'));
        var outside = new OutsideSteps(host.Connectors.Catalog);
        var loose = new HashSet<string>(StringComparer.Ordinal);
        for (var tries = 1; ; tries++)
        {
            Write(path, CaseWriter.Write(test, outside.Contains, loose));
            var result = await RunAsync(path, cancellation);
            var found = result.Differences.Select(difference => difference.Path).Where(differs => !loose.Contains(differs)).ToList();
            if (result.Verdict != Verdict.Failed || found.Count == 0 || tries == MostTries)
            {
                return new WrittenTest(path, result, loose.Order(StringComparer.Ordinal).ToList(), recipe.Sha256 != job.RecipeSha256);
            }

            loose.UnionWith(found);
        }
    }

    private async Task<CaseResult> RunAsync(string path, CancellationToken cancellation)
    {
        desk.Changed([path]);
        var plan = desk.Plan([path]);
        return plan.Cases is [var only]
            ? (await desk.RunAsync([only], new TestOrder(), cancellation)).Results[0]
            : throw new InvalidOperationException($"the written test cannot be read: {string.Join("; ", plan.Problems)}");
    }

    private static void Write(string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var beside = $"{path}.{Guid.NewGuid():N}.tmp";
            File.WriteAllText(beside, text);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceException($"the test cannot be written to {path}: {refused.Message}", refused);
        }
    }
}
