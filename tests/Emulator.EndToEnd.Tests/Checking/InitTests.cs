namespace Emulator.EndToEnd.Tests.Checking;

public sealed class InitTests
{
    [Test]
    public async Task A_new_workspace_is_in_order_and_its_recipe_runs_at_once()
    {
        await using var desk = Desk.Empty();
        (await desk.RunAsync("init fresh")).Exits(0);
        string[] there = ["--workspace", desk.At("fresh")];

        var check = (await desk.RunAsync(["check", .. there])).Exits(0);
        var run = await desk.RunAsync(["run", "recipes/hello.recipe.yaml", .. there]);

        Assert.That(check.Everything, Is.EqualTo("1 recipe, 1 connection, no connectors: no problems\n"));
        Assert.That(run.Exits(0).Out, Does.Contain("succeeded"));
    }

    [Test]
    public async Task What_is_there_already_stays_as_it_is()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/hello.recipe.yaml", "mine");
        desk.Write("emulator.yaml", "waits: real");

        var made = (await desk.RunAsync("init --json")).Exits(0).Documents;

        Assert.That(desk.Read("recipes/hello.recipe.yaml"), Is.EqualTo("mine"));
        Assert.That(made.Single(file => file["file"].AsText() == "emulator.yaml")["written"].ToString(), Is.EqualTo("false"));
        Assert.That((await desk.RunAsync("init")).Exits(0).Out, Does.Not.Contain("wrote"));
    }

    [Test]
    public async Task A_folder_that_is_a_file_is_refused()
    {
        await using var desk = Desk.Empty();
        desk.Write("taken", "x");

        Assert.That((await desk.RunAsync("init taken")).Exits(2).Error, Is.EqualTo("emulator: taken is a file; name a folder\n"));
    }

    [Test]
    public async Task The_doctor_finds_nothing_wrong_with_a_new_workspace()
    {
        await using var desk = Desk.Empty();
        (await desk.RunAsync("init")).Exits(0);

        var found = (await desk.RunAsync("doctor --json")).Exits(0).Documents;

        Assert.That(found.Select(finding => finding["what"].AsText()), Is.SupersetOf(["emulator", "runtime", "time zones", "ports", "workspace", "state", "disk", "connectors", "history"]));
    }

    [Test]
    public async Task The_doctor_names_what_will_not_work_and_what_to_do()
    {
        await using var desk = Desk.Empty();
        desk.Write("connectors/broken/connector.js", "export default {");
        desk.Write("emulator.yaml", "time_zone: Europe/Berlinn\n");
        desk.Write(".emulator/emulator.db", "no database");

        var told = (await desk.RunAsync("doctor")).Exits(1).Out;

        Assert.That(told, Does.Contain("bad   connector broken"));
        Assert.That(told, Does.Contain("did you mean \"Europe/Berlin\"?"));
        Assert.That(told, Does.Contain("bad   history").And.Contain("move"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.That(told, Does.Contain("odd   state").And.Contain("chmod -R go="));
        }
    }
}
