using System.Text.Json;

namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>
/// A refused request: <c>{"errors":[],"message","name","code"}</c> for data and permission,
/// <c>{"error","error_description"}</c> for tokens. The shape is part of the value, because clients branch on it.
/// </summary>
public sealed record Refusal(string Shape, int Status, string Name, string Message)
{
    private const string EnvelopeShape = "envelope";
    private const string OAuthShape = "oauth";
    private const string EitherShape = "either";

    public static Refusal Envelope(int status, string name, string message)
    {
        return new Refusal(EnvelopeShape, status, name, message);
    }

    public static Refusal OAuth(int status, string name, string message)
    {
        return new Refusal(OAuthShape, status, name, message);
    }

    /// <summary>For the rows of the catalogue that fix status, name and text but not the shape.</summary>
    public static Refusal InEitherShape(int status, string name, string message)
    {
        return new Refusal(EitherShape, status, name, message);
    }

    public static Refusal Invalid(string detail)
    {
        return Envelope(400, "invalidRequest", "Invalid request submitted. " + detail);
    }

    public static Refusal Denied(string what)
    {
        return Envelope(401, "accessDenied", $"DENIED!!! - {what} either does not exist or you do not have access to it.");
    }

    public static Refusal NotFound { get; } =
        Envelope(404, "notFound", "The resource you requested could not be found.");

    public static Refusal NoFile { get; } =
        Envelope(404, "notFound", "The resource you requested could not be found.File does not exist.");

    public static Refusal Forbidden { get; } =
        Envelope(403, "forbidden", "Your role does not permit this operation.");

    public static Refusal InvalidToken(string token)
    {
        return OAuth(401, "invalid_token", "Invalid access token: " + token);
    }

    public static Refusal ExpiredToken(string token)
    {
        return OAuth(401, "invalid_token", "Access token expired: " + token);
    }

    public Refusal InAnyShape()
    {
        return this with { Shape = EitherShape };
    }

    /// <summary>Reads the body strictly: exact members, <c>code</c> a string that repeats the status.</summary>
    public static Refusal Read(Reply reply)
    {
        var body = reply.Json;
        var keys = string.Join(",", body.Keys().Order(StringComparer.Ordinal));
        if (keys == "error,error_description")
        {
            return OAuth(reply.Status, body.Text("error"), body.Text("error_description"));
        }

        var envelope = keys == "code,errors,message,name"
            && body.GetProperty("errors").ValueKind == JsonValueKind.Array
            && body.GetProperty("code").ValueKind == JsonValueKind.String
            && body.Text("code") == reply.Status.ToString();
        return envelope
            ? Envelope(reply.Status, body.Text("name"), body.Text("message"))
            : new Refusal("neither", reply.Status, "", reply.Text);
    }
}
