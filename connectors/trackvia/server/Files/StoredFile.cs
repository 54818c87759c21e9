namespace Emulator.TrackVia.Server.Files;

/// <summary>The file that a document or image field points at.</summary>
internal sealed record StoredFile(long Id, string Name, string ContentType, ReadOnlyMemory<byte> Content);
