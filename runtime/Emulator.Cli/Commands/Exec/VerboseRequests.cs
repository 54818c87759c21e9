using Emulator.Hosting.Exec;

namespace Emulator.Cli.Commands.Exec;

/// <summary>The wire of a lambda for a person's eyes: what carries credentials is named and not shown.</summary>
internal static class VerboseRequests
{
    private static readonly string[] Shown =
        ["accept", "accept-encoding", "content-type", "content-length", "host", "user-agent"];

    public static void Tell(TextWriter output, IReadOnlyList<SentRequest> requests)
    {
        foreach (var request in requests)
        {
            var query = request.Url.IndexOf('?', StringComparison.Ordinal);
            output.WriteLine($"{request.Method} {(query < 0 ? request.Url : request.Url[..query] + "?[secret]")}");
            foreach (var (name, value) in request.Headers)
            {
                var isShown = Shown.Contains(name, StringComparer.OrdinalIgnoreCase);
                output.WriteLine($"  {name}: {(isShown ? value.AsText() : "[secret]")}");
            }
        }
    }
}
