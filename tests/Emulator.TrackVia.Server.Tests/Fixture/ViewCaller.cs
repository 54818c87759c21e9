using System.Net.Http.Headers;

namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>One caller's requests to one view.</summary>
public sealed class ViewCaller(Caller caller, int view)
{
    private string Path => $"/openapi/views/{view}";

    /// <param name="query">For instance <c>start=0&amp;max=1</c>; empty asks for the defaults.</param>
    public Task<Reply> ListAsync(string query = "")
    {
        return caller.GetAsync(query.Length == 0 ? Path : $"{Path}?{query}");
    }

    public Task<Reply> FindAsync(string text)
    {
        return caller.GetAsync($"{Path}/find?q={Uri.EscapeDataString(text)}");
    }

    public Task<Reply> GetAsync(int record)
    {
        return caller.GetAsync($"{Path}/records/{record}");
    }

    public Task<Reply> CreateAsync(params (string Field, object? Value)[] fields)
    {
        return CreateManyAsync([Fields(fields)]);
    }

    public Task<Reply> CreateManyAsync(IEnumerable<Dictionary<string, object?>> records)
    {
        return caller.PostAsync($"{Path}/records", new { data = records.ToArray() });
    }

    /// <summary>Creates a record and returns its id; anything but 201 fails the test.</summary>
    public async Task<int> CreatedAsync(params (string Field, object? Value)[] fields)
    {
        var reply = await CreateAsync(fields);
        Assert.That(reply.Status, Is.EqualTo(201), reply.Text);
        return reply.Rows.Single().Number("id");
    }

    public Task<Reply> UpdateAsync(int record, params (string Field, object? Value)[] fields)
    {
        return caller.PutAsync($"{Path}/records/{record}", new { data = new[] { Fields(fields) } });
    }

    public Task<Reply> DeleteAsync(int record)
    {
        return caller.DeleteAsync($"{Path}/records/{record}");
    }

    public Task<Reply> DeleteAllAsync()
    {
        return caller.DeleteAsync($"{Path}/records/all");
    }

    public Task<Reply> UploadAsync(int record, string field, byte[] content, string fileName, string contentType)
    {
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        var form = new MultipartFormDataContent { { part, "file", fileName } };
        return caller.SendAsync(HttpMethod.Post, FilePath(record, field), form);
    }

    public Task<Reply> DownloadAsync(int record, string field, string query = "")
    {
        return caller.GetAsync(FilePath(record, field) + query);
    }

    public Task<Reply> DeleteFileAsync(int record, string field)
    {
        return caller.DeleteAsync(FilePath(record, field));
    }

    public Task<Reply> SubscribeAsync(string hookEvent, Uri target)
    {
        return caller.PostAsync(
            $"/openapi/zapier/views/{view}/api/hooks", new { target_url = target.ToString(), @event = hookEvent });
    }

    public Task<Reply> UnsubscribeAsync(string hook)
    {
        return caller.DeleteAsync($"/openapi/zapier/views/{view}/api/hooks/{hook}");
    }

    public static Dictionary<string, object?> Fields(params (string Field, object? Value)[] fields)
    {
        return fields.ToDictionary(field => field.Field, field => field.Value);
    }

    private string FilePath(int record, string field)
    {
        return $"{Path}/records/{record}/files/{Uri.EscapeDataString(field)}";
    }
}
