using Emulator.Hosting.Testing;
using Emulator.Testing.Tests.Support;

namespace Emulator.Testing.Tests.Running;

public sealed class TouchedTests
{
    private const string Recipe = "name: R\ntrigger: { as: t, provider: clock, name: scheduled_event }\nsteps:\n  - { as: a, provider: shop, name: go }\n";

    [TestCase("recipes/one.recipe.yaml", "one")]
    [TestCase("recipes/one.test.yaml", "one")]
    [TestCase("tests/common.yaml", "two")]
    [TestCase("connectors/shop/connector.rb", "one two")]
    [TestCase("connectors/other/connector.rb", "")]
    [TestCase("properties.yaml", "one two")]
    [TestCase("recipes/third.recipe.yaml", "")]
    public async Task A_changed_file_touches_the_cases_that_depend_on_it(string changed, string touched)
    {
        using var suite = new Suite()
            .Write("recipes/one.recipe.yaml", Recipe).Write("recipes/one.test.yaml", "name: one\nevent: {}\nstubs: { a: { output: {} } }\n")
            .Write("recipes/two.recipe.yaml", Recipe).Write("recipes/two.test.yaml", "name: two\ninclude: ../tests/common.yaml\n")
            .Write("tests/common.yaml", "event: {}\nstubs: { a: { output: {} } }\n");
        await using var desk = suite.Desk();
        var plan = desk.Plan([]);
        await desk.RunAsync(plan.Cases, new TestOrder(), default);

        var path = Path.Combine(suite.Folder, changed);

        Assert.That(string.Join(' ', plan.Cases.Where(test => desk.IsTouched(test, [path])).Select(test => test.Name)), Is.EqualTo(touched));
    }

    [Test]
    public async Task A_changed_recipe_is_read_anew_and_nothing_else_is()
    {
        using var suite = new Suite()
            .Write("recipes/one.recipe.yaml", Recipe)
            .Write("recipes/one.test.yaml", "event: {}\nstubs: { a: { output: {} } }\nexpect: { steps: { a: { input: { x: 1 } } } }\n");
        await using var desk = suite.Desk();
        var before = await desk.RunAsync(desk.Plan([]).Cases, new TestOrder(), default);

        suite.Write("recipes/one.recipe.yaml", Recipe.Replace("name: go", "name: go, input: { x: 1 }", StringComparison.Ordinal));
        desk.Changed([Path.Combine(suite.Folder, "recipes/one.recipe.yaml")]);
        var after = await desk.RunAsync(desk.Plan([]).Cases, new TestOrder(), default);

        Assert.That((before.Failed, after.Failed), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task The_watch_tells_of_a_saved_file_and_of_no_file_of_its_own_state()
    {
        using var suite = new Suite().Write(".emulator/state.json", "{}").Write("recipes/one.recipe.yaml", "name: before\n");
        using var watch = new TestWatch(new Hosting.Workspaces.Workspace(suite.Folder), TimeProvider.System);

        suite.Write(".emulator/state.json", "{ }").Write("recipes/one.recipe.yaml", Recipe);
        var seen = new HashSet<string>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!seen.Any(path => path.EndsWith("one.recipe.yaml", StringComparison.Ordinal)))
        {
            seen.UnionWith(await watch.NextAsync(patience.Token));
        }

        Assert.That(seen.Where(path => path.Contains(".emulator", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task A_connector_in_CSharp_has_changed_when_it_is_built_and_not_before()
    {
        using var suite = new Suite().Write("connectors/sharp/bin/sharp.dll", "old").Write("connectors/sharp/obj/x.json", "{}");
        using var watch = new TestWatch(new Hosting.Workspaces.Workspace(suite.Folder), TimeProvider.System);

        suite.Write("connectors/sharp/Connector.cs", "class").Write("connectors/sharp/sharp.csproj", "<Project/>")
            .Write("connectors/sharp/obj/x.json", "{ }").Write("connectors/sharp/bin/sharp.pdb", "").Write("connectors/sharp/bin/sharp.dll", "new");
        var seen = new HashSet<string>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (seen.Count == 0)
        {
            seen.UnionWith(await watch.NextAsync(patience.Token));
        }

        Assert.That(seen.Select(Path.GetFileName), Is.EqualTo(["sharp.dll"]));
    }
}
