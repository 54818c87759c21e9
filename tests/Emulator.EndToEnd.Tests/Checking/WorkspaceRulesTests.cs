namespace Emulator.EndToEnd.Tests.Checking;

/// <summary>What is checked between recipes, and between a recipe and its connectors.</summary>
public sealed class WorkspaceRulesTests
{
    private const string Head = "trigger: { as: tick, provider: clock, name: scheduled_event }\nsteps:\n";

    private const string Callee = """
        name: Add up
        trigger:
          as: call
          provider: workato_recipe_function
          name: execute
          input: { parameters_schema_json: '[{"name":"a","optional":false},{"name":"b","optional":true}]' }
        steps:
          - { provider: logger, name: log_message, input: { message: "#{_('call.parameters.a')}" } }

        """;

    [TestCase("{ flow_id: { zip_name: recipes/add_up.recipe.json, name: Add up, folder: recipes }, parameters: { a: 1 } }", "")]
    [TestCase("{ flow_id: { zip_name: add_up.recipe.json, name: X, folder: '' }, parameters: { a: 1 } }", "")]
    [TestCase("{ flow_id: Add up, parameters: { a: 1 } }", "")]
    [TestCase("{ flow_id: Add upp, parameters: { a: 1 } }", "S011")]
    [TestCase("{ flow_id: { zip_name: nowhere.recipe.json, name: Nowhere, folder: '' } }", "S011")]
    [TestCase("{ flow_id: Add up, parameters: { a: 1, c: 2 } }", "S012")]
    [TestCase("{ flow_id: Add up, parameters: { b: 1 } }", "S013")]
    [TestCase("{ flow_id: '12345' }", "V209")]
    [TestCase("{ flow_id: \"#{_('tick.which')}\" }", "")]
    public async Task A_call_is_checked_against_the_recipe_that_it_calls(string input, string code)
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/add_up.recipe.yaml", Callee);
        desk.Write("recipes/caller.recipe.yaml", $"name: Caller\n{Head}  - {{ provider: workato_recipe_function, name: call_recipe, input: {input} }}\n");

        var found = (await desk.RunAsync("check recipes/caller.recipe.yaml --json")).Exits(0).Documents;

