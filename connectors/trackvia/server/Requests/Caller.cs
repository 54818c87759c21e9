using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.Users;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>Who makes a call, and into which account.</summary>
/// <param name="Account">The addressed account.</param>
/// <param name="User">Owner of the token.</param>
/// <param name="Member">What the user is in that account.</param>
/// <param name="Token">The auth token; null for an OAuth session.</param>
internal sealed record Caller(Account Account, User User, Membership Member, AuthToken? Token);
