using Emulator.Plugins.JavaScript;
using Emulator.Plugins.JavaScript.Excerpts;
using Emulator.Sdk;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>A run evaluates only the part of a module that its lambda can reach.</summary>
public sealed class ExcerptTests
{
    [TestCase("{ a: { x() {}, y: 1 }, b: 2 }", "{ a: { x() {}, }, }")]
    [TestCase("{ b: [1, { c: /d/ }, () => 1], a: { y: `t`, x } }", "{ a: { x } }")]
    [TestCase("{ a: { 'x': () => 1, /* , */ 'y': '}', }, }", "{ a: { 'x': () => 1, /* , */ }, }")]
    [TestCase("{ a: { y: 1, // why,\n x: 2 } }", "{ a: {\n x: 2 } }")]
    public void What_a_lambda_cannot_reach_is_blank_and_the_rest_stays_where_it_is(string definition, string left)
    {
        var module = $"export default {definition};";
        var excerpt = Excerpt(module, "a", "x");

        Assert.That(excerpt.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), Is.EqualTo($"export default {left};".Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
        Assert.That(excerpt, Has.Length.EqualTo(module.Length));
        Assert.That(excerpt.Select((letter, index) => letter == module[index] || letter == ' '), Has.All.True);
    }

    [TestCase("{ a: { x: 1, y: f() } }")]
    [TestCase("{ a: { x: 1, ['y']: 1, [f()]: 2 } }")]
    [TestCase("{ a: { x: 1, ...rest } }")]
    [TestCase("{ a: { x: 1, y: [...list], z: { ...rest } } }")]
    [TestCase("{ a: { x: 1, y: LISTS.all, z: `${f()}` } }")]
    [TestCase("{ a: { x: 1, __proto__: other } }")]
    [TestCase("{ a: { x: 1, y: new Map(), z: class { static s = f() } } }")]
    [TestCase("{ a: { x: 1, x: 2 } }")]
    [TestCase("{ a: make({ x: 1, y: 2 }) }")]
    [TestCase("{ a: { x: 1 }, methods: { m() {} }, object_definitions: { o: { fields() {} } } }")]
    public void What_runs_code_or_is_reached_by_name_stays(string definition) =>
        Assert.That(Excerpt($"export default {definition};", "a", "x"), Is.EqualTo($"export default {definition};"));

    [TestCase("const c = { a: { x() { return c.a.y }, y: 1 } };\nexport default c;")]
    [TestCase("let c = { a: { x() {}, y: 1 } };\nc.b = 1;\nexport default c;")]
    [TestCase("class c { static a = { x() {}, y: 1 } }\nexport default c;")]
    [TestCase("export default make({ a: { x() {}, y: 1 } });")]
    [TestCase("export default (() => ({ a: { x() {}, y: 1 } }))();")]
    public void A_definition_that_others_may_hold_stays_whole(string module) =>
        Assert.That(Excerpt(module, "a", "x"), Is.EqualTo(module));

    [Test]
    public void A_constant_that_is_exported_and_named_nowhere_else_is_taken_as_the_export() => Assert.That(
        Excerpt("const c = { a: { x() {}, y: 1 } };\nexport default c;", "a", "x"), Is.EqualTo("const c = { a: { x() {},      } };\nexport default c;"));

    [Test]
    public async Task Later_runs_give_what_the_first_gives_places_of_errors_too()
    {
        var connector = Script.Load(
            """
            const rate = { value: 2 };
            const twice = (n) => n * rate.value;
            export default {
              title: 'Probe', actions: {
                other: { execute() { return {}; } }, act: { title: 'Act', execute(connection, input) {
                  if (input.broken) { return input.none.at; }
                  return { r: call('sum', twice(input.id), 1), fields: this.call === call };
                }, output_fields() { return []; } },
              },
              methods: { sum(a, b) { return a + b; } },
            };
            """);

        for (var run = 0; run < 12; run++)
        {
            Assert.That((await connector.RunAsync(input: """{"id":4}""")).ToString(), Is.EqualTo("""{"r":9,"fields":true}"""));
            var failure = Assert.ThrowsAsync<ConnectorException>(() => connector.RunAsync(input: """{"broken":true}"""))!;
            Assert.That(failure.Place, Does.EndWith(":6:45"));
        }
    }

    [Test]
    public void The_excerpts_of_whole_connectors_are_modules_that_keep_the_lambda()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Triplets"), "*.js").Append(TrackVia.TrackViaConnector.File()))
        {
            var source = ScriptSource.Of("probe", file, File.ReadAllText(file), new ScriptHost(new ScriptLimits(), TimeProvider.System));
            var connector = ConnectorFolder.Find([file], TimeProvider.System).Loaders.Values.Single()();
            string[][] paths =
            [
                ["connection", "base_uri"],
                .. connector.Connection!.Authorization!.IsMulti ? Array.Empty<string[]>() : [["connection", "authorization", "apply"]],
                .. connector.Actions.Keys.Select(name => new[] { "actions", name, "execute" }),
                .. connector.Triggers.Values.Where(trigger => !trigger.IsPaging).Select(trigger => new[] { "triggers", trigger.Name, "dedup" }),
                .. connector.PickLists.Keys.Select(name => new[] { "pick_lists", name }),
            ];
            foreach (var path in paths)
            {
                var excerpt = ModuleExcerpt.Of(source, path);

                Assert.That(() => source.With(excerpt), Throws.Nothing, $"{file} {string.Join('.', path)}");
                Assert.That(excerpt, Has.Length.EqualTo(source.Text.Length).And.Contain(path[^1]));
            }
        }
    }

    private static string Excerpt(string module, params string[] path) =>
        ModuleExcerpt.Of(ScriptSource.Of("probe", "probe.js", module, new ScriptHost(new ScriptLimits(), TimeProvider.System)), path);
}
