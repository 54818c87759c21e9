using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Usage;

/// <summary>With --json stdout is for programs: one document, or one object a line.</summary>
public sealed class MachineFormTests
{
    private const string Export = """
        {"name": "x", "code": {"keyword": "trigger", "provider": "clock", "name": "scheduled_event", "as": "t", "input": {}, "block": [
         {"keyword": "action", "provider": "logger", "name": "log_message", "as": "l", "input": {"message": "hello"}}]}}
        """;

    [Test]
    public async Task An_import_is_a_line_a_file_with_what_became_of_it()
    {
        await using var desk = Desk.Empty();
        desk.Write("x.recipe.json", Export);

        var dry = (await desk.RunAsync("import x.recipe.json --dry-run --json")).Exits(0).Documents;
        var first = (await desk.RunAsync("import x.recipe.json --json")).Exits(0).Documents;
        var second = (await desk.RunAsync("import x.recipe.json --json")).Exits(0).Documents;
        desk.Write("recipes/x.recipe.yaml", "name: another\n");
        var third = (await desk.RunAsync("import x.recipe.json --json")).Exits(2).Documents;

        Assert.Multiple(() =>
        {
            Assert.That(States(dry), Is.EqualTo(new[] { "recipes/x.recipe.export.json would_write", "recipes/x.recipe.yaml would_write" }));
            Assert.That(States(first), Is.EqualTo(new[] { "recipes/x.recipe.export.json written", "recipes/x.recipe.yaml written" }));
            Assert.That(States(second), Is.EqualTo(new[] { "recipes/x.recipe.export.json unchanged", "recipes/x.recipe.yaml unchanged" }));
            Assert.That(States(third), Does.Contain("recipes/x.recipe.yaml refused"));
        });
    }

    [Test]
    public async Task A_picture_is_one_document()
    {
        await using var desk = Desk.Empty();
        desk.Write("x.recipe.json", Export);

        var picture = (await desk.RunAsync("recipes diagram x.recipe.json --format svg --json")).Exits(0).Document;

        Assert.That(picture["format"].AsText(), Is.EqualTo("svg"));
        Assert.That(picture["picture"].AsText(), Does.StartWith("<svg"));
    }

    [Test]
    public async Task A_rule_is_a_line()
    {
        await using var desk = Desk.Empty();

        var rules = (await desk.RunAsync("fidelity branches --json")).Exits(0).Documents;

        Assert.That(rules, Has.Count.GreaterThan(10));
        Assert.That(rules.Select(rule => (rule["area"].AsText(), rule["holds"])).Distinct(), Is.EqualTo(new[] { ("branches", (Value)true) }));
    }

    [Test]
    public async Task A_job_of_many_rounds_is_one_document()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/x.recipe.yaml", """
            name: x
            trigger: { as: t, provider: clock, name: scheduled_event }
            steps:
              - { as: l, provider: workato_list, name: create_list, input: { size: 700 } }
              - { as: i, foreach: "#{_('l.list')}", steps: [ { as: m, provider: logger, name: log_message, input: { message: "#{_('i')}" } } ] }
            """);

        var job = (await desk.RunAsync("run recipes/x.recipe.yaml --json")).Exits(0).Document;

        Assert.That((ListValue)job["lines"], Has.Count.EqualTo(703));
        Assert.That(((ListValue)job["lines"])[702]["output"]["message"].AsText(), Is.EqualTo("699"));
    }

    private static IEnumerable<string> States(IEnumerable<Value> files) => files.Select(file => $"{file["file"].AsText()} {file["state"].AsText()}");
}
