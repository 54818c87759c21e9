using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Views;

/// <summary>
/// Prepares the test that decides which rows a view shows; prepared once per call, so it may look around first.
/// </summary>
internal delegate Predicate<TableRow> ViewFilter(ServiceState state);
