namespace Emulator.Connections.Files;

/// <summary>Reads <c>*.connection.yaml</c> (design.md 5) and collects everything that is wrong with it.</summary>
public static class ConnectionReader
{
    public static ConnectionReading Read(string path, string text) => new(null, []);
}
