using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Wire;
using TextReader = Emulator.TrackVia.Server.Records.Values.TextReader;

namespace Emulator.TrackVia.Server.Users;

/// <summary>
/// The parameters of a new user, in each spelling that clients use: camel case, lower case, snake case; query or
/// form.
/// </summary>
internal sealed record NewUser(string Email, string FirstName, string LastName, string? TimeZone)
{
    // Zones of the United States come by their abbreviations too.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "EST", "CST", "MST", "PST",
    };

    public static NewUser Of(Call call)
    {
        var given = Given(call);
        var user = new NewUser(
            Required(given, "email"), Required(given, "firstName"), Required(given, "lastName"), given.GetValueOrDefault("timezone"));
        if (!TextReader.IsEmail(user.Email))
        {
            throw new RefusedException(ProposedRefusals.BadParameter("email", user.Email));
        }

        return string.IsNullOrEmpty(user.TimeZone) || IsZone(user.TimeZone)
            ? user
            : throw new RefusedException(ProposedRefusals.BadParameter("timeZone", user.TimeZone));
    }

    /// <summary>New users have to answer their invitation first, so they start unverified and without a role.</summary>
    public User ToUser(Call call) => new User(call.State.Users.NextId(), Email, FirstName, LastName)
    {
        TimeZone = string.IsNullOrEmpty(TimeZone) ? call.Caller.User.TimeZone : TimeZone,
        Created = call.State.Clock.Now,
        CreatedBy = call.Caller.User.Id,
        Status = UserStatus.Unverified,
    }.Joining(new Membership(call.Caller.Account.Id, IsSuperAdmin: false, []));

    /// <summary>The parameters by their names in lower case and without underscores.</summary>
    private static Dictionary<string, string> Given(Call call)
    {
        var given = new Dictionary<string, string>();
        var query = call.Request.Query.Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value.ToString()));
        foreach (var (name, value) in query.Concat(call.Body.Form))
        {
            given.TryAdd(Plain(name), value);
        }

        return given;
    }

    private static string Required(Dictionary<string, string> given, string name) =>
        given.GetValueOrDefault(Plain(name)) is { Length: > 0 } value
            ? value
            : throw new RefusedException(ProposedRefusals.Missing(name));

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    private static bool IsZone(string name) =>
        Abbreviations.Contains(name) || TimeZoneInfo.TryFindSystemTimeZoneById(name, out _);
}
