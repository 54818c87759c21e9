using System.Web;

namespace Emulator.EndToEnd.Tests.Connections;

/// <summary>An employee logs in on the page of the local TrackVia, and the connection is connected with what comes back.</summary>
public sealed class BrowserLoginTests
{
    private const string Connection = """
        name: Own login
        connector: trackvia
        authentication: oauth
        fields: { client_id: workato-emulator }
        secrets: [ client_secret ]
        """;

    [TestCase("connections connect 'Own login' --port 0 --secret client_secret=-")]
    [TestCase("oauth2 'Own login' --port 0")]
    public async Task The_page_is_shown_where_the_requests_go(string words)
    {
        await using var desk = await Desk.WithTrackViaAsync();
        desk.Write("connections/own.connection.yaml", Connection);
        (await desk.RunAsync("connections set 'Own login' --secret client_secret=-", "workato-emulator-secret")).Exits(0);
        var person = new Visitor(LogInAsync);

        var result = await desk.RunAsync(
            [.. Shell.Split(words), "--http-via", desk.Service.ToString()], person, ["workato-emulator-secret"], CancellationToken.None);

        result.Exits(0);
        Assert.That(await person.Visit, Is.EqualTo("Done. You can close this window."));
        Assert.That(person.Page!.Authority, Is.EqualTo(desk.Service.Authority));
        Assert.That((await desk.RunHereAsync("connections test 'Own login'")).Exits(0).Out, Does.Contain("● connected"));
        Assert.That(result.Everything, Does.Not.Contain("workato-emulator-secret").And.Not.Contain(Seed.EmployeePassword));
    }

    // What the page's form sends, and then where the answer leads.
    private static async Task<string> LogInAsync(Uri page)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var form = await browser.GetStringAsync(page);
        Assert.That(form, Does.Contain("workato-emulator asks for access"));
        var asked = HttpUtility.ParseQueryString(page.Query);
        var sent = asked.AllKeys.Select(key => KeyValuePair.Create(key!, asked[key]!)).Concat(
        [
            KeyValuePair.Create("username", "priya.nair@summit.example"),
            KeyValuePair.Create("password", Seed.EmployeePassword),
        ]);
        using var answer = await browser.PostAsync(new Uri(page, page.AbsolutePath), new FormUrlEncodedContent(sent));
        var back = answer.Headers.Location!.AbsoluteUri.Replace("//localhost", "//127.0.0.1", StringComparison.Ordinal);
        return await browser.GetStringAsync(new Uri(back));
    }
}
