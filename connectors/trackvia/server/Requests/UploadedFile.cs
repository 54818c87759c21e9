namespace Emulator.TrackVia.Server.Requests;

/// <summary>A file part of a multipart body.</summary>
internal sealed record UploadedFile(string PartName, string FileName, string ContentType, ReadOnlyMemory<byte> Content);
