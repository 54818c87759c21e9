namespace Emulator.EndToEnd.Tests.Exec;

/// <summary>What <c>exec</c> finds beside the connector, and what it says while an action takes several calls.</summary>
public sealed class ExecDataTests
{
    [Test]
    public async Task Tables_properties_and_schemas_of_the_folder_are_what_lambdas_ask_for()
    {
        await using var desk = Desk.Empty();
        desk.Write("connector.rb", """
            {
              title: 'Asks',
              methods: {
                ask: lambda do |name|
                  [lookup('Rooms', { 'Name' => name })['Floor'], lookup(6, 'Name' => name)['Floor'], lookup('None', 'a' => 1),
                   account_property('region'), account_property('none'), workato_schema('99').first['name']]
                end
              }
            }
            """);
        desk.Write("lookup_tables.yaml", "Rooms:\n  id: 6\n  rows:\n    - { Name: Attic, Floor: '3' }\n    - { Name: Hall, Floor: '0' }\n");
        desk.Write("account_properties.yaml", "region: eu\n");
        desk.Write("workato_schemas.json", """{"99": [{"name": "id"}]}""");
        desk.Write("args.json", "[\"Hall\"]");

        var asked = (await desk.RunAsync("exec methods.ask --args args.json")).Exits(0);

        Assert.That(asked.Out.Replace("\n", "").Replace(" ", ""), Is.EqualTo("""["0","0",{},"eu",null,"id"]"""));
    }

    [TestCase("actions.wait")]
    [TestCase("actions.wait.execute")]
    public async Task Each_further_call_of_an_action_in_steps_is_told(string path)
    {
        await using var desk = Desk.Empty();
        desk.Write("connector.rb", """
            {
              title: 'Waits',
              actions: {
                wait: {
                  execute: lambda do |_connection, _input, _eis, _eos, continue|
                    times = continue['times'].to_i
                    reinvoke_after(seconds: 0.01, continue: { times: times + 1 }) if times < 2
                    { times: times }
                  end
                }
              }
            }
            """);

        var waited = (await desk.RunAsync($"exec {path}")).Exits(0);

        Assert.That(waited.Out.Replace("\n", "").Replace(" ", ""), Is.EqualTo("""{"times":2}"""));
        Assert.That(waited.Error, Is.EqualTo(
            "reinvoke 1 of at most 5 after 0.01 s, continue: {\"times\":1}\nreinvoke 2 of at most 5 after 0.01 s, continue: {\"times\":2}\n"));
    }
}
