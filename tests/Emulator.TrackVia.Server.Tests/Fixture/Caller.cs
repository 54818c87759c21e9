using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>Someone who calls the server: a wire and the credentials that go with every request.</summary>
public sealed class Caller(HttpClient http, Uri server, Credentials credentials)
{
    public Caller With(Func<Credentials, Credentials> change)
    {
        return new Caller(http, server, change(credentials));
    }

    public ViewCaller View(int view)
    {
        return new ViewCaller(this, view);
    }

    public Task<Reply> GetAsync(string path)
    {
        return SendAsync(HttpMethod.Get, path);
    }

    public Task<Reply> DeleteAsync(string path)
    {
        return SendAsync(HttpMethod.Delete, path);
    }

    /// <param name="path">Path and query.</param>
    /// <param name="body">Sent as JSON; null sends no body.</param>
    public Task<Reply> PostAsync(string path, object? body = null)
    {
        return SendAsync(HttpMethod.Post, path, AsJson(body));
    }

    public Task<Reply> PutAsync(string path, object? body = null)
    {
        return SendAsync(HttpMethod.Put, path, AsJson(body));
    }

    public Task<Reply> PostFormAsync(string path, params (string Name, string Value)[] form)
    {
        var pairs = form.Select(pair => KeyValuePair.Create(pair.Name, pair.Value));
        return SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(pairs));
    }

    public async Task<Reply> SendAsync(
        HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = Request(method, path, content, headers);
        using var response = await Guard.For(http.SendAsync(request));
        return await Reply.ReadAsync(response);
    }

    /// <summary>The request as <see cref="SendAsync"/> would send it.</summary>
    public HttpRequestMessage Request(
        HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, Address(path)) { Content = content };
        request.Headers.Host = credentials.Host;
        if (credentials.Token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credentials.Token);
        }

        if (credentials.Account is not null)
        {
            request.Headers.Add("account-id", credentials.Account);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private static JsonContent? AsJson(object? body)
    {
        return body is null ? null : JsonContent.Create(body, body.GetType());
    }

    private Uri Address(string path)
    {
        var address = server.ToString().TrimEnd('/') + path;
        if (credentials.UserKey is not null)
        {
            address += (path.Contains('?') ? "&" : "?") + "user_key=" + credentials.UserKey;
        }

        return new Uri(address);
    }
}
