namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>One server for a class of tests, put back to its seed before each of them.</summary>
public abstract class TrackViaFixture
{
    private SocketsHttpHandler _wire = null!;
    private HttpClient _http = null!;

    protected ManualTime Time { get; private set; } = null!;

    protected TrackViaServer Server { get; private set; } = null!;

    protected AdminCaller Admin { get; private set; } = null!;

    /// <summary>Someone without any credentials.</summary>
    protected Caller Anyone { get; private set; } = null!;

    /// <summary>The API user of the role "Integration RW".</summary>
    protected Caller Integration => CallAs(Seeded.MainToken);

    /// <summary>The API user of the role "Integration RO".</summary>
    protected Caller ReadOnly => CallAs(Seeded.ReadOnlyToken);

    /// <summary>The API user of the account that the vendor's own suites use.</summary>
    protected Caller Lab => CallAs("tok-lab", Seeded.LabKey);

    protected ViewCaller WorkOrders => Integration.View(Seeded.WorkOrders);

    protected ViewCaller Customers => Integration.View(Seeded.Customers);

    [OneTimeSetUp]
    public async Task StartServerAsync()
    {
        Time = new ManualTime();
        Server = await TrackViaServer.StartAsync(Options(Time));
        _wire = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        _http = new HttpClient(_wire);
        Anyone = new Caller(_http, Server.HttpAddress, Credentials.None);
        Admin = new AdminCaller(Anyone);
    }

    [SetUp]
    public async Task ResetServerAsync()
    {
        await Admin.ResetAsync();
        Time.ForgetWaits();
    }

    [OneTimeTearDown]
    public async Task StopServerAsync()
    {
        _http?.Dispose();
        _wire?.Dispose();
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }
    }

    protected virtual TrackViaServerOptions Options(TimeProvider time)
    {
        return new TrackViaServerOptions { Time = time };
    }

    protected Caller CallAs(string token, string userKey = Seeded.SummitKey)
    {
        return Anyone.With(_ => Credentials.Of(token, userKey));
    }

    /// <summary>An employee who signs in with user name and password.</summary>
    protected async Task<Caller> SignInAsync(string login, string password, string userKey = Seeded.SummitKey)
    {
        var grant = await PasswordGrantAsync(login, password);
        Assert.That(grant.Status, Is.EqualTo(200), grant.Text);
        return CallAs(grant.Json.Text("access_token"), userKey);
    }

    protected Task<Reply> PasswordGrantAsync(string login, string password)
    {
        return Anyone.PostFormAsync(
            "/oauth/token",
            ("grant_type", "password"), ("client_id", "TrackViaAPI"), ("username", login), ("password", password));
    }

    protected Task<Reply> RefreshGrantAsync(string refreshToken)
    {
        return Anyone.PostFormAsync(
            "/oauth/token",
            ("grant_type", "refresh_token"), ("client_id", "TrackViaAPI"), ("refresh_token", refreshToken));
    }

    /// <summary>The App Admin of Field Service, signed in with her password.</summary>
    protected Task<Caller> AppAdminAsync()
    {
        return SignInAsync(Seeded.PriyaLogin, Seeded.PriyaPassword);
    }

    /// <summary>The Super Admin, who has no password in the seed: flagged as an API user and given a token.</summary>
    protected async Task<Caller> SuperAdminAsync()
    {
        await Admin.MustPostAsync($"/users/{Seeded.Dana}/api-user", new { api_user = true });
        return CallAs(await Admin.CreateTokenAsync(Seeded.Dana, "dana"));
    }

    /// <summary>The technician, whose password the test sets.</summary>
    protected async Task<Caller> TechnicianAsync()
    {
        await Admin.MustPostAsync($"/users/{Seeded.Luis}/password", new { password = "Steel-Ladder-7" });
        return await SignInAsync(Seeded.LuisLogin, "Steel-Ladder-7");
    }
}
