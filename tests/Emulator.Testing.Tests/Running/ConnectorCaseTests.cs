using Emulator.Testing.Tests.Support;

namespace Emulator.Testing.Tests.Running;

public sealed class ConnectorCaseTests
{
    private const string Connector = """
        {
          title: 'Tracker',
          connection: {
            fields: [{ name: 'key' }],
            authorization: { type: 'custom_auth', apply: lambda { |c| headers('X-Key' => c['key']) } },
            base_uri: lambda { |_c| 'https://tracker.example' }
          },
          actions: {
            find: {
              input_fields: lambda { [{ name: 'state', optional: false }] },
              output_fields: lambda { [{ name: 'issues' }] },
              execute: lambda { |_connection, input| { issues: get('/issues', state: input['state']) } }
            }
          }
        }

        """;

    [Test]
    public async Task A_lambda_is_called_over_the_answers_of_the_test() => Assert.That(
        await Run("""
            settings: { key: k-1 }
            lambda: actions.find.execute
            input: { state: open }
            http: [ { request: GET /issues?state=open, response: { body: [ { id: 7 } ] } } ]
            expect:
              result: { issues: [ { id: 7 } ] }
              requests: [ { url: "https://tracker.example/issues", query: { state: open }, headers: { X-Key: k-1 } } ]
            """),
        Is.EqualTo("Passed"));

    [Test]
    public async Task A_request_that_nothing_answers_says_which_answer_came_nearest() => Assert.That(
        await Run("""
            lambda: actions.find.execute
            input: { state: closed }
            http: [ { request: GET /issues?state=open, response: { body: [] } } ]
            """),
        Does.StartWith("Failed\nrequests: the test has no answer for GET https://tracker.example/issues; the answer there is for another request: query.state is \"closed\", not \"open\""));

    [Test]
    public async Task An_error_is_expected_by_its_message_or_its_class() => Assert.That(
        await Run("""
            lambda: actions.find
            input: {}
            expect: { error: { message: { $contains: State }, class: { $contains: MissingRequiredInput } } }
            """),
        Is.EqualTo("Passed"));

    private static async Task<string> Run(string test)
    {
        using var suite = new Suite().Write("connectors/tracker/connector.rb", Connector).Write("connectors/tracker/tracker.test.yaml", test);
        return await suite.OneAsync();
    }
}
