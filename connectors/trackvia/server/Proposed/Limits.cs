namespace Emulator.TrackVia.Server.Proposed;

/// <summary>Numbers of the service: the documented ones, and those that nothing public states.</summary>
internal static class Limits
{
    /// <summary>Documented: at most 100 auth tokens per account.</summary>
    public const int AuthTokensPerAccount = 100;

    /// <summary>Documented: a list without "max" gives up to 1,000 records.</summary>
    public const int DefaultPage = 1_000;

    /// <summary>Documented: "max" may be at most 100,000.</summary>
    public const int LargestPage = 100_000;

    /// <summary>Documented by a client: the list of users gives 50 at a time.</summary>
    public const int DefaultUserPage = 50;

    /// <summary>Documented: 40 MB per file.</summary>
    public const long LargestFileBytes = 40L * 1024 * 1024;

    /// <summary>Proposed: images of more pixels are not scaled.</summary>
    public const long LargestPicturePixels = 50_000_000;

    /// <summary>Documented: 11 million calls per month.</summary>
    public const long CallsPerMonth = 11_000_000;

    /// <summary>Documented: choices, single lines, e-mail addresses and links hold 255 characters.</summary>
    public const int ShortText = 255;

    /// <summary>Documented: paragraphs hold 65,536 characters.</summary>
    public const int LongText = 65_536;

    /// <summary>
    /// Proposed: a refresh token works once more after its first use, because timers of two clients may race.
    /// </summary>
    public const int RefreshTokenUses = 2;

    /// <summary>Proposed: which month the monthly limit means.</summary>
    public static readonly TimeSpan CallMonth = TimeSpan.FromDays(30);

    /// <summary>Proposed: how long a refresh token lives.</summary>
    public static readonly TimeSpan RefreshTokenLife = TimeSpan.FromDays(30);

    /// <summary>Proposed: how long the code of a browser login can be exchanged.</summary>
    public static readonly TimeSpan AuthorizationCodeLife = TimeSpan.FromMinutes(5);

    /// <summary>Proposed: how long a webhook target may take to answer.</summary>
    public static readonly TimeSpan HookTimeout = TimeSpan.FromSeconds(10);
}