        Assert.That(found.Select(problem => problem["code"].AsText()), Is.EqualTo(code.Length == 0 ? [] : new[] { code }));
    }

    [Test]
    public async Task Two_recipes_of_one_name_are_told_once_and_an_import_beside_its_export_is_none()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/a.recipe.yaml", Callee);
        desk.Write("recipes/b.recipe.yaml", Callee);

        var found = (await desk.RunAsync("check --json")).Exits(0).Documents;

        Assert.That(found.Select(problem => (problem["code"].AsText(), problem["file"].AsText()!.Split('/')[^1])), Is.EqualTo(new[] { ("S010", "b.recipe.yaml") }));
    }

    [TestCase("view_id: 3102", "S002")]
    [TestCase("app_name: A, view_id: 3102, id: 5", "")]
    [TestCase("app_name: A, view_id: 3102, idd: 5, id: 1", "S001")]
    public async Task An_input_is_checked_against_the_fields_of_its_connector(string input, string code)
    {
        await using var desk = Desk.WithSamples();
        desk.Write("recipes/x.recipe.yaml", $"name: x\nconnections: {{ trackvia: TrackVia }}\n{Head}  - {{ provider: trackvia, name: delete_record, input: {{ {input} }} }}\n");

        var found = (await desk.RunAsync("check recipes/x.recipe.yaml --json")).Documents;

        Assert.That(found.Select(problem => problem["code"].AsText()).Distinct(), Is.SubsetOf(code.Length == 0 ? [] : new[] { code }));
        Assert.That(found, code.Length == 0 ? Is.Empty : Is.Not.Empty);
    }

    [TestCase("provider: logger, name: log_message, input: { mesage: x }", "S001")]
    [TestCase("provider: lookup_table, name: add_entry, input: { parameters: { col1: a } }", "S002")]
    [TestCase("provider: clock, name: wait_for_interval, input: { }", "S002")]
    [TestCase("provider: email, name: send_mail, input: { to: a@b.test, anything: x }", "")]
    public async Task An_input_of_the_platforms_own_connectors_is_checked_too(string step, string code)
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/x.recipe.yaml", $"name: x\n{Head}  - {{ {step} }}\n");

        var found = (await desk.RunAsync("check recipes/x.recipe.yaml --json")).Documents;

        Assert.That(found.Select(problem => problem["code"].AsText()), Is.EqualTo(code.Length == 0 ? [] : new[] { code }));
    }

    [TestCase("provider: lookup_table, name: get_entries, input: { lookup_table_id: Codes }", "")]
    [TestCase("provider: lookup_table, name: get_entries, input: { lookup_table_id: { zip_name: x/set.lookup_table.json, name: Old name, folder: x } }", "")]
    [TestCase("provider: lookup_table, name: get_entries, input: { lookup_table_id: Settngs }", "S014: the workspace has no lookup table \"Settngs\": it is empty until a step adds to it; did you mean \"Settings\"?")]
    [TestCase("provider: lookup_table, name: get_entries, input: { lookup_table_id: Made here }", "")]
    [TestCase("provider: workato_template, name: create_document, input: { template_id: Hello }", "S014: the workspace has no message template \"Hello\": the step fails; put its file into templates/ (import does)")]
    [TestCase("provider: logger, name: log_message, input: { message: \"#{_('data.workato.job_context.account_properties.Host', 'account_property', 'Host')}\" }", "")]
    [TestCase("provider: logger, name: log_message, input: { message: \"#{_('data.workato.job_context.account_properties.Hosst', 'account_property', 'Hosst')}\" }", "S015: the workspace has no property \"Hosst\": it is nil; did you mean \"Host\"?")]
    public async Task What_a_recipe_names_is_looked_for_in_the_workspace(string step, string told)
    {
        await using var desk = Desk.Empty();
        desk.Write("tables/Codes.csv", "a,b\n");
        desk.Write("tables/set.lookup_table.json", """{"name": "Settings", "schema": []}""");
        desk.Write("properties.yaml", "Host:\n");
        desk.Write("recipes/x.recipe.yaml", $"name: x\n{Head}  - {{ {step} }}\n  - {{ {step} }}\n");

        var found = (await desk.RunAsync("check recipes/x.recipe.yaml --json")).Exits(0).Documents;

        Assert.That(string.Join('\n', found.Select(problem => $"{problem["code"].AsText()}: {problem["message"].AsText()}; {problem["hint"].AsText()}")), Is.EqualTo(told));
    }

    [Test]
    public async Task An_export_had_the_table_that_it_names()
    {
        await using var desk = Desk.Empty();
        desk.Write("x.recipe.json", """{"name": "x", "code": {"keyword": "trigger", "provider": "clock", "name": "scheduled_event", "as": "t", "input": {}, "block": [{"keyword": "action", "provider": "lookup_table", "name": "get_entries", "as": "l", "input": {"lookup_table_id": "4411"}}]}}""");
        (await desk.RunAsync("import x.recipe.json")).Exits(0);

        var found = (await desk.RunAsync("check recipes/x.recipe.yaml --json")).Exits(0).Documents.Single(problem => problem["code"].AsText() == "S014");

        Assert.That(found["hint"].AsText(), Is.EqualTo("4411 is its id where the recipe comes from; put its file into tables/ (import does), or write tables/NAME.csv"));
    }

    [Test]
    public async Task Remarks_are_counted_and_shown_to_who_asks()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/x.recipe.yaml", $"name: x\n{Head}  - stop: {{ }}\n");

        Assert.That((await desk.RunAsync("check")).Exits(0).Everything, Is.EqualTo("1 recipe, no connections, no connectors: no problems (1 remark: --info)\n"));
        Assert.That((await desk.RunAsync("check --info")).Exits(0).Error, Does.Contain("remark V137").And.Contain("[STOP_MISSING_REASON]"));
    }

    [Test]
    public async Task An_export_is_told_by_line_and_by_path()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/x.recipe.json", "{\"name\": \"x\", \"code\": {\"keyword\": \"trigger\", \"provider\": \"clock\", \"name\": \"scheduled_event\", \"as\": \"t\", \"input\": {},\n\"block\": [{\"keyword\": \"action\", \"provider\": \"logger\", \"name\": \"log_message\", \"as\": \"l\",\n\"input\": {\"message\": \"#{_('data.logger.gone.x')}\"}}]}}");

        var found = (await desk.RunAsync("check --json")).Exits(0).Documents.Single(problem => problem["code"].AsText() == "L009");

        Assert.That(found["path"].AsText(), Is.EqualTo("code.block[0].input.message"));
        Assert.That(found["line"].ToString(), Is.EqualTo("3"));
    }

    [Test]
    public async Task Coverage_tells_what_needs_a_stub()
    {
        await using var desk = Desk.WithSamples();
        desk.Write("recipes/x.recipe.yaml", $"name: x\n{Head}  - {{ provider: salesforce, name: search_sobjects }}\n  - {{ provider: logger, name: log_mesage }}\n  - {{ provider: logger, name: log_message }}\n");

        var people = await desk.RunAsync("check --coverage");
        var programs = (await desk.RunAsync("check --coverage --json")).Document;

        Golden.Compare(people.Everything, "coverage");
        Assert.That(programs["recipes_without_stub"].ToString(), Is.EqualTo("2"));
    }
}
