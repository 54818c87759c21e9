using System.Text.Json;

namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>The test's hand on the server: the surface under <c>/__admin</c>, which TrackVia does not have.</summary>
public sealed class AdminCaller(Caller caller)
{
    public Task<Reply> GetAsync(string path)
    {
        return caller.GetAsync("/__admin" + path);
    }

    public Task<Reply> PostAsync(string path, object? body = null)
    {
        return caller.PostAsync("/__admin" + path, body);
    }

    public Task<Reply> PutAsync(string path, object body)
    {
        return caller.PutAsync("/__admin" + path, body);
    }

    public Task<Reply> DeleteAsync(string path)
    {
        return caller.DeleteAsync("/__admin" + path);
    }

    /// <summary>Sends a change that the test counts on; a refused one fails the test here, not later.</summary>
    public async Task<Reply> MustPostAsync(string path, object? body = null)
    {
        var reply = await PostAsync(path, body);
        Assert.That(reply.Status, Is.InRange(200, 299), $"{path}: {reply}");
        return reply;
    }

    public Task<Reply> ResetAsync()
    {
        return MustPostAsync("/reset");
    }

    public Task<Reply> GrantAsync(string role, int view, params string[] operations)
    {
        return MustPostAsync($"/roles/{Uri.EscapeDataString(role)}/grant", new { view, operations });
    }

    public Task<Reply> RevokeAsync(string role, int view, params string[] operations)
    {
        return MustPostAsync($"/roles/{Uri.EscapeDataString(role)}/revoke", new { view, operations });
    }

    /// <summary>Makes a token for an API user and returns its value.</summary>
    public async Task<string> CreateTokenAsync(int user, string name)
    {
        var reply = await MustPostAsync("/tokens", new { user, name, expires = (string?)null });
        return reply.Json.Text("value");
    }

    public async Task ChangeSettingsAsync(object settings)
    {
        var reply = await PutAsync("/settings", settings);
        Assert.That(reply.Status, Is.InRange(200, 299), reply.Text);
    }

    public async Task InjectAsync(params object[] faults)
    {
        var reply = await PutAsync("/faults", new { faults });
        Assert.That(reply.Status, Is.InRange(200, 299), reply.Text);
    }

    public async Task<IReadOnlyList<JsonElement>> ListAsync(string path)
    {
        var reply = await GetAsync(path);
        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        return [.. reply.Json.EnumerateArray()];
    }
}
