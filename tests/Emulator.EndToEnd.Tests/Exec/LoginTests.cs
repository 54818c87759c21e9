using System.Web;
using Emulator.Hosting.Exec;
using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Exec;

/// <summary><c>emulator oauth2</c> and what <c>exec</c> does with renewed tokens, against a service on loopback.</summary>
public sealed class LoginTests
{
    private const string Key = "00112233445566778899aabbccddeeff";

    private Desk _desk = null!;
    private TokenService _service = null!;

    [SetUp]
    public void Start()
    {
        _desk = Desk.Empty();
        _service = TokenService.Start();
        _desk.Write("connector.rb", $$"""
            {
              title: 'Me',
              connection: {
                fields: [{ name: 'client_id' }, { name: 'client_secret', control_type: 'password' }],
                authorization: {
                  type: 'oauth2',
                  authorization_url: lambda { |_connection| '{{_service.Address}}authorize?response_type=code&scope=all' },
                  token_url: lambda { |_connection| '{{_service.Address}}token' },
                  client_id: lambda { |connection| connection['client_id'] },
                  client_secret: lambda { |connection| connection['client_secret'] },
                  refresh_on: [401],
                  apply: lambda { |_connection, access_token| headers('Authorization' => "Bearer #{access_token}") }
                },
                base_uri: lambda { |_connection| '{{_service.Address}}' }
              },
              test: lambda { |_connection| get('me') },
              actions: {},
              triggers: {}
            }
            """);
        _desk.Write("settings.yaml", "client_id: cid\nclient_secret: the-client-secret\n");
    }

    [TearDown]
    public async Task Stop()
    {
        await _service.DisposeAsync();
        await _desk.DisposeAsync();
    }

    [TestCase("")]
    [TestCase(" --https")]
    public async Task The_code_of_the_browser_becomes_tokens_in_the_settings_file(string option)
    {
        var (login, person) = await LogInAsync($"oauth2 --port 0{option}");

        login.Exits(0);
        Assert.That(await person.Visit, Is.EqualTo("Done. You can close this window."));
        var page = HttpUtility.ParseQueryString(person.Page!.Query);
        Assert.That(page.AllKeys, Is.EqualTo(new[] { "client_id", "redirect_uri", "response_type", "scope", "state" }));
        var asked = HttpUtility.ParseQueryString(_service.Asked.Single());
        Assert.That(
            (asked["code"], asked["client_secret"], asked["grant_type"], asked["redirect_uri"]),
            Is.EqualTo(("the-code-of-consent", "the-client-secret", "authorization_code", page["redirect_uri"])));
        Assert.That(login.Out, Does.StartWith("Logged in: access_token, refresh_token\n").And.Not.Contain("access-token"));
        Assert.That(_desk.Read("settings.yaml"), Is.EqualTo(
            "client_id: cid\nclient_secret: the-client-secret\naccess_token: access-token-1\nrefresh_token: refresh-token-1\n"));
        Assert.That((await _desk.RunAsync("exec test")).Exits(0).Out, Does.Contain("\"Me\""));
    }

    [Test]
    public async Task Encrypted_settings_stay_encrypted_and_one_of_several_connections_is_changed_alone()
    {
        _desk.Write("master.key", Key + "\n");
        File.Delete(_desk.At("settings.yaml"));
        SettingsFile.Update(_desk.At("settings.yaml.enc"), "Other", RecordValue.Of(("client_id", "x")), Key);
        SettingsFile.Update(_desk.At("settings.yaml.enc"), "Mine", RecordValue.Of(("client_id", "cid"), ("client_secret", "s")), Key);

        var (login, _) = await LogInAsync("oauth2 Mine --port 0 --json");

        Assert.That(login.Exits(0).Document["acquired"].ToString(), Does.Contain("access_token"));
        Assert.That(_desk.Read("settings.yaml.enc"), Does.Match("^[^- ]+--[^- ]+--[^- ]+$"));
        (await _desk.RunAsync("exec test --connection Mine")).Exits(0);
        (await _desk.RunAsync("exec test --connection Other")).Exits(1);
    }

