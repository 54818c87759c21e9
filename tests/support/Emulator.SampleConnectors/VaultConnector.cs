using System.Text;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Sdk.Schema;
using Emulator.Sdk.Streams;
using Emulator.Values;
using static Emulator.Sdk.Requests.Verbs;

namespace Emulator.SampleConnectors;

/// <summary>A vault: Digest authentication, certificates on both sides, lists as CSV, files piece by piece.</summary>
public sealed class VaultConnector : IConnector
{
    private static readonly Dictionary<string, StreamLambda> Streams = new() { ["pages"] = (_, call, _) => new(Page(call)) };

    public string Name => "vault";

    public ConnectorDefinition Define() => new()
    {
        Name = Name,
        Title = "Vault",
        Connection = new ConnectionDefinition
        {
            Fields = Fields.Of(new("user") { Optional = false }, new("password") { Optional = false, ControlType = "password" }),
            BaseUri = (_, _) => new("https://vault.example/"),
            Authorization = new AuthorizationDefinition { Type = "custom_auth", Apply = (_, _, _, _) => default },
        },
        Streams = Streams,
        Actions = Named.Actions(
            Action("open_box", OpenBoxAsync),
            Action("write_list", WriteListAsync),
            Action("give_file", (_, call, _) => new(RecordValue.Of(("file", StreamHandle.Of("pages", RecordValue.Of(("text", call.Input["text"]))))))),
            Action("read_file", ReadFileAsync),
            Action("shake_hands", async (operation, call, cancellation) =>
            {
                var request = Get(call.Input["url"].AsText()!);
                request.ClientCertificate = new TlsClientCertificate(
                    operation.Settings["certificate"].AsText()!, operation.Settings["key"].AsText()!, null, []);
                request.ServerCertificates = new TlsServerCertificates([operation.Settings["root"].AsText()!], IsStrict: true);
                return await operation.SendAsync(request, cancellation);
            })),
    };

    private static ActionDefinition Action(string name, ExecuteLambda execute) =>
        new() { Name = name, Title = Title(name), Execute = execute };

    private static string Title(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');

    private static async ValueTask<Value> OpenBoxAsync(IOperation operation, ActionCall call, CancellationToken cancellation)
    {
        var request = Get($"boxes/{call.Input["id"].AsText()}", RecordValue.Of(("full", true)))
            .WithUser(operation.Settings["user"].AsText(), operation.Settings["password"].AsText());
        request.UsesDigest = true;
        return await operation.SendAsync(request, cancellation);
    }

    private static async ValueTask<Value> WriteListAsync(IOperation operation, ActionCall call, CancellationToken cancellation)
    {
        var lines = call.Input["text"].AsText()!.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(line => line.Split(';')).ToList();
        var text = string.Concat(lines.Select(line => $"{line[0]},{int.Parse(line[1]) + 1}\n").Prepend("name,count\n"));
        var stored = await operation.SendAsync(Post("lists").WithBody(text).WithHeader("Content-Type", "text/csv"), cancellation);
        return RecordValue.Of(("rows", lines.Count), ("stored", stored));
    }

    private static async ValueTask<Value> ReadFileAsync(IOperation operation, ActionCall call, CancellationToken cancellation)
    {
        var frames = new List<Value>();
        var from = call.Input["from"] is IntegerValue start ? start.Small : 0;
        await foreach (var frame in StreamReading.ReadAsync(call.Input["file"], Streams, operation, from, 4, cancellation))
        {
            frames.Add(RecordValue.Of(
                ("text", Encoding.UTF8.GetString(frame.Bytes.Span)), ("from", frame.From), ("to", Optional(frame.To)), ("eof", frame.IsEnd),
                ("next", Optional(frame.Next))));
        }

        return RecordValue.Of(("frames", ListValue.From(frames)));
    }

    private static Value Optional(long? number) => number is { } known ? Value.Of(known) : Value.Null;

    private static StreamChunk Page(StreamCall call)
    {
        var all = Encoding.UTF8.GetBytes(call.Input["text"].AsText()!);
        var (from, end) = ((int)Math.Min(call.From, all.Length), (int)Math.Min(call.To + 1, all.Length));
        return new StreamChunk(new BinaryValue(all.AsMemory(from..end)), call.To + 1 >= all.Length);
    }
}
