using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Views;

/// <summary>A field that a caller sees in a view, with what the caller may do to it.</summary>
internal sealed record GrantedField(Field Field, bool CanCreate, bool CanUpdate);
