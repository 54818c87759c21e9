using System.Net;
using System.Text;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Tests.Exec;

/// <summary>One answer as it stands in the corpus: a text goes out as it is, anything else as JSON.</summary>
internal sealed record WrittenAnswer(int Status, Value Body, RecordValue Headers)
{
    public async Task SendAsync(HttpListenerResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = "application/json";
        response.Headers["X-Total-Count"] = "2";
        foreach (var (name, value) in Headers)
        {
            response.Headers[name] = value.AsText();
        }

        var text = Body.AsText() ?? PlainJson.Write(Body);
        if (text.Length > 0)
        {
            await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
        }

        response.Close();
    }
}
