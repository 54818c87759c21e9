using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.EndToEnd.Tests.Checking;

public sealed class SarifTests
{
    private const string Wrong = "name: x\ntrigger: { as: tick, provider: clock, name: scheduled_event }\nsteps:\n  - { provider: logger, nme: log_message }\n  - stop: { with_error: true }\n  - stop: { }\n";

    [Test]
    public async Task Code_hosts_get_every_problem_with_its_rule_level_and_place()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/my recipe.recipe.yaml", Wrong);

        var check = (await EmulatorProcess.RunAsync(desk.Folder, "check --sarif problems.sarif")).Exits(2);

        var run = ((ListValue)PlainJson.Read(desk.Read("problems.sarif"))["runs"])[0];
        var results = ((ListValue)run["results"]).ToList();
        Assert.That(results, Has.Count.EqualTo(check.Error.Split('\n').Count(line => line.StartsWith("recipes/", StringComparison.Ordinal))));
        Assert.That(results.Select(result => result["level"].AsText()).Distinct(), Is.EquivalentTo(new[] { "error", "warning" }));
        foreach (var result in results)
        {
            var physical = ((ListValue)result["locations"])[0]["physicalLocation"];
            Assert.That(physical["artifactLocation"]["uri"].AsText(), Is.EqualTo("recipes/my%20recipe.recipe.yaml"));
            Assert.That(physical["region"]["startLine"], Is.InstanceOf<IntegerValue>());
            var rule = ((ListValue)run["tool"]["driver"]["rules"])[int.Parse(result["ruleIndex"].ToString(), null)];
            Assert.That(rule["id"], Is.EqualTo(result["ruleId"]));
            Assert.That(rule["shortDescription"]["text"].AsText(), Is.Not.Empty);
        }
    }

    [Test]
    public async Task Remarks_are_notes_and_exports_have_their_path()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/x.recipe.json", """{"name": "x", "version": 1, "private": true, "concurrency": 1, "config": [{"keyword": "application", "provider": "clock"}], "code": {"number": 0, "keyword": "trigger", "provider": "clock", "name": "scheduled_event", "as": "t", "uuid": "u", "input": {}, "block": [{"number": 1, "keyword": "stop", "uuid": "s", "input": {"stop_with_error": "false"}}]}}""");

        (await desk.RunAsync("check --info --sarif all.sarif")).Exits(0);

        var result = ((ListValue)((ListValue)PlainJson.Read(desk.Read("all.sarif"))["runs"])[0]["results"]).Single();
        Assert.That(result["level"].AsText(), Is.EqualTo("note"));
        Assert.That(((ListValue)((ListValue)result["locations"])[0]["logicalLocations"])[0]["fullyQualifiedName"].AsText(), Is.EqualTo("code.block[0]"));
    }

    [Test]
    public async Task The_same_problem_keeps_its_fingerprint_when_lines_are_put_in_before_it()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/a.recipe.yaml", Wrong);
        (await desk.RunAsync("check --sarif one.sarif")).Exits(2);
        desk.Write("recipes/a.recipe.yaml", "# a remark\n\n" + Wrong);
        (await desk.RunAsync("check --sarif two.sarif")).Exits(2);

        Assert.That(Prints(desk.Read("two.sarif")), Is.EqualTo(Prints(desk.Read("one.sarif"))));
    }

    [Test]
    public async Task A_file_that_cannot_be_written_is_said()
    {
        await using var desk = Desk.WithSamples();

        Assert.That((await desk.RunAsync("check --sarif missing/problems.sarif")).Exits(2).Error, Does.StartWith("emulator: missing/problems.sarif cannot be written: "));
    }

    private static List<string> Prints(string sarif) =>
        [.. ((ListValue)((ListValue)PlainJson.Read(sarif)["runs"])[0]["results"]).Select(result => result["partialFingerprints"]["problem/v1"].AsText()!)];
}
