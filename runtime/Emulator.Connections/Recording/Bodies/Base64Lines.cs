namespace Emulator.Connections.Recording.Bodies;

/// <summary>Bytes as base64 in lines that an editor can show.</summary>
internal static class Base64Lines
{
    private const int LineLength = 100;

    public static string Write(byte[] bytes) =>
        string.Join('\n', Convert.ToBase64String(bytes).Chunk(LineLength).Select(line => new string(line)));

    /// <summary>Null when it is no base64.</summary>
    public static byte[]? Read(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
