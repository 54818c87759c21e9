using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Emulator.EndToEnd.Tests.Running;

/// <summary>
/// Stands between the command line and a service. The answer to the first request of one method is held back until the
/// test opens the gate: the service has acted, the job does not know it yet.
/// </summary>
internal sealed class Gate : IAsyncDisposable
{
    private static readonly HttpClient Wire = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication _app;

    private Gate(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>What the service answered so far, by path.</summary>
    public ConcurrentDictionary<string, string> Answers { get; } = [];

    public Task Reached => _reached.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public static async Task<Gate> StartAsync(Uri service, string method)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var gate = new Gate(builder.Build());
        gate._app.Run(http => gate.PassAsync(http, service, method));
        await gate._app.StartAsync();
        return gate;
    }

    public void Open() => _open.TrySetResult();

    public ValueTask DisposeAsync()
    {
        Open();
        return _app.DisposeAsync();
    }

    private async Task PassAsync(HttpContext http, Uri service, string method)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(http.Request.Method), new Uri(service, http.Request.Path + http.Request.QueryString.Value));
        request.Content = new StreamContent(http.Request.Body);
        foreach (var (name, values) in http.Request.Headers.Where(header => header.Key is not "Host"))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                request.Content.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }

        using var answer = await Wire.SendAsync(request, http.RequestAborted);
        var body = await answer.Content.ReadAsByteArrayAsync(http.RequestAborted);
        Answers[http.Request.Path] = Encoding.UTF8.GetString(body);
        if (http.Request.Method == method)
        {
            _reached.TrySetResult();
            await _open.Task;
        }

        http.Response.StatusCode = (int)answer.StatusCode;
        http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
