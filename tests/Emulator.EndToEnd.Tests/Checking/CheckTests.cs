using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Checking;

public sealed class CheckTests
{
    private const string Wrong = """
        name: Everything wrong
        conections: { trackvia: TrackVia }
        connections: { trackvia: Trackvia, nowhere: Nowhere }
        trigger:
          as: order
          provider: trakvia
          name: new_record
          input: { view_id: 3102 }
        steps:
          - as: order
            provider: trackvia
            name: get_recrod
            input: { view_id: "#{_('ordr.id')}", id: "=_('order.id').upcase" }
          - as: later
            provider: trackvia
            name: update_record
            nme: x
            input: { view_id: 3102, id: "#{_('after.id')}" }
          - as: after
            provider: slack
            name: post
            input: { text: "#{_('order" }
          - if: { all: [ { left: "#{_('order.id')}", is: blank } ] }
            steps:
              - as: inside
                provider: trackvia
                name: create_recrod
                input: { view_id: "#{_('ordr.id')}" }

        """;

    [Test]
    public async Task Every_kind_of_mistake_is_told_at_once_with_its_place_and_the_nearest_name()
    {
        await using var desk = Desk.WithSamples();
        desk.Write("recipes/wrong.recipe.yaml", Wrong);

        var found = (await desk.RunAsync("check recipes/wrong.recipe.yaml")).Exits(2);

        Golden.Compare(found.Everything, "everything-wrong");
    }

    [Test]
    public async Task Run_tells_what_check_tells_of_names_and_starts_no_job()
    {
        await using var desk = Desk.WithSamples();
        desk.Write("recipes/wrong.recipe.yaml", Wrong);

        var check = await desk.RunAsync("check recipes/wrong.recipe.yaml");
        var run = (await desk.RunAsync("run recipes/wrong.recipe.yaml --event -", "{}")).Exits(2);

        // Fields and rules are for who edits a recipe; a job tells a missing field itself.
        Assert.That(run.Error.Split('\n'), Is.SubsetOf(check.Error.Split('\n')));
        Assert.That(check.Error.Split('\n').Except(run.Error.Split('\n')), Is.All.Match(" [SVK][0-9]{3} "));
        Assert.That((await desk.RunAsync("jobs list --json")).Documents, Is.Empty);
    }

    [Test]
    public async Task The_samples_have_no_problems()
    {
        await using var desk = Desk.WithSamples();

        Assert.That((await desk.RunAsync("check")).Exits(0).Out, Does.EndWith("1 connection, no connectors: no problems\n"));
    }

    [TestCase("recipes", "2 recipes, 1 connection, no connectors")]
    [TestCase("recipes/trackvia/", "2 recipes, 1 connection, no connectors")]
    [TestCase("./recipes/../recipes/trackvia", "2 recipes, 1 connection, no connectors")]
    [TestCase(Desk.RemoveRecipe, "1 recipe, no connections, no connectors")]
    [TestCase(Desk.ConnectionFile, "no recipes, 1 connection, no connectors")]
    [TestCase($"{Desk.RemoveRecipe} {Desk.ScheduleRecipe}", "2 recipes, no connections, no connectors")]
    public async Task A_part_of_the_workspace_is_checked(string paths, string looked)
    {
        await using var desk = Desk.WithSamples();

        Assert.That((await desk.RunAsync($"check {paths}")).Exits(0).Out, Is.EqualTo($"{looked}: no problems\n"));
    }

    [Test]
    public async Task A_path_that_is_not_there_is_a_problem()
    {
        await using var desk = Desk.WithSamples();

        Assert.That((await desk.RunAsync("check recipes/missing")).Exits(2).Error, Does.Contain("H001 there is no such file or folder"));
    }

    [Test]
    public async Task For_programs_each_problem_is_one_object_a_line()
    {
        await using var desk = Desk.WithSamples();
        desk.Write("recipes/wrong.recipe.yaml", Wrong);

        var problems = (await desk.RunAsync("check --json")).Exits(2).Documents;

        Assert.That(problems.Select(problem => problem["code"].AsText()), Has.Member("R002").And.Member("L003"));
        Assert.That(problems.Select(problem => problem["line"]), Is.All.InstanceOf<IntegerValue>());
    }

