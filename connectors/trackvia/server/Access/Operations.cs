namespace Emulator.TrackVia.Server.Access;

/// <summary>What a role may do with the records of a view.</summary>
[Flags]
internal enum Operations
{
    None = 0,
    Read = 1,
    Create = 2,
    Update = 4,
    Delete = 8,
    All = Read | Create | Update | Delete,
}
