using System.Text.RegularExpressions;
using System.Web;

namespace Emulator.EndToEnd.Tests;

/// <summary>A person at a browser: follows the page that a login prints, and consents.</summary>
internal sealed partial class Visitor : StringWriter
{
    private static readonly HttpClient Browser = new(new SocketsHttpHandler
    {
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown!.Subject == "CN=localhost" },
    });

    private readonly Func<Uri, Task<string>> _logIn;

    /// <param name="logIn">What the person does on the page; without it the service sends straight back.</param>
    public Visitor(Func<Uri, Task<string>>? logIn = null)
    {
        NewLine = "\n";
        _logIn = logIn ?? ConsentAsync;
    }

    /// <summary>The consent page, once it was printed.</summary>
    public Uri? Page { get; private set; }

    /// <summary>The coming back, with what the callback showed.</summary>
    public Task<string> Visit { get; private set; } = Task.FromResult(string.Empty);

    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (Page is null && value is not null && PageLine().Match(value) is { Success: true } found)
        {
            Page = new Uri(found.Value);
            Visit = _logIn(Page);
        }
    }

    private static Task<string> ConsentAsync(Uri page)
    {
        var query = HttpUtility.ParseQueryString(page.Query);
        var address = query["redirect_uri"]!.Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        return Browser.GetStringAsync(new Uri($"{address}?state={query["state"]}&code=the-code-of-consent"));
    }

    [GeneratedRegex("https?://[^ ]*redirect_uri=[^ ]*")]
    private static partial Regex PageLine();
}
