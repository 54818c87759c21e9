using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Proposed;

/// <summary>Error answers that nothing public describes: the status or at least the body is our guess.</summary>
internal static class ProposedRefusals
{
    public static Refusal NotFound { get; } = new(404, "notFound", "The resource you requested could not be found.");

    public static Refusal MethodNotAllowed { get; } =
        new(405, "methodNotAllowed", "The method is not allowed for this resource.");

    public static Refusal UserKey { get; } = new(401, "unauthorized", "Invalid user key.");

    public static Refusal Operation { get; } = new(403, "forbidden", "Your role does not permit this operation.");

    public static Refusal SuperAdminNeeded { get; } =
        new(401, "unauthorized", "This resource needs the token of a Super Admin.");

    public static Refusal InternalError { get; } =
        new(500, "internalServerError", "An unexpected error occurred. Please try again later.");

    public static Refusal EmailTaken { get; } = new(409, "conflict", "A user with this email address already exists.");

    public static Refusal FileTooLarge { get; } = new(413, "requestTooLarge", "A file may hold at most 40 MB.");

    public static Refusal NotJson { get; } =
        new(415, "unsupportedMediaType", "The request body must be application/json.");

    public static Refusal NotMultipart { get; } =
        new(415, "unsupportedMediaType", "The request body must be multipart/form-data.");

    public static Refusal WrongHost(int account, string host) =>
        new(401, "unauthorized", $"Account {account} is not served on {host}.");

    public static Refusal NoAccess(string account) => new(401, "unauthorized", $"No access to account {account}.");

    public static Refusal TooMany(TimeSpan wait) =>
        new(429, "tooManyRequests", "Too many requests. Please try again later.")
        {
            RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)),
        };

    public static Refusal OtherVersion(string version) =>
        new(410, "version_mismatch", $"The API version {version} is no longer served.", IsTokenError: true);

    public static Refusal Required(string field) => Refusals.Invalid($"Field \"{field}\" is required.");

    public static Refusal NotUnique(string value, string field) =>
        Refusals.Invalid($"The value \"{value}\" for field \"{field}\" must be unique.");

    public static Refusal NotAChoice(string value, string field) =>
        Refusals.Invalid($"\"{value}\" is not a valid choice for field \"{field}\".");

    public static Refusal FileInBody(string field) =>
        Refusals.Invalid($"Field \"{field}\" can only be changed through its file.");

    public static Refusal NotAnId(string text) => Refusals.Invalid($"\"{text}\" is not a valid id.");

    public static Refusal PageTooLarge { get; } = Refusals.Invalid("\"max\" may be at most 100000.");

    public static Refusal NotANumber(string parameter, string text) =>
        Refusals.Invalid($"The value \"{text}\" of parameter \"{parameter}\" is not a number.");

    public static Refusal BadJson { get; } = Refusals.Invalid("The request body is not valid JSON.");

    public static Refusal NoData { get; } = Refusals.Invalid("The request body needs a list named \"data\".");

    public static Refusal OneRecord { get; } = Refusals.Invalid("An update takes exactly one record.");

    public static Refusal Missing(string parameter) => Refusals.Invalid($"Parameter \"{parameter}\" is required.");

    public static Refusal BadParameter(string parameter, string text) =>
        Refusals.Invalid($"The value \"{text}\" of parameter \"{parameter}\" is not valid.");

    public static Refusal NoFilePart { get; } = Refusals.Invalid("The request needs a file part named \"file\".");

    public static Refusal NotAnImage(string fileName) =>
        Refusals.Invalid($"\"{fileName}\" is not a .jpeg, .jpg, .png or .gif image.");

    public static Refusal BadTarget(string url) => Refusals.Invalid($"\"{url}\" is not a valid target_url.");

    public static Refusal BadEvent(string name) => Refusals.Invalid($"\"{name}\" is not one of created, updated, deleted.");
}
