using System.Net;

namespace Emulator.TrackVia.Server.OAuth;

/// <summary>The page that asks for name and password.</summary>
internal static class LoginPage
{
    public static string Of(LoginRequest login, string? problem) => $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>TrackVia login (local)</title></head>
        <body>
        <h1>Log in to the local TrackVia</h1>
        <p>{Encoded(login.ClientId)} asks for access to your account.</p>
        {(problem is null ? "" : $"<p role=\"alert\">{Encoded(problem)}</p>")}
        <form method="post" action="/oauth/authorize">
        <input type="hidden" name="response_type" value="code">
        <input type="hidden" name="client_id" value="{Encoded(login.ClientId)}">
        <input type="hidden" name="redirect_uri" value="{Encoded(login.RedirectUri)}">
        <input type="hidden" name="state" value="{Encoded(login.State)}">
        <p><label>E-mail <input name="username" autocomplete="username"></label></p>
        <p><label>Password <input name="password" type="password" autocomplete="current-password"></label></p>
        <p><button type="submit">Log in</button></p>
        </form>
        </body>
        </html>
        """;

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
