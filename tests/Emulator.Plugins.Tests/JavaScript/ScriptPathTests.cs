using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>Lambdas of a script by their paths, as they are tried by hand: the same that a connector in Ruby has.</summary>
public sealed class ScriptPathTests
{
    private const string Connector =
        """
        export default {
          title: 'Paths',
          connection: {
            extended_fields: (connection) => [{ name: connection.kind }],
            authorization: {
              type: 'multi',
              selected: (connection) => connection.kind,
              options: { a: { type: 'api_key', client_id: 'first' }, b: { type: 'oauth2', client_id: () => 'second', refresh_on: [401, /x/] } },
            },
          },
          test: (connection) => ({ user: connection.kind }),
          webhook_keys: (params, headers, payload) => [payload.id, params.k],
          actions: {
            act: {
              description: (input, labels) => `Act on ${labels.kind ?? input.kind}`,
              help: (input) => ({ body: `Help of ${input.kind}`, learn_more_url: 'https://a.example', learn_more_text: 'More' }),
              execute: () => ({}),
            },
            plain: { description: 'Plain', help: 'Just a text', execute: () => ({}) },
          },
          triggers: {
            hook: { webhook_notification: () => ({}), help: (input, labels, connection, url) => `${connection.kind} at ${url}` },
          },
        };
        """;

    [TestCase("test", "{}", """{"user":"b"}""")]
    [TestCase("connection.authorization.type", "{}", "\"oauth2\"")]
    [TestCase("connection.authorization.selected", "{}", "\"b\"")]
    [TestCase("connection.authorization.client_id", "{}", "\"second\"")]
    [TestCase("connection.authorization.refresh_on", "{}", """[401,"(?-mix:x)"]""")]
    [TestCase("webhook_keys", """{"webhook_params":{"k":"2"},"webhook_payload":{"id":"1"}}""", """["1","2"]""")]
    [TestCase("actions.act.description", """{"input":{"kind":"x"},"args":{"kind":"The X"}}""", "\"Act on The X\"")]
    [TestCase("actions.act.help", """{"input":{"kind":"x"}}""", """{"body":"Help of x","learn_more_url":"https://a.example","learn_more_text":"More"}""")]
    [TestCase("actions.plain.description", "{}", "\"Plain\"")]
    [TestCase("actions.plain.help", "{}", "\"Just a text\"")]
    [TestCase("triggers.hook.help", """{"webhook_url":"https://h.example"}""", "\"b at https://h.example\"")]
    public async Task A_path_gives_its_lambdas_result(string path, string arguments, string expected) =>
        Assert.That(PlainJson.Write(await CallAsync(path, arguments, "b")), Is.EqualTo(expected));

    [Test]
    public async Task Extended_fields_of_a_connection_are_given_with_what_they_are_completed_by() =>
        Assert.That(((ListValue)await CallAsync("connection.extended_fields", "{}", "b"))[0]["name"].AsText(), Is.EqualTo("b"));

    [Test]
    public void Settings_that_select_no_option_are_told_as_the_vendor_tells_them() => Assert.That(
        async () => await CallAsync("connection.authorization.client_id", "{}", "c"),
        Throws.TypeOf<ConnectorException>().With.Message.EqualTo("Cannot find multi-auth definition for 'c'")
            .And.Property(nameof(ConnectorException.ErrorClass)).EqualTo("Workato::Connector::Sdk::UnresolvedMultiAuthOptionError"));

    private static async Task<Value> CallAsync(string path, string arguments, string kind) => await Script.Load(Connector).Path!(
        new ScriptedOperation { Settings = RecordValue.Of(("kind", kind)) }, path.Split('.'), (RecordValue)PlainJson.Read(arguments), default);
}