    [Test]
    public async Task Mistakes_in_connection_files_are_told_with_their_place()
    {
        await using var desk = Desk.Empty();
        desk.Write("connections/a.connection.yaml", "name: A\nconnector: trakvia\n");
        desk.Write("connections/b.connection.yaml", "name: A\nconnector: trackvia\nauthentication: oauth\nfields: { usrname: x, account_id: main }\n");
        desk.Write(
            "connections/c.connection.yaml",
            "name: C\nconnector: trackvia\nauthentication: auth_token\nfields: { subdoman: x, auth_token: in-the-clear }\nsecrets: [ api_key ]\n");
        desk.Write("connections/d.connection.yaml", "name: D\nconnector: [\n");
        desk.Write("connections/e.connection.yaml", "name: E\nconnector: trackvia\nauthentication: auth_tokn\nfields: { api_key: in-the-clear }\n");

        var found = (await desk.RunAsync("check")).Exits(2);

        Assert.That(found.Error, Does.Not.Contain("in-the-clear"));
        Golden.Compare(found.Everything, "connections-wrong");
    }

    [Test]
    public async Task The_other_file_of_a_name_is_named_as_one_would_type_it()
    {
        await using var desk = Desk.Empty();
        desk.Write("connections/a.connection.yaml", "name: A\nconnector: trackvia\nauthentication: oauth\n");
        desk.Write("connections/b.connection.yaml", "name: A\nconnector: trackvia\nauthentication: oauth\n");

        var found = (await EmulatorProcess.RunAsync(desk.Folder, "check")).Exits(2);

        Assert.That(found.Error, Is.EqualTo(
            "connections/b.connection.yaml:1:7 error C006 a connection named \"A\" exists already; it is in connections/a.connection.yaml; "
            + "give one of them another name\n"));
    }

    [TestCase("check")]
    [TestCase("check connectors")]
    [TestCase("check connectors/broken/connector.js")]
    public async Task A_broken_connector_of_the_workspace_is_told_with_its_place(string words)
    {
        await using var desk = Desk.Empty();
        desk.Write("connectors/broken/connector.js", "export default {\n  title: 'x',\n  actions: { a: { execute: 5 \n");
        desk.Write("connectors/odd/connector.js", "export default {\n  actoins: {},\n};\n");

        var found = (await desk.RunAsync(words)).Exits(2);

        Assert.That(found.Error, Does.Contain("connectors/broken/connector.js:4:1 error P002"));
        Assert.That(found.Error, Does.Not.Contain("recipe.yaml"));
    }

    [Test]
    public async Task A_file_that_is_no_recipe_at_all_is_told_as_such()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/list.recipe.yaml", "- 1\n- 2\n");
        desk.Write("recipes/empty.recipe.yaml", "");
        desk.Write("recipes/tabs.recipe.yaml", "name: x\n\tsteps: []\n");
        desk.Write("recipes/bomb.recipe.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");

        var found = (await desk.RunAsync("check")).Exits(2);

        Assert.That(found.Error.Split('\n').Select(line => line.Split(".recipe.yaml")[0].Split('/')[^1]).Distinct(),
            Is.SupersetOf(["list", "empty", "tabs", "bomb"]));
        Assert.That(found.Error, Does.Not.Contain("   at "));
    }

    [Test]
    public async Task Places_can_be_opened_from_where_one_stands()
    {
        await using var desk = Desk.WithSamples();
        desk.Write("recipes/wrong.recipe.yaml", Wrong);

        var inside = await EmulatorProcess.RunAsync(desk.At("recipes/trackvia"), "check");
        var above = await EmulatorProcess.RunAsync(desk.Folder, "check");

        Assert.That(inside.Exits(2).Error, Does.Contain($"{desk.At("recipes/wrong.recipe.yaml")}:2:1 error R002"));
        Assert.That(above.Exits(2).Error, Does.StartWith("recipes/wrong.recipe.yaml:2:1 error R002"));
    }
}
