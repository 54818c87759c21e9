using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Running;

/// <summary>What a recipe's formulas ask of the workspace: its tables and properties; and how one that fails is told.</summary>
public sealed class FormulaSurroundingsTests
{
    private const string States = "Code,Name,Tax\nCA,California,7.25\nNY,New York,8.5\n7,Seven,1\n";

    [TestCase("=lookup('States', Code: 'CA')['Name']", "California")]
    [TestCase("=lookup('States', 'Code' => 'NY', 'Tax' => 8.5)['Name']", "New York")]
    [TestCase("=lookup('States', Code: 7)['Name']", "Seven")]
    [TestCase("=lookup('States', Code: 'ca')['Name'].to_s", "")]
    [TestCase("=lookup('States', col1: 'CA')['col2']", "California")]
    [TestCase("=data_table_lookup('Home', 'States', Code: 'NY')['Name']", "New York")]
    [TestCase("#{_dp('{\"pill_type\":\"project_property\",\"property_name\":\"region\"}')}", "west")]
    [TestCase("=_dp('{\"pill_type\":\"project_property\",\"property_name\":\"region\"}').upcase", "WEST")]
    [TestCase("=_('data.workato.job_context.account_properties.region', 'account_property', 'region')", "west")]
    [TestCase("=_dp('{\"pill_type\":\"project_property\",\"property_name\":\"none\"}') || 'without'", "without")]
    public async Task A_formula_asks_the_workspace(string formula, string message)
    {
        await using var desk = DeskWith(formula);

        var job = (await desk.RunAsync("run recipes/it.recipe.yaml --event event.json --json")).Exits(0).Document;

        Assert.That(Message(job), Is.EqualTo(Value.Of(message)));
    }

    [Test]
    public async Task A_run_begins_at_the_moment_that_it_is_told()
    {
        await using var desk = DeskWith("=now.utc.strftime('%Y-%m-%dT%H')");

        var job = (await desk.RunAsync("run recipes/it.recipe.yaml --event event.json --now 2031-05-06T07:08Z --json")).Exits(0).Document;

        Assert.That(Message(job), Is.EqualTo(Value.Of("2031-05-06T07")));
        Assert.That(job["created_at"].AsText(), Does.StartWith("2031-05-06T07:08:"));
    }

    [Test]
    public async Task A_moment_that_is_none_is_wrong_usage()
    {
        await using var desk = DeskWith("x");

        (await desk.RunAsync("run recipes/it.recipe.yaml --now noonish")).Exits(64);
    }

    [Test]
    public async Task The_parameters_of_an_export_are_facts_of_its_jobs()
    {
        await using var desk = Desk.Empty();
        desk.Write("x.recipe.json", """
            {"name": "x", "code": {"keyword": "trigger", "provider": "clock", "name": "scheduled_event", "as": "t", "input": {}, "param": {"folder": "inbox"}, "block": [
             {"keyword": "action", "provider": "logger", "name": "log_message", "as": "told", "input": {"message": "#{_dp('{\"pill_type\":\"job_context\",\"path\":[\"parameters\",\"folder\"]}')}"}}]}}
            """);
        (await desk.RunAsync("import x.recipe.json")).Exits(0);

        var export = (await desk.RunAsync("run x.recipe.json --json")).Exits(0).Document;
        var yaml = (await desk.RunAsync("run recipes/x.recipe.yaml --json")).Exits(0).Document;

        Assert.That(new[] { Message(export), Message(yaml) }, Is.EqualTo(new[] { Value.Of("inbox"), Value.Of("inbox") }));
    }

    [Test]
    public async Task A_property_of_the_run_goes_before_that_of_the_workspace()
    {
        await using var desk = DeskWith("#{_dp('{\"pill_type\":\"project_property\",\"property_name\":\"region\"}')}");

        var job = (await desk.RunAsync("run recipes/it.recipe.yaml --event event.json --json --property region=east=far")).Exits(0).Document;

        Assert.That(Message(job), Is.EqualTo(Value.Of("east=far")));
    }

    [Test]
    public async Task A_table_that_is_not_there_is_told()
    {
        await using var desk = DeskWith("=lookup('Countries', Code: 'CA')['Name']");

        var failed = (await desk.RunAsync("run recipes/it.recipe.yaml --event event.json")).Exits(1);

        Assert.That(failed.Everything, Does.Contain("There is no lookup table 'Countries'"));
    }

    [Test]
    public async Task A_formula_on_nil_is_told_with_its_place_and_the_pill_that_was_nil()
    {
        await using var desk = DeskWith("='Dear ' + _('e.contact.name').capitalize");

        var failed = (await desk.RunAsync("run recipes/it.recipe.yaml --event event.json")).Exits(1);

        Golden.Compare(failed.Everything, "formula-on-nil");
    }

    private static Value Message(RecordValue job) => ((ListValue)job["lines"])[^1]["output"]["message"];

    private static Desk DeskWith(string message)
    {
        var desk = Desk.Empty();
        desk.Write("tables/States.csv", States);
        desk.Write("properties.yaml", "region: west\nregions: 2\n");
        desk.Write("event.json", """{"contact": {"city": "Oslo"}}""");
        desk.Write("recipes/it.recipe.yaml", $$"""
            name: Asks
            trigger: { as: e, provider: clock, name: scheduled_event }
            steps:
              - as: said
                provider: logger
                name: log_message
                input:
                  message: {{Quoted(message)}}
            """);
        return desk;
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
