namespace Emulator.Connections;

/// <summary>How to get a connection going, in the words of every message that ends with it.</summary>
internal static class ConnectAdvice
{
    public static string For(string name) => $"connect it again: {Command(name)}";

    public static string First(string name) => $"connect it: {Command(name)}";

    public static string Enter(string name, params IEnumerable<string> secrets) =>
        $"enter it: {Command(name)}{string.Concat(secrets.Select(key => $" --secret {key}=-"))}";

    private static string Command(string name) => $"emulator connections connect \"{name}\"";
}
