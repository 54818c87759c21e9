using System.Text;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Plugins.Tests;

/// <summary>Writes a request in one line, so that a test can name what it expects.</summary>
internal static class RequestLine
{
    /// <summary>
    /// Such as <c>POST views/1/records?q=x {"data":[]}</c>; headers, formats and the rest follow only where they are
    /// not the usual ones.
    /// </summary>
    public static string Of(ConnectorRequest request)
    {
        var line = new StringBuilder($"{request.Verb} {request.Url}");
        var query = request.Parameters.Select(parameter => $"{parameter.Key}={Text(parameter.Value)}");
        if (request.RawQuery is { } raw)
        {
            query = query.Append(raw);
        }

        line.Append(query.Any() ? $"?{string.Join('&', query)}" : string.Empty);
        foreach (var (name, value) in request.Headers.OrderBy(header => header.Key, StringComparer.Ordinal))
        {
            line.Append($" [{name}: {value}]");
        }

        Append(line, request.RequestFormat != RequestFormat.Json, $" as {request.RequestFormat}");
        Append(line, request.ResponseFormat != ResponseFormat.Json, $" for {request.ResponseFormat}");
        Append(line, request.Redirects != RedirectPolicy.Default, $" redirects {request.Redirects}");
        Append(line, request.User is not null, $" user {request.User}:{request.Password}");
        Append(line, !request.Payload.IsNull, $" {Text(request.Payload)}");
        return line.ToString();
    }

    private static void Append(StringBuilder line, bool unusual, string text) => line.Append(unusual ? text : string.Empty);

    private static string Text(Value value) => value is TextValue text ? text.Text : value.ToString();
}
