using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server.Tables;

/// <summary>Works out the value of a calculated field when a record is read; null leaves the field empty.</summary>
internal delegate FieldValue? Calculation(TableRow row, ServiceState state);
