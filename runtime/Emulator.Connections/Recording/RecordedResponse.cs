using Emulator.Connections.Recording.Bodies;
using Emulator.Values;

namespace Emulator.Connections.Recording;

/// <summary>An answer as a cassette keeps it.</summary>
internal sealed record RecordedResponse(int Status, RecordValue Headers, RecordedBody Body);
