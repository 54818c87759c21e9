using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Views;

/// <summary>A field as a view shows it; its form may make a writable field read-only.</summary>
internal sealed record ViewField(Field Field, bool IsReadOnly);
