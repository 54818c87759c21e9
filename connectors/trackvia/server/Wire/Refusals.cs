namespace Emulator.TrackVia.Server.Wire;

/// <summary>
/// Error answers whose texts come from the service's documentation, its clients or Spring, on which it is built.
/// </summary>
internal static class Refusals
{
    public static Refusal View(string id) =>
        Denied($"View: {id} either does not exist or you do not have access to it.");

    public static Refusal Record(long id) =>
        Denied($"Record: {id} either does not exist or you do not have access to it.");

    public static Refusal Field(string name) =>
        Denied($"field \"{name}\" either does not exist or you do not have access to it.");

    /// <summary>What linking by name gives: the real service tries to read an id, and says so.</summary>
    public static Refusal NotALong(string text) =>
        Invalid($"One or more value conversions failed: Could not convert \"{text}\" to Long");

    public static Refusal NotValid(string value, string type, string field) =>
        Invalid($"The value \"{value}\" is not a valid {type} for field \"{field}\".");

    // The missing space between the sentences is the service's own.
    public static Refusal NoFile { get; } =
        new(404, "notFound", "The resource you requested could not be found.File does not exist.");

    public static Refusal InvalidToken(string token) => Token(401, "invalid_token", $"Invalid access token: {token}");

    public static Refusal ExpiredToken(string token) => Token(401, "invalid_token", $"Access token expired: {token}");

    public static Refusal NoToken { get; } =
        Token(401, "unauthorized", "Full authentication is required to access this resource");

    public static Refusal BadCredentials { get; } = Token(400, "invalid_grant", "Bad credentials");

    public static Refusal InvalidRefreshToken(string token) =>
        Token(400, "invalid_grant", $"Invalid refresh token: {token}");

    public static Refusal InvalidCode(string code) => Token(400, "invalid_grant", $"Invalid authorization code: {code}");

    public static Refusal RedirectMismatch { get; } = Token(400, "invalid_grant", "Redirect URI mismatch.");

    public static Refusal InvalidClient { get; } = Token(401, "invalid_client", "Bad client credentials");

    public static Refusal UnsupportedGrant(string grant) =>
        Token(400, "unsupported_grant_type", $"Unsupported grant type: {grant}");

    public static Refusal Invalid(string detail) => new(400, "invalidRequest", $"Invalid request submitted. {detail}");

    private static Refusal Denied(string detail) => new(401, "accessDenied", $"DENIED!!! - {detail}");

    private static Refusal Token(int status, string error, string text) => new(status, error, text, IsTokenError: true);
}
