using Emulator.TrackVia.Server.Access;

namespace Emulator.TrackVia.Server.Users;

/// <summary>That a user belongs to an account, and as what.</summary>
internal sealed record Membership(int Account, bool IsSuperAdmin, IReadOnlyList<Role> Roles);