    [Test]
    public async Task Another_type_of_authorization_is_refused_in_the_vendors_words()
    {
        _desk.Write("connector.rb", _desk.Read("connector.rb").Replace("'oauth2'", "'custom_auth'", StringComparison.Ordinal));

        var refused = (await _desk.RunAsync("oauth2")).Exits(1);

        Assert.That(refused.Error, Does.StartWith(
            "Authorization type is not OAuth2. For multi-auth connector ensure correct auth type was used. Expected: 'oauth2', got: 'custom_auth'"));
    }

    [Test]
    public async Task A_connection_of_the_workspace_logs_in_and_is_what_exec_runs_on()
    {
        _desk.Write("connectors/me/connector.rb", _desk.Read("connector.rb"));
        _desk.Write("connections/me.connection.yaml", "name: My service\nconnector: me\nfields: { client_id: cid }\nsecrets: [ client_secret ]\n");

        (await _desk.RunAsync("connections set 'My service' --secret client_secret=-", "the-client-secret")).Exits(0);

        var (login, _) = await LogInAsync("oauth2 'My service' --port 0");
        var tried = await _desk.RunAsync("exec test --connection 'My service'");
        _service.Forget();
        var renewed = await _desk.RunAsync("exec test --connection 'My service'");

        Assert.That(login.Exits(0).Out, Does.StartWith("My service"));
        Assert.That((tried.Exits(0).Out, renewed.Exits(0).Out), Is.EqualTo((renewed.Out, tried.Out)));
        Assert.That(_service.Asked.Last(), Does.Contain("grant_type=refresh_token"));
        Assert.That((await _desk.RunAsync("exec test --connection 'My servce'")).Error, Does.Contain("My servce"));
    }

    [Test]
    public async Task Tokens_that_exec_renewed_are_written_back_when_that_is_wanted()
    {
        _desk.Write("settings.yaml", "client_id: cid\naccess_token: old\nrefresh_token: the-old-refresh-token\n");

        var kept = (await _desk.RunAsync("exec test")).Exits(0);
        var before = _desk.Read("settings.yaml");
        var written = (await _desk.RunAsync("exec test --update-settings")).Exits(0);

        Assert.That(kept.Error, Does.Contain("Refresh token triggered on response \"401 Unauthorized\"").And.Contain("--update-settings"));
        Assert.That(before, Does.Contain("access_token: old"));
        Assert.That(written.Error, Does.Contain("settings.yaml was updated"));
        Assert.That(_desk.Read("settings.yaml"), Is.EqualTo("client_id: cid\naccess_token: access-token-2\nrefresh_token: refresh-token-2\n"));
        Assert.That((await _desk.RunAsync("exec test")).Exits(0).Error, Is.Empty);
    }

    [Test]
    public async Task Whoever_types_is_asked_until_the_answer_is_one()
    {
        _desk.Write("settings.yaml", "client_id: cid\naccess_token: old\nrefresh_token: the-old-refresh-token\n");

        var no = (await _desk.RunTypingAsync("exec test", "perhaps", "no")).Exits(0);
        var before = _desk.Read("settings.yaml");
        (await _desk.RunTypingAsync("exec test", "Yes")).Exits(0);

        Assert.That(no.Error.Split("(Yes or No)"), Has.Length.EqualTo(3));
        Assert.That(before, Does.Contain("access_token: old"));
        Assert.That(_desk.Read("settings.yaml"), Does.Contain("access-token-2"));
    }

    private async Task<(CommandResult Login, Visitor Person)> LogInAsync(string words)
    {
        var person = new Visitor();
        return (await _desk.RunAsync(Shell.Split(words), person, [], CancellationToken.None), person);
    }
}
