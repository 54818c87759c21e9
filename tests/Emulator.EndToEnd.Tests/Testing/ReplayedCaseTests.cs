using System.Security.Cryptography;
using System.Text;

namespace Emulator.EndToEnd.Tests.Testing;

/// <summary>Test cases whose requests a recording answers: of a run, or of the vcr gem.</summary>
public sealed class ReplayedCaseTests
{
    private const string Cassette = "cassettes/order.cassette.yaml";
    private const string Key = "00112233445566778899aabbccddeeff";

    private const string Case =
        """
        recipe: schedule-work-order.recipe.yaml
        event: work-order.event.json
        replay: cassettes/order.cassette.yaml
        expect: { status: succeeded, requests: { $contains: { method: PUT } } }
        """;

    private const string Connector =
        """
        {
          title: 'Tracker',
          connection: { fields: [{ name: 'api_key' }], authorization: { type: 'custom_auth', apply: lambda { |connection| headers('X-Key': connection['api_key']) } } },
          actions: { search: { execute: lambda { |_connection, input| { issues: get('https://acme.example/issues').params(state: input['state']) } } } }
        }
        """;

    private const string Vcr =
        """
        ---
        http_interactions:
        - request: { method: get, uri: "https://acme.example/issues?state=open", body: { encoding: UTF-8, string: "" }, headers: { X-Key: [ hidden ] } }
          response: { status: { code: 200, message: OK }, headers: { Content-Type: [ application/json ] }, body: { encoding: UTF-8, string: "[{\"id\":7}]" } }
          recorded_at: Mon, 05 Jan 2026 09:00:00 GMT
        recorded_with: VCR 6.0.0
        """;

    private const string ConnectorCase =
        """
        connector: tracker
        settings: { api_key: k }
        lambda: actions.search.execute
        input: { state: open }
        replay: tape_library/search.yml
        expect: { result: { issues: [ { id: 7 } ] } }
        """;

    [Test]
    public async Task A_recorded_run_answers_a_case_without_network_and_secrets()
    {
        await using var desk = await RecordedAsync();

        Assert.That((await desk.RunAsync("test recipes/trackvia/replayed.test.yaml")).Exits(0).Out, Does.Contain("1 passed"));
        (await desk.RunAsync("check")).Exits(0);
    }

    [Test]
    public async Task A_request_that_does_not_match_fails_the_case_with_how_it_differs()
    {
        await using var desk = await RecordedAsync();
        desk.Write(Desk.ScheduleRecipe, desk.Read(Desk.ScheduleRecipe).Replace("f_31305: Scheduled", "f_31305: On Hold", StringComparison.Ordinal));

        var differs = (await desk.RunAsync("test recipes/trackvia/replayed.test.yaml")).Exits(1);

        Assert.That(differs.Out, Does.Contain("does not match the recording").And.Contain("\"On Hold\"").And.Contain("cassettes/order.cassette.yaml:"));
    }

    [TestCase("replay: cassettes/none.yaml", "T005")]
    [TestCase("replay: recipes/trackvia/work-order.event.json", "W001")]
    public async Task A_recording_that_is_none_is_a_problem(string replay, string code)
    {
        await using var desk = Desk.WithSamples();
        desk.Write("recipes/trackvia/replayed.test.yaml", Case.Replace("replay: " + Cassette, replay, StringComparison.Ordinal));

        Assert.That((await desk.RunAsync("test recipes/trackvia/replayed.test.yaml")).Exits(2).Everything, Does.Contain(code));
    }

    [Test]
    public async Task A_connector_s_case_replays_a_cassette_of_the_vcr_gem()
    {
        await using var desk = Desk.Empty();
        desk.Write("connectors/tracker/connector.rb", Connector);
        desk.Write("connectors/tracker/tape_library/search.yml", Vcr);
        desk.Write("connectors/tracker/tracker.test.yaml", ConnectorCase);

        (await desk.RunAsync("test connectors")).Exits(0);
        desk.Write("connectors/tracker/tracker.test.yaml", ConnectorCase.Replace("state: open", "state: closed", StringComparison.Ordinal));
        Assert.That((await desk.RunAsync("test connectors")).Exits(1).Out, Does.Contain("does not match the recording"));
    }

    [Test]
    public async Task An_encrypted_cassette_is_opened_with_its_master_key_and_not_without()
    {
        await using var desk = Desk.Empty();
        desk.Write("connectors/tracker/connector.rb", Connector);
        desk.Write("connectors/tracker/tape_library/search.yml.enc", Encrypted(Vcr));
        desk.Write("connectors/tracker/tracker.test.yaml", ConnectorCase.Replace("search.yml", "search.yml.enc", StringComparison.Ordinal));

        Assert.That((await desk.RunAsync("test connectors")).Exits(2).Everything, Does.Contain("master.key"));
        desk.Write("connectors/tracker/master.key", Key);
        (await desk.RunAsync("test connectors")).Exits(0);
    }

    // As the vendor's tool writes it: a marshalled string, AES-128-GCM, three parts in Base64.
    private static string Encrypted(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        byte[] plain = [4, 8, (byte)'"', 2, (byte)bytes.Length, (byte)(bytes.Length >> 8), .. bytes];
        var (cipher, nonce, tag) = (new byte[plain.Length], new byte[12], new byte[16]);
        using var aes = new AesGcm(Convert.FromHexString(Key), tag.Length);
        aes.Encrypt(nonce, plain, cipher, tag);
        return string.Join("--", new[] { cipher, nonce, tag }.Select(Convert.ToBase64String));
    }

    private static async Task<Desk> RecordedAsync()
    {
        var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectEmployeeAsync();
        (await desk.RunHereAsync($"{Desk.ScheduleRun} --record {Cassette}")).Exits(0);
        desk.Write("recipes/trackvia/replayed.test.yaml", Case);
        return desk;
    }
}
