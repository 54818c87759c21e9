using System.Diagnostics;
using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Demo;

public sealed class MigrationDemoTests
{
    [Test]
    public async Task All_ten_scenes_behave_and_are_told_in_full()
    {
        await using var desk = Desk.Empty();
        var started = Stopwatch.GetTimestamp();

        var told = (await desk.RunAsync("demo migration")).Exits(0);

        Assert.That(Stopwatch.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(10)));
        Assert.That(told.Error, Is.Empty);
        Golden.Compare(told.Out, "demo-migration");
    }

    [Test]
    public async Task For_programs_each_scene_is_one_object_a_line()
    {
        await using var desk = Desk.Empty();

        var scenes = (await desk.RunAsync("demo migration --json")).Exits(0).Documents;

        Assert.That(scenes.Select(scene => scene["scene"]), Is.EqualTo(Enumerable.Range(1, 10).Select(number => Value.Of(number))));
        Assert.That(scenes.Select(scene => scene["behaved"]), Is.All.EqualTo(Value.Of(true)));
    }

    [Test]
    public async Task Nothing_is_left_behind()
    {
        await using var desk = Desk.Empty();

        var told = await EmulatorProcess.RunAsync(desk.Folder, "demo migration", environment: ("TMPDIR", desk.Folder));

        Assert.That(told.Exits(0).Error, Is.Empty);
        Assert.That(Directory.EnumerateDirectories(desk.Folder, "emulator-demo-*"), Is.Empty);
        Assert.That(Directory.Exists(desk.At("recipes")) || Directory.Exists(desk.At(".emulator")), Is.False);
    }

    [Test]
    public async Task A_kept_workspace_holds_the_shipped_recipes_byte_for_byte_and_runs_on()
    {
        await using var desk = Desk.Empty();

        var told = await EmulatorProcess.RunAsync(desk.Folder, "demo migration --keep", environment: ("TMPDIR", desk.Folder));

        var kept = Directory.EnumerateDirectories(desk.Folder, "emulator-demo-*").Single();
        Assert.That(told.Exits(0).Error, Does.Contain(kept));
        foreach (var recipe in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "recipes", "trackvia"), "*.recipe.yaml"))
        {
            Assert.That(
                await File.ReadAllBytesAsync(Path.Combine(kept, "recipes", "trackvia", Path.GetFileName(recipe))),
                Is.EqualTo(await File.ReadAllBytesAsync(recipe)),
                recipe);
        }

        var jobs = (await desk.RunAsync($"jobs list --json --workspace {kept}")).Exits(0).Documents;
        Assert.That(jobs.Count(job => job["status"].AsText() == "succeeded"), Is.EqualTo(3));
        Assert.That(jobs.Count(job => job["status"].AsText() == "failed"), Is.EqualTo(3));
    }

    [Test]
    public async Task With_pause_every_scene_but_the_first_waits_for_Enter()
    {
        await using var desk = Desk.Empty();

        var told = await desk.RunAsync("demo migration --pause", "", "", "", "", "", "", "", "", "");

        Assert.That(told.Exits(0).Error.Split('\n').Count(line => line == "Enter goes on."), Is.EqualTo(9));
    }
}
