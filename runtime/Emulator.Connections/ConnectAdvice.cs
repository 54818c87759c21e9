namespace Emulator.Connections;

/// <summary>How to get a connection going, in the words of every message that ends with it.</summary>
internal static class ConnectAdvice
{
    public static string For(string name) => $"connect it again: emulator connections connect \"{name}\"";
}
