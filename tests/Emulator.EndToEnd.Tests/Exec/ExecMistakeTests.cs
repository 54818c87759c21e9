namespace Emulator.EndToEnd.Tests.Exec;

/// <summary>What people hand to <c>exec</c> and is not there or not right, and what they are told.</summary>
public sealed class ExecMistakeTests
{
    [TestCase("exec methods.same --args none.json", 2, "emulator: No such file or directory @ rb_sysopen - none.json\n")]
    [TestCase("exec methods.same --args bad.json", 2, "emulator: bad.json:2:9: not JSON: ',' is an invalid start of a property name. Expected a '\"'.\n")]
    [TestCase("exec methods.sane --args args.json", 1, "undefined method `sane' for methods; did you mean \"same\"?\n")]
    [TestCase("exec actions.mkae", 1, "undefined method `mkae' for actions; did you mean \"make\"?\n")]
    [TestCase("exec actions.make.exekute", 1, "undefined method `exekute' for actions.make; did you mean \"execute\"?\n")]
    [TestCase("exec connection.authorization.identity", 1, "undefined method `authorization' for connection; the connector does not define it\n")]
    [TestCase("exec tset", 1, "undefined method `tset' for the connector; did you mean \"test\"?\n")]
    [TestCase("exec actions.make --settings none.yaml", 2, "none.yaml\n")]
    [TestCase("exec actions.make --settings broken.yaml", 2, "broken.yaml:2:1 Y001 Not YAML: ")]
    [TestCase("exec actions.make --settings several.yaml --connection Zed", 2, "several.yaml holds Prod, Test\n")]
    [TestCase("exec actions.make --settings several.yaml", 1, "several.yaml holds several connections: choose with --connection Prod or Test\n")]
    [TestCase("exec actions.make --key none.key", 2, "emulator: --key none.key: there is no such file\n")]
    [TestCase("exec actions.make --connector nope", 2, "emulator: there is no connector nope, neither as a file nor in the workspace\n")]
    [TestCase("exec methods.same --args args.json --output none/out.json", 2, "emulator: --output none/out.json: ")]
    [TestCase("exec actions.make --now yesterday", 64, "emulator: --now needs a date or a time such as 2026-11-23 or 2026-11-23T14:00Z, not 'yesterday'.\n")]
    public async Task A_mistake_is_told_in_one_sentence(string command, int code, string error)
    {
        await using var desk = Desk.Empty();
        desk.Write("connector.rb", "{ title: 'Asks', connection: {}, methods: { same: ->(x) { x } }, actions: { make: { execute: -> { error('no') } } } }");
        desk.Write("args.json", "[1]");
        desk.Write("bad.json", "{\n \"a\": 1,,\n}");
        desk.Write("broken.yaml", "a: [1\n");
        desk.Write("several.yaml", "Prod:\n  key: a\nTest:\n  key: b\n");

        Assert.That((await desk.RunAsync(command)).Exits(code).Error, Does.Contain(error));
    }

    [Test]
    public async Task Without_a_name_it_is_the_connector_of_the_folder_in_either_language()
    {
        await using var desk = Desk.Empty();
        desk.Write("connector.js", "export default { title: 'Mine' };");

        Assert.That((await desk.RunAsync("exec title")).Exits(0).Out, Is.EqualTo("\"Mine\"\n"));
    }
}
