using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests.Ruby;

/// <summary>Lambdas by their paths, as they are tried by hand.</summary>
public sealed class RubyPathTests
{
    private const string Connector =
        """
        {
          title: 'Paths',
          connection: { authorization: { type: 'oauth2', refresh_on: [401, /x/], client_id: 'id' }, base_uri: ->(c) { "https://#{c['host']}/" } },
          methods: { add: ->(a, b) { a + b }, at: -> { Time.at(0).utc }, own: ->(x) { call('add', x, 1) } },
          pick_lists: { kinds: ->(_connection, kind:) { [[kind.upcase, kind]] } },
          triggers: { t: { poll: ->(_c, _i, closure) { n = closure || 0; { events: [n, n + 1], next_poll: n + 2, can_poll_more: n < 2 } } } }
        }
        """;

    [TestCase("title", "{}", "\"Paths\"")]
    [TestCase("methods.add", """{"args":[1,2]}""", "3")]
    [TestCase("methods.add", """{"args":[[1,2]]}""", "3")]
    [TestCase("methods.own", """{"args":4}""", "5")]
    [TestCase("methods.at", "{}", "\"1970-01-01T00:00:00.000Z\"")]
    [TestCase("pick_lists.kinds", """{"args":{"kind":"a"}}""", """[["A","a"]]""")]
    [TestCase("triggers.t.poll_page", "{}", """{"events":[1,0],"next_poll":2,"can_poll_more":true}""")]
    [TestCase("triggers.t.poll", "{}", """{"events":[3,2,1,0],"can_poll_more":false,"next_poll":4}""")]
    [TestCase("connection.authorization.type", "{}", "\"oauth2\"")]
    [TestCase("connection.authorization.client_id", "{}", "\"id\"")]
    [TestCase("connection.base_uri", "{}", "\"https://h.example/\"")]
    public async Task A_path_gives_its_lambdas_result_as_JSON_has_it(string path, string arguments, string expected) =>
        Assert.That(PlainJson.Write(await CallAsync(path, arguments)), Is.EqualTo(expected));

    [TestCase("methods.add", """{"args":[1]}""", "ArgumentError", "wrong number of arguments (given 1, expected 2)")]
    [TestCase("methods.none", "{}", "NoMethodError", "undefined method `none' for methods; known: add, at, own")]
    [TestCase("actions.none.execute", "{}", "NoMethodError", "undefined method `none' for actions; there are none")]
    [TestCase("pick_lists.kinds", """{"args":{}}""", "ArgumentError", "missing keyword: :kind")]
    [TestCase("connection.authorization.refresh", "{}", "Workato::Connector::Sdk::InvalidDefinitionError", "Expect 'refresh' block")]
    public void A_failure_has_the_vendors_class_and_words(string path, string arguments, string errorClass, string message) => Assert.That(
        async () => await CallAsync(path, arguments),
        Throws.TypeOf<ConnectorException>().With.Message.EqualTo(message)
            .And.Property(nameof(ConnectorException.ErrorClass)).EqualTo(errorClass));

    private static async Task<Value> CallAsync(string path, string arguments) => await RubyScript.Load(Connector).Path!(
        new ScriptedOperation { Settings = RecordValue.Of(("host", "h.example")) },
        path.Split('.'),
        (RecordValue)PlainJson.Read(arguments),
        CancellationToken.None);
}
