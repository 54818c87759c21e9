namespace Emulator.TrackVia.Server.Requests;

/// <summary>
/// Finds the credentials of a call wherever clients put them: the header wins over the query, the query over the
/// form.
/// </summary>
internal static class CredentialReader
{
    private const string Bearer = "Bearer";

    public static Credentials Read(HttpRequest request, RequestBody body) => new(
        BearerToken(request) ?? Parameter(request, body, "access_token"),
        Parameter(request, body, "user_key"),
        request.Headers["account-id"].FirstOrDefault());

    private static string? BearerToken(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;
    }

    private static string? Parameter(HttpRequest request, RequestBody body, string name)
    {
        // A parameter without a value is what one client sends for nil; its empty text must count as given.
        if (request.Query.TryGetValue(name, out var values))
        {
            return values.ToString();
        }

        return body.FormValue(name);
    }
}
