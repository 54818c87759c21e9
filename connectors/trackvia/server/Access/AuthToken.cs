namespace Emulator.TrackVia.Server.Access;

/// <summary>
/// A token that a Super Admin made for an API user. It lives until it is stopped or its date has passed.
/// </summary>
internal sealed class AuthToken(string name, int account, int user, string value, DateTimeOffset? expires)
{
    public string Name { get; } = name;

    public int Account { get; } = account;

    public int User { get; } = user;

    public string Value { get; private set; } = value;

    /// <summary>How often the value was replaced; what was set up with an older one can be told by it.</summary>
    public int Generation { get; private set; }

    public DateTimeOffset? Expires { get; set; } = expires;

    public bool IsDeactivated { get; set; }

    public bool IsDeleted { get; set; }

    public bool IsUsable(DateTimeOffset now) => !IsDeactivated && !IsDeleted && !IsExpired(now);

    public bool IsExpired(DateTimeOffset now) => Expires <= now;

    /// <summary>The old value is gone in the same instant: there is no time in which both are good.</summary>
    public void Regenerate(string value)
    {
        Value = value;
        Generation++;
    }

    /// <summary>The state as the admin surface names it.</summary>
    public string StateAt(DateTimeOffset now)
    {
        if (IsDeleted)
        {
            return "deleted";
        }

        if (IsDeactivated)
        {
            return "deactivated";
        }

        return IsExpired(now) ? "expired" : "active";
    }
}
