using System.Text;

namespace Emulator.Connections.Http;

/// <summary>Reads lines and then bytes from one buffered stream, so that no byte of the body is lost to the head.</summary>
internal sealed class SocketLines(Stream stream)
{
    private readonly byte[] _buffer = new byte[8192];
    private int _next;
    private int _filled;

    /// <summary>A line without its end, as Latin-1; null at the end of the stream or beyond the limit.</summary>
    public async ValueTask<string?> ReadLineAsync(int limit, CancellationToken cancellation)
    {
        var line = new StringBuilder();
        while (line.Length <= limit && await FillAsync(cancellation))
        {
            var letter = (char)_buffer[_next++];
            if (letter == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append(letter);
        }

        return null;
    }

    /// <exception cref="EndOfStreamException">The caller hung up before the last byte.</exception>
    public async ValueTask<byte[]> ReadBytesAsync(int count, CancellationToken cancellation)
    {
        var bytes = new byte[count];
        var buffered = Math.Min(count, _filled - _next);
        _buffer.AsSpan(_next, buffered).CopyTo(bytes);
        _next += buffered;
        await stream.ReadExactlyAsync(bytes.AsMemory(buffered), cancellation);
        return bytes;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        if (_next < _filled)
        {
            return true;
        }

        _next = 0;
        _filled = await stream.ReadAsync(_buffer, cancellation);
        return _filled > 0;
    }
}
