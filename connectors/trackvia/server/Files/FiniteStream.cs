namespace Emulator.TrackVia.Server.Files;

/// <summary>
/// Bytes for a decoder that takes the end for more zeros and may go back: here both are an error, so every loop that reads
/// comes to an end.
/// </summary>
internal sealed class FiniteStream(byte[] content) : MemoryStream(content, writable: false)
{
    public override int ReadByte() => base.ReadByte() is var value and >= 0 ? value : throw new EndOfStreamException();

    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, count) is var read && read == count ? read : throw new EndOfStreamException();

    public override long Seek(long offset, SeekOrigin loc)
    {
        // Only the decoder's start, when it has looked which format it is, goes back to the beginning.
        var isInside = loc == SeekOrigin.Current ? offset >= 0 && offset <= Length - Position : offset == 0;
        return isInside ? base.Seek(offset, loc) : throw new EndOfStreamException();
    }
}
